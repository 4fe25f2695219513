package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves a path template and its parameters into the form that Feign expands. */
final class PathResolver {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)}");

  /** What Feign takes for the name of a variable and nothing else. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** The names of the other parameters of emitted methods, and of variables in these. */
  private static final Set<String> OTHER_PARAMETERS =
      Set.of(
          "request",
          "params",
          "query",
          "headers",
          "options",
          "target",
          "builder",
          "content",
          "first",
          "token",
          "page",
          "response");

  private final SchemaResolver schemas;
  private final NameMappings mappings;
  private final Findings findings;

  PathResolver(SchemaResolver schemas, NameMappings mappings, Findings findings) {
    this.mappings = mappings;
    this.schemas = schemas;
    this.findings = findings;
  }

  /** A template that Feign can expand and the parameters it names, in the order of the path. */
  record ResolvedPath(String template, List<PathParameterModel> parameters) {}

  /** Resolves a path, or notes why it cannot be called. */
  Optional<ResolvedPath> resolve(
      String path, List<Located<Parameter>> parameters, SpecPointer at, String hint) {
    if (!path.startsWith("/") || path.chars().anyMatch(Character::isISOControl)) {
      findings.add(
          at,
          FindingCode.PATH_INVALID,
          "the path starts without a slash or holds a control character");
      return Optional.empty();
    }
    Map<String, PathParameterModel> found = parameters(path, parameters, at, hint);
    String template = template(path, parameters, found);
    if (EXPRESSION.matcher(path).replaceAll("").matches(".*[{}].*") || template.contains("{}")) {
      findings.add(at, FindingCode.PATH_INVALID, "the braces in this path do not match");
      return Optional.empty();
    }
    return Optional.of(new ResolvedPath(template, List.copyOf(found.values())));
  }

  /** The parameters that the path names, by these names. */
  private Map<String, PathParameterModel> parameters(
      String path, List<Located<Parameter>> declared, SpecPointer at, String hint) {
    Map<String, PathParameterModel> found = new LinkedHashMap<>();
    UniqueNames javaNames = UniqueNames.numbered().beside(OTHER_PARAMETERS);
    Matcher matcher = EXPRESSION.matcher(path);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!found.containsKey(name)) {
        Optional<Located<Parameter>> parameter = find(declared, name);
        if (parameter.isEmpty()) {
          undeclared(name, at);
        }
        found.put(name, parameter(name, parameter, javaNames, found.size(), hint));
      }
    }
    return found;
  }

  /** The path with what Feign takes for the names of variables. */
  private static String template(
      String path, List<Located<Parameter>> declared, Map<String, PathParameterModel> found) {
    return EXPRESSION
        .matcher(path)
        .replaceAll(
            match -> {
              String name = match.group(1);
              String before = find(declared, name).map(it -> prefix(it.value())).orElse("");
              PathParameterModel parameter = Objects.requireNonNull(found.get(name));
              String variable = before + "{" + parameter.templateName() + "}";
              return Matcher.quoteReplacement(variable);
            });
  }

  private static Optional<Located<Parameter>> find(
      List<Located<Parameter>> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> "path".equals(parameter.value().getIn()))
        .filter(parameter -> name.equals(parameter.value().getName()))
        .findFirst();
  }

  private void undeclared(String name, SpecPointer at) {
    findings.add(
        at,
        FindingCode.PATH_PARAMETER_UNDECLARED,
        "the path names {" + name + "} but no parameter describes it");
  }

  private PathParameterModel parameter(
      String name,
      Optional<Located<Parameter>> parameter,
      UniqueNames javaNames,
      int index,
      String hint) {
    TypeRef type =
        parameter
            .map(found -> type(found, hint + JavaNames.type(name)))
            .orElse(TypeRef.Scalar.STRING);
    return new PathParameterModel(
        PLAIN_NAME.matcher(name).matches() ? name : "p" + index,
        javaNames.claim(mappings.parameter(name)),
        type,
        parameter
            .map(found -> ParameterResolver.documentation(found.value()))
            .orElse(Documentation.NONE));
  }

  private TypeRef type(Located<Parameter> parameter, String hint) {
    Schema<?> schema = ParameterResolver.schema(parameter.value());
    if (schema == null) {
      return TypeRef.Scalar.STRING;
    }
    TypeRef type = schemas.resolveText(schema, parameter.at().at("schema"), hint);
    boolean prefixedList =
        type instanceof TypeRef.ListOf
            && !prefix(parameter.value()).isEmpty()
            && Boolean.TRUE.equals(parameter.value().getExplode());
    if (ParameterStyles.isObject(type) || prefixedList) {
      findings.add(
          parameter.at(),
          FindingCode.PARAMETER_STYLE,
          "only scalars and comma-separated lists can stand in a path");
      return TypeRef.Scalar.STRING;
    }
    return type instanceof TypeRef.AnyJson ? TypeRef.Scalar.STRING : type;
  }

  /**
   * What stands before the value in the styles label and matrix (OpenAPI 3.0.3, Style Examples).
   */
  private static String prefix(Parameter parameter) {
    StyleEnum style = parameter.getStyle();
    if (style == StyleEnum.LABEL) {
      return ".";
    }
    return style == StyleEnum.MATRIX ? ";" + parameter.getName() + "=" : "";
  }
}
