package io.github.xaifeign.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.TypeRef;

/** Calls of the runtime that write a parameter in its style. */
final class ParameterStyleFragments {
  private ParameterStyleFragments() {}

  /** How a parameter is put into the query. */
  static CodeBlock queryCall(ParameterModel parameter) {
    CodeBlock name = MemberFragments.name(parameter.member());
    CodeBlock value = MemberFragments.value(parameter.member());
    return switch (parameter.style()) {
      case SIMPLE -> CodeBlock.of("value($L,$W$L)", name, value);
      case REPEATED -> CodeBlock.of("exploded($L,$W$L)", name, value);
      case COMMA -> joined(parameter, ",");
      case SPACE -> joined(parameter, " ");
      case PIPE -> joined(parameter, "|");
      case DEEP_OBJECT -> CodeBlock.of("deepObject($L,$W$L)", name, value);
      case MEMBERS -> CodeBlock.of("members($L)", value);
      case JSON -> CodeBlock.of("json($L,$W$L)", name, value);
    };
  }

  private static CodeBlock joined(ParameterModel parameter, String separator) {
    return CodeBlock.of(
        "$N($L,$W$L, $S)",
        isList(parameter) ? "joined" : "joinedMembers",
        MemberFragments.name(parameter.member()),
        MemberFragments.value(parameter.member()),
        separator);
  }

  private static boolean isList(ParameterModel parameter) {
    return parameter.member().type() instanceof TypeRef.ListOf;
  }

  /** How a parameter is put into a header or cookie. */
  static CodeBlock headerCall(ParameterModel parameter) {
    return parameter.location() == ParameterLocation.COOKIE
        ? cookieCall(parameter)
        : plainHeaderCall(parameter);
  }

  private static CodeBlock plainHeaderCall(ParameterModel parameter) {
    CodeBlock name = MemberFragments.name(parameter.member());
    CodeBlock value = MemberFragments.value(parameter.member());
    return switch (parameter.style()) {
      case SIMPLE -> CodeBlock.of("value($L,$W$L)", name, value);
      case JSON -> CodeBlock.of("json($L,$W$L)", name, value);
      case MEMBERS -> CodeBlock.of("members($L,$W$L, $S)", name, value, "=");
      case REPEATED, COMMA, SPACE, PIPE, DEEP_OBJECT ->
          isList(parameter)
              ? CodeBlock.of("joined($L,$W$L)", name, value)
              : CodeBlock.of("members($L,$W$L, $S)", name, value, ",");
    };
  }

  private static CodeBlock cookieCall(ParameterModel parameter) {
    CodeBlock name = MemberFragments.name(parameter.member());
    CodeBlock value = MemberFragments.value(parameter.member());
    return switch (parameter.style()) {
      case REPEATED -> CodeBlock.of("cookies($L,$W$L)", name, value);
      case MEMBERS -> CodeBlock.of("cookieMembers($L)", value);
      case SIMPLE, COMMA, SPACE, PIPE, DEEP_OBJECT, JSON ->
          CodeBlock.of("cookie($L,$W$L)", name, value);
    };
  }
}
