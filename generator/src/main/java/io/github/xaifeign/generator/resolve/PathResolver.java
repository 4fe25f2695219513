package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.References.Located;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves a path template and its parameters into the form that Feign expands. */
final class PathResolver {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)}");

  /** What Feign takes for the name of a variable and nothing else. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** The names of the other parameters of emitted methods. */
  private static final Set<String> OTHER_PARAMETERS =
      Set.of("request", "params", "query", "headers", "options", "target", "builder", "content");

  private final SchemaResolver schemas;
  private final ParameterSchemas reduction;
  private final Findings findings;

  PathResolver(SchemaResolver schemas, ParameterSchemas reduction, Findings findings) {
    this.schemas = schemas;
    this.reduction = reduction;
    this.findings = findings;
  }

  /** A template that Feign can expand and the parameters it names, in the order of the path. */
  record ResolvedPath(String template, List<PathParameterModel> parameters) {}

  /** Resolves a path, or notes why it cannot be called. */
  Optional<ResolvedPath> resolve(
      String path, List<Located<Parameter>> parameters, SpecPointer at, String hint) {
    if (!path.startsWith("/") || path.chars().anyMatch(Character::isISOControl)) {
      findings.error(
          at.fragment(),
          "PATH_INVALID",
          "a path starts with a slash and holds no control character");
      return Optional.empty();
    }
    Map<String, PathParameterModel> byName = new LinkedHashMap<>();
    Set<String> javaNames = new HashSet<>(OTHER_PARAMETERS);
    StringBuilder template = new StringBuilder();
    Matcher matcher = EXPRESSION.matcher(path);
    int end = 0;
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<Located<Parameter>> parameter = find(parameters, name);
      PathParameterModel found = byName.get(name);
      if (found == null) {
        if (parameter.isEmpty()) {
          undeclared(name, at);
        }
        found = parameter(name, parameter, javaNames, byName.size(), hint);
        byName.put(name, found);
      }
      template
          .append(path, end, matcher.start())
          .append(parameter.map(value -> prefix(value.value())).orElse(""))
          .append('{')
          .append(found.templateName())
          .append('}');
      end = matcher.end();
    }
    template.append(path, end, path.length());
    if (path.substring(end).matches(".*[{}].*") || template.indexOf("{}") >= 0) {
      findings.error(at.fragment(), "PATH_INVALID", "the braces in this path do not match");
      return Optional.empty();
    }
    return Optional.of(new ResolvedPath(template.toString(), List.copyOf(byName.values())));
  }

  private static Optional<Located<Parameter>> find(
      List<Located<Parameter>> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> "path".equals(parameter.value().getIn()))
        .filter(parameter -> name.equals(parameter.value().getName()))
        .findFirst();
  }

  private void undeclared(String name, SpecPointer at) {
    findings.warn(
        at.fragment(),
        "PATH_PARAMETER_UNDECLARED",
        "the path names {" + name + "} but no parameter describes it; it is taken for a string");
  }

  private PathParameterModel parameter(
      String name,
      Optional<Located<Parameter>> parameter,
      Set<String> javaNames,
      int index,
      String hint) {
    String wanted = JavaNames.member(name);
    String javaName = wanted;
    for (int i = 2; !javaNames.add(javaName); i++) {
      javaName = wanted + i;
    }
    TypeRef type =
        parameter
            .map(found -> type(found, hint + JavaNames.type(name)))
            .orElse(TypeRef.Scalar.STRING);
    return new PathParameterModel(
        PLAIN_NAME.matcher(name).matches() ? name : "p" + index,
        javaName,
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
    Schema<?> reduced = reduction.reduce(schema, parameter.at());
    TypeRef type = schemas.resolve(reduced, parameter.at().at("schema"), hint);
    boolean list = type instanceof TypeRef.ListOf;
    boolean object =
        type instanceof TypeRef.MapOf
            || type instanceof TypeRef.Model model && model.kind() != TypeRef.Kind.ENUM;
    boolean prefixed = !prefix(parameter.value()).isEmpty();
    if (object || list && prefixed && Boolean.TRUE.equals(parameter.value().getExplode())) {
      findings.error(
          parameter.at().fragment(),
          "PARAMETER_STYLE",
          "only scalars and comma-separated lists can stand in a path; use a string");
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
