package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.ParameterStyle;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.References.Located;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.HashSet;
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
  private final ParameterSchemas reduction;
  private final Findings findings;

  ParameterResolver(SchemaResolver schemas, ParameterSchemas reduction, Findings findings) {
    this.schemas = schemas;
    this.reduction = reduction;
    this.findings = findings;
  }

  /** The parameters outside the path, in the order of the document. */
  List<ParameterModel> resolve(List<Located<Parameter>> parameters, String hint) {
    List<ParameterModel> resolved = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Located<Parameter> parameter : parameters) {
      place(parameter).flatMap(place -> parameter(parameter, place, hint)).stream()
          .map(found -> withUniqueName(found, names))
          .forEach(resolved::add);
    }
    return resolved;
  }

  private Optional<ParameterLocation> place(Located<Parameter> parameter) {
    String name = parameter.value().getName();
    String in = parameter.value().getIn();
    if ("header".equals(in) && IGNORED.contains(name.toLowerCase(Locale.ROOT))) {
      findings.warn(
          parameter.at().fragment(),
          "HEADER_PARAMETER_IGNORED",
          "a parameter must not describe the header "
              + name
              + "; describe it by a media type or a security scheme");
      return Optional.empty();
    }
    if (("header".equals(in) || "cookie".equals(in)) && !ContentKind.isToken(name)) {
      findings.error(
          parameter.at().fragment(),
          "PARAMETER_NAME",
          "\"" + name + "\" cannot name a " + in + " (RFC 9110, 5.6.2)");
      return Optional.empty();
    }
    return switch (in == null ? "" : in) {
      case "query" -> Optional.of(ParameterLocation.QUERY);
      case "header" -> Optional.of(ParameterLocation.HEADER);
      case "cookie" -> Optional.of(ParameterLocation.COOKIE);
      case "path" -> Optional.empty();
      default -> {
        findings.error(
            parameter.at().fragment(),
            "PARAMETER_PLACE",
            "\"in\" is \"" + in + "\"; it must be path, query, header or cookie");
        yield Optional.empty();
      }
    };
  }

  private Optional<ParameterModel> parameter(
      Located<Parameter> parameter, ParameterLocation place, String hint) {
    Parameter source = parameter.value();
    Schema<?> schema = schema(source);
    if (schema == null) {
      findings.error(
          parameter.at().fragment(),
          "PARAMETER_SCHEMA",
          "the parameter \"" + source.getName() + "\" has no schema; give it one");
      return Optional.empty();
    }
    boolean described = source.getContent() != null && !source.getContent().isEmpty();
    MemberModel member =
        schemas.parameterMember(
            source.getName(),
            Boolean.TRUE.equals(source.getRequired()),
            described ? schema : reduction.reduce(schema, parameter.at()),
            documentation(source),
            schemaPointer(parameter, described),
            hint + JavaNames.type(source.getName()));
    return style(parameter, place, member, described)
        .map(style -> new ParameterModel(member, place, style));
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
    return new Documentation(
        Optional.ofNullable(parameter.getDescription())
            .map(String::strip)
            .filter(text -> !text.isEmpty()),
        Boolean.TRUE.equals(parameter.getDeprecated()));
  }

  private Optional<ParameterStyle> style(
      Located<Parameter> parameter,
      ParameterLocation place,
      MemberModel member,
      boolean described) {
    TypeRef type = member.type();
    boolean list = type instanceof TypeRef.ListOf;
    boolean object =
        type instanceof TypeRef.MapOf
            || type instanceof TypeRef.Model model && model.kind() != TypeRef.Kind.ENUM;
    StyleEnum style = parameter.value().getStyle();
    boolean form = place == ParameterLocation.HEADER || style == null || style == StyleEnum.FORM;
    boolean explode =
        parameter.value().getExplode() == null
            ? form && place != ParameterLocation.HEADER
            : parameter.value().getExplode();
    if (place == ParameterLocation.COOKIE && (described || (list || object) && !explode)) {
      unsupported(parameter, "a cookie holds no comma or quote (RFC 6265, 4.1.1); explode it");
      return Optional.empty();
    }
    if (described) {
      return Optional.of(ParameterStyle.JSON);
    }
    if (!list && !object) {
      return Optional.of(ParameterStyle.SIMPLE);
    }
    if (style == StyleEnum.DEEPOBJECT && place == ParameterLocation.QUERY) {
      return Optional.of(list ? deepList(parameter) : ParameterStyle.DEEP_OBJECT);
    }
    if (explode && (object || place != ParameterLocation.HEADER)) {
      return Optional.of(list ? ParameterStyle.REPEATED : ParameterStyle.MEMBERS);
    }
    return Optional.of(
        style == StyleEnum.SPACEDELIMITED
            ? ParameterStyle.SPACE
            : style == StyleEnum.PIPEDELIMITED ? ParameterStyle.PIPE : ParameterStyle.COMMA);
  }

  private ParameterStyle deepList(Located<Parameter> parameter) {
    findings.warn(
        parameter.at().fragment(),
        "PARAMETER_STYLE",
        "deepObject is not defined for a list; the name is repeated for each element");
    return ParameterStyle.REPEATED;
  }

  private void unsupported(Located<Parameter> parameter, String message) {
    findings.error(parameter.at().fragment(), "PARAMETER_STYLE", message);
  }

  private static ParameterModel withUniqueName(ParameterModel parameter, Set<String> names) {
    MemberModel member = parameter.member();
    String name = member.javaName();
    for (int i = 2; !names.add(name); i++) {
      name = member.javaName() + i;
    }
    Optional<String> adder = member.adder().filter(names::add);
    MemberModel renamed =
        new MemberModel(
            member.wireName(),
            name,
            adder,
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
