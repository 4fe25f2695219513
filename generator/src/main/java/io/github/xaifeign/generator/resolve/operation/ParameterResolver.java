package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.ParameterStyle;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the query, header and cookie parameters of an operation. */
final class ParameterResolver {
  /** Headers that a parameter must not describe (OpenAPI 3.0.3, Parameter Object, name). */
  private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

  private final SchemaResolver schemas;
  private final ParameterStyles styles;
  private final Findings findings;

  ParameterResolver(SchemaResolver schemas, Findings findings) {
    this.schemas = schemas;
    this.styles = new ParameterStyles(findings);
    this.findings = findings;
  }

  /** The parameters outside the path, in the order of the document. */
  List<ParameterModel> resolve(List<Located<Parameter>> parameters, String hint) {
    List<ParameterModel> resolved = new ArrayList<>();
    UniqueNames names = UniqueNames.numbered();
    for (Located<Parameter> parameter : parameters) {
      location(parameter).map(location -> parameter(parameter, location, hint)).stream()
          .map(found -> withUniqueName(found, names))
          .forEach(resolved::add);
    }
    return resolved;
  }

  /** Where the parameter travels; empty for one of the path, which is resolved with the path. */
  private Optional<ParameterLocation> location(Located<Parameter> parameter) {
    String name = parameter.value().getName();
    String in = parameter.value().getIn();
    if ("header".equals(in) && IGNORED.contains(name.toLowerCase(Locale.ROOT))) {
      findings.add(
          parameter.at(),
          FindingCode.HEADER_PARAMETER_IGNORED,
          "a parameter must not describe the header " + name);
      return Optional.empty();
    }
    if (("header".equals(in) || "cookie".equals(in)) && !HttpTokens.isToken(name)) {
      findings.add(
          parameter.at(), FindingCode.PARAMETER_NAME, "\"" + name + "\" cannot name a " + in);
      return Optional.empty();
    }
    return switch (in == null ? "" : in) {
      case "query" -> Optional.of(ParameterLocation.QUERY);
      case "header" -> Optional.of(ParameterLocation.HEADER);
      case "cookie" -> Optional.of(ParameterLocation.COOKIE);
      default -> Optional.empty();
    };
  }

  private ParameterModel parameter(
      Located<Parameter> parameter, ParameterLocation location, String hint) {
    Parameter source = parameter.value();
    TypeRef declared = type(parameter, hint + JavaNames.type(source.getName()));
    boolean writable = styles.isWritable(parameter, location, declared);
    TypeRef type = writable ? declared : TypeRef.Scalar.STRING;
    MemberModel member =
        schemas.parameterMember(
            source.getName(),
            Boolean.TRUE.equals(source.getRequired()),
            type,
            documentation(source));
    return new ParameterModel(
        member,
        location,
        writable ? styles.style(parameter, location, type) : ParameterStyle.SIMPLE);
  }

  private TypeRef type(Located<Parameter> parameter, String hint) {
    Schema<?> schema = schema(parameter.value());
    if (schema == null) {
      findings.add(
          parameter.at(),
          FindingCode.PARAMETER_SCHEMA,
          "the parameter \"" + parameter.value().getName() + "\" has no schema");
      return TypeRef.Scalar.STRING;
    }
    boolean described = ParameterStyles.hasMediaType(parameter.value());
    SpecPointer at = schemaPointer(parameter, described);
    return described
        ? schemas.resolve(schema, at, hint).type()
        : schemas.resolveText(schema, at, hint);
  }

  static SpecPointer schemaPointer(Located<Parameter> parameter, boolean described) {
    if (!described) {
      return parameter.at().at("schema");
    }
    String mediaType = parameter.value().getContent().keySet().iterator().next();
    return parameter.at().at("content").at(mediaType).at("schema");
  }

  static @Nullable Schema<?> schema(Parameter parameter) {
    Content content = parameter.getContent();
    return parameter.getSchema() != null || content == null || content.isEmpty()
        ? parameter.getSchema()
        : content.values().iterator().next().getSchema();
  }

  static Documentation documentation(Parameter parameter) {
    return Documentation.ofNullable(
        parameter.getDescription(), Boolean.TRUE.equals(parameter.getDeprecated()));
  }

  private static ParameterModel withUniqueName(ParameterModel parameter, UniqueNames names) {
    MemberModel member = parameter.member();
    String name = names.claim(member.javaName());
    Optional<String> adder = member.adder().filter(names::take);
    MemberModel renamed =
        new MemberModel(
            member.wireName(),
            name,
            adder,
            member.bulkAdder().filter(method -> adder.isPresent()).filter(names::take),
            member.jsonSetter().map(setter -> JavaNames.jsonForm(name)).filter(names::take),
            member.jsonAdder().filter(method -> adder.isPresent()).filter(names::take),
            member.documentation(),
            member.type(),
            member.required(),
            member.nullable(),
            member.constant(),
            member.secret(),
            member.overloads(),
            member.adderOverloads());
    return new ParameterModel(renamed, parameter.location(), parameter.style());
  }
}
