package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParameterStyle;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;

/** Decides how a parameter outside the path is written (OpenAPI 3.0.3, Parameter Object). */
final class ParameterStyles {
  private final Findings findings;

  ParameterStyles(Findings findings) {
    this.findings = findings;
  }

  /** Whether the parameter is described by a media type, rather than by a style. */
  static boolean hasMediaType(Parameter parameter) {
    return parameter.getContent() != null && !parameter.getContent().isEmpty();
  }

  /** Whether a cookie can hold the value: no comma and no quote (RFC 6265, section 4.1.1). */
  boolean isWritable(Located<Parameter> parameter, ParameterLocation location, TypeRef type) {
    boolean writable =
        location != ParameterLocation.COOKIE
            || !hasMediaType(parameter.value())
                && (isExploded(parameter.value(), location) || !isList(type) && !isObject(type));
    if (!writable) {
      findings.add(
          parameter.at(),
          FindingCode.PARAMETER_STYLE,
          "a cookie holds no comma or quote (RFC 6265, 4.1.1) unless it is exploded");
    }
    return writable;
  }

  /** The style of a parameter whose value can be written. */
  ParameterStyle style(Located<Parameter> parameter, ParameterLocation location, TypeRef type) {
    StyleEnum style = parameter.value().getStyle();
    if (hasMediaType(parameter.value())) {
      return ParameterStyle.JSON;
    }
    if (!isList(type) && !isObject(type)) {
      return ParameterStyle.SIMPLE;
    }
    if (style == StyleEnum.DEEPOBJECT && location == ParameterLocation.QUERY) {
      return isList(type) ? deepList(parameter) : ParameterStyle.DEEP_OBJECT;
    }
    boolean exploded = isExploded(parameter.value(), location);
    if (exploded && (isObject(type) || location != ParameterLocation.HEADER)) {
      return isList(type) ? ParameterStyle.REPEATED : ParameterStyle.MEMBERS;
    }
    if (style == StyleEnum.SPACEDELIMITED) {
      return ParameterStyle.SPACE;
    }
    return style == StyleEnum.PIPEDELIMITED ? ParameterStyle.PIPE : ParameterStyle.COMMA;
  }

  private static boolean isExploded(Parameter parameter, ParameterLocation location) {
    StyleEnum style = parameter.getStyle();
    boolean form = style == null || style == StyleEnum.FORM;
    return parameter.getExplode() == null
        ? form && location != ParameterLocation.HEADER
        : parameter.getExplode();
  }

  private ParameterStyle deepList(Located<Parameter> parameter) {
    findings.add(
        parameter.at(),
        FindingCode.PARAMETER_STYLE_IGNORED,
        "deepObject is not defined for a list, so the name is repeated for each element");
    return ParameterStyle.REPEATED;
  }

  private static boolean isList(TypeRef type) {
    return type instanceof TypeRef.ListOf;
  }

  /** Whether the value is an object or may be one. */
  static boolean isObject(TypeRef type) {
    return type instanceof TypeRef.MapOf
        || type instanceof TypeRef.Model model && model.kind() != TypeRef.Kind.ENUM;
  }
}
