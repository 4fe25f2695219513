package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParameterModel;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.List;
import java.util.Map;

/**
 * Emits the class that gathers an operation's query, header and cookie parameters, so that one more
 * of them changes no signature.
 */
public final class ParametersEmitter {
  private final String apiPackage;
  private final RuntimeTypes runtime;
  private final BuilderEmitter builders;
  private final MemberFragments members;

  /** An emitter of one client's parameters. */
  public ParametersEmitter(EmitContext context) {
    this.apiPackage = context.apiPackage();
    this.runtime = context.runtime();
    this.builders = new BuilderEmitter(context);
    this.members = new MemberFragments(context.types());
  }

  /**
   * The file of one operation's parameters.
   *
   * @param operationId names the operation in the documentation
   */
  public JavaFile emit(ParametersModel parameters, String operationId) {
    ClassName self = ClassName.get(apiPackage, parameters.className());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                Javadocs.of(
                    "Parameters of the operation <code>"
                        + Javadocs.escape(operationId)
                        + "</code>."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL);
    parameters.members().forEach(member -> type.addField(members.field(member)));
    type.addMethod(ValueClassFragments.constructor(parameters, self, runtime));
    builders.factories(parameters, self).forEach(type::addMethod);
    parameters.members().forEach(member -> type.addMethod(members.accessor(member)));
    type.addMethod(queryMap(parameters))
        .addMethod(headerMap(parameters))
        .addMethod(
            MemberFragments.equalsMethod(
                self, parameters.members().stream().map(MemberFragments::equal).toList()))
        .addMethod(
            MemberFragments.hashCodeMethod(
                parameters.members().stream().map(MemberModel::javaName).toList()))
        .addMethod(ValueClassFragments.toStringMethod(parameters, self))
        .addType(builders.emit(parameters, self));
    return EmitContext.file(apiPackage, type.build());
  }

  private MethodSpec queryMap(ParametersModel parameters) {
    List<CodeBlock> calls =
        parameters.parameters().stream()
            .filter(parameter -> parameter.location() == ParameterLocation.QUERY)
            .map(ParametersEmitter::queryCall)
            .toList();
    return map("queryMap", runtime.queryParams(), calls);
  }

  private MethodSpec headerMap(ParametersModel parameters) {
    List<CodeBlock> calls =
        parameters.parameters().stream()
            .filter(parameter -> parameter.location() != ParameterLocation.QUERY)
            .map(ParametersEmitter::headerCall)
            .toList();
    return map("headerMap", runtime.headerParams(), calls);
  }

  private static MethodSpec map(String name, ClassName collector, List<CodeBlock> calls) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .returns(ParameterizedTypeName.get(Map.class, String.class, Object.class));
    return calls.isEmpty()
        ? method.addStatement("return $T.of()", Map.class).build()
        : method
            .addStatement(
                "return $T.create()$L\n.toMap()",
                collector,
                calls.stream()
                    .map(call -> CodeBlock.of("\n.$L", call))
                    .collect(CodeBlock.joining("")))
            .build();
  }

  private static CodeBlock queryCall(ParameterModel parameter) {
    String name = parameter.member().wireName();
    CodeBlock value = MemberFragments.value(parameter.member());
    return switch (parameter.style()) {
      case SIMPLE -> CodeBlock.of("value($S, $L)", name, value);
      case REPEATED -> CodeBlock.of("exploded($S, $L)", name, value);
      case COMMA -> joined(parameter, ",");
      case SPACE -> joined(parameter, " ");
      case PIPE -> joined(parameter, "|");
      case DEEP_OBJECT -> CodeBlock.of("deepObject($S, $L)", name, value);
      case MEMBERS -> CodeBlock.of("members($L)", value);
      case JSON -> CodeBlock.of("json($S, $L)", name, value);
    };
  }

  private static CodeBlock joined(ParameterModel parameter, String separator) {
    return CodeBlock.of(
        "$N($S, $L, $S)",
        isList(parameter) ? "joined" : "joinedMembers",
        parameter.member().wireName(),
        MemberFragments.value(parameter.member()),
        separator);
  }

  private static boolean isList(ParameterModel parameter) {
    return parameter.member().type() instanceof TypeRef.ListOf;
  }

  private static CodeBlock headerCall(ParameterModel parameter) {
    return parameter.location() == ParameterLocation.COOKIE
        ? cookieCall(parameter)
        : plainHeaderCall(parameter);
  }

  private static CodeBlock plainHeaderCall(ParameterModel parameter) {
    String name = parameter.member().wireName();
    CodeBlock value = MemberFragments.value(parameter.member());
    return switch (parameter.style()) {
      case SIMPLE -> CodeBlock.of("value($S, $L)", name, value);
      case JSON -> CodeBlock.of("json($S, $L)", name, value);
      case MEMBERS -> CodeBlock.of("members($S, $L, $S)", name, value, "=");
      case REPEATED, COMMA, SPACE, PIPE, DEEP_OBJECT ->
          isList(parameter)
              ? CodeBlock.of("joined($S, $L)", name, value)
              : CodeBlock.of("members($S, $L, $S)", name, value, ",");
    };
  }

  private static CodeBlock cookieCall(ParameterModel parameter) {
    String name = parameter.member().wireName();
    CodeBlock value = MemberFragments.value(parameter.member());
    return switch (parameter.style()) {
      case REPEATED -> CodeBlock.of("cookies($S, $L)", name, value);
      case MEMBERS -> CodeBlock.of("cookieMembers($L)", value);
      case SIMPLE, COMMA, SPACE, PIPE, DEEP_OBJECT, JSON ->
          CodeBlock.of("cookie($S, $L)", name, value);
    };
  }
}
