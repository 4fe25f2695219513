package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.ResponseKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Emits the overloads of a call: one takes all that there is and calls Feign, others lead to it.
 */
final class OverloadEmitter {
  private final RuntimeTypes runtime;
  private final CallFragments fragments;
  private final CallJavadocs javadocs;

  OverloadEmitter(EmitContext context, CallFragments fragments) {
    this.runtime = context.runtime();
    this.fragments = fragments;
    this.javadocs = new CallJavadocs(fragments, context.runtime());
  }

  List<MethodSpec> emit(CallVariant call) {
    List<MethodSpec> methods = new ArrayList<>();
    call.parameters()
        .ifPresentOrElse(
            model -> methods.addAll(withParams(call, model)),
            () -> methods.add(sending(call, fragments.parameters(call), List.of())));
    if (call.bodyMayBeEmpty() && call.parametersOptional()) {
      methods.add(withEmptyBody(call));
    }
    withLambda(call).ifPresent(methods::add);
    if (call.response().kind() == ResponseKind.BINARY && fragments.mode() == CallMode.SYNC) {
      methods.addAll(savedToFile(call));
    }
    return methods;
  }

  private List<MethodSpec> withParams(CallVariant call, ParametersModel model) {
    List<MethodSpec> methods = new ArrayList<>();
    if (call.parametersOptional()) {
      List<ParameterSpec> parameters = fragments.parameters(call);
      CodeBlock noParams = CodeBlock.of("$T.builder().build()", fragments.className(model));
      methods.add(delegating(call, parameters, CallFragments.arguments(parameters, noParams)));
    }
    methods.add(
        sending(
            call,
            fragments.parameters(call, fragments.params(model)),
            List.of(CodeBlock.of("params.queryMap()"), CodeBlock.of("params.headerMap()"))));
    return methods;
  }

  /** The method that calls Feign's. */
  private MethodSpec sending(
      CallVariant call, List<ParameterSpec> parameters, List<CodeBlock> maps) {
    List<CodeBlock> arguments = new ArrayList<>(fragments.pathArguments(call));
    call.body().ifPresent(body -> arguments.add(bodyArgument(call)));
    arguments.addAll(maps);
    String scope = CallFragments.field("scope", parameters);
    arguments.add(CodeBlock.of("$L.options()", scope));
    return overload(call, parameters)
        .addCode(checks(call, parameters))
        .addStatement(
            "return $L.$L($L.$L)",
            scope,
            call.isEmpty() ? "response" : "body",
            CallFragments.field("feign", parameters),
            CallFragments.invocation(call.methodName(), arguments))
        .build();
  }

  /** Refuses null, and a body that asks for what another method reads. */
  private CodeBlock checks(CallVariant call, List<ParameterSpec> parameters) {
    CodeBlock.Builder checks = CodeBlock.builder();
    parameters.stream()
        .filter(parameter -> parameter.name().equals("request") || isParams(call, parameter))
        .forEach(parameter -> checks.addStatement(CallFragments.notNull(runtime, parameter)));
    call.otherMethodsByFlag()
        .forEach(
            (flag, method) ->
                checks.addStatement(
                    "$T.notAsked(request, $L,$Wrequest.$N(),$W$S)",
                    runtime.preconditions(),
                    StringLiterals.of(flag.wireName()),
                    flag.javaName(),
                    method));
    return checks.build();
  }

  private static boolean isParams(CallVariant call, ParameterSpec parameter) {
    return call.parameters().isPresent() && parameter.name().equals("params");
  }

  private CodeBlock bodyArgument(CallVariant call) {
    return call.flag()
        .map(flag -> CodeBlock.of("request.toBuilder().$N(true).build()", flag.javaName()))
        .orElse(CodeBlock.of("request"));
  }

  /** An object of which nothing is known is seldom more than a formality. */
  private MethodSpec withEmptyBody(CallVariant call) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    CodeBlock empty = CodeBlock.of("$T.of()", Map.class);
    return delegating(call, path, CallFragments.arguments(path, empty));
  }

  /**
   * A builder to fill is that of the body, or of the parameters where a body has no meaning: when
   * the document gains the other of the two, callers keep the overload that they have.
   */
  private Optional<MethodSpec> withLambda(CallVariant call) {
    if (call.operation().isAboutABody()) {
      return call.bodyWithBuilder()
          .filter(body -> call.parametersOptional())
          .map(fragments::className)
          .map(body -> withLambda(call, CallFragments.lambda("request", body), body));
    }
    return call.parameters()
        .filter(params -> call.body().isEmpty())
        .map(fragments::className)
        .map(params -> withLambda(call, CallFragments.lambda("params", params), params));
  }

  private MethodSpec withLambda(CallVariant call, ParameterSpec lambda, ClassName built) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    List<ParameterSpec> parameters = new ArrayList<>(path);
    parameters.add(lambda);
    List<CodeBlock> arguments = CallFragments.arguments(path, CodeBlock.of("builder.build()"));
    return overload(call, parameters)
        .addCode(fragments.filledBuilder(built, lambda))
        .addStatement("return $L", CallFragments.invocation(call.methodName(), arguments))
        .build();
  }

  /** Downloads straight into a file, where waiting for it blocks nobody else. */
  private List<MethodSpec> savedToFile(CallVariant call) {
    List<MethodSpec> methods = new ArrayList<>();
    if (call.parametersOptional()) {
      methods.add(savedToFile(call, fragments.parameters(call)));
    }
    call.parameters()
        .map(model -> fragments.parameters(call, fragments.params(model)))
        .ifPresent(parameters -> methods.add(savedToFile(call, parameters)));
    return methods;
  }

  private MethodSpec savedToFile(CallVariant call, List<ParameterSpec> parameters) {
    ParameterSpec target = ParameterSpec.builder(Path.class, "target").build();
    List<ParameterSpec> all = new ArrayList<>(parameters);
    all.add(target);
    CodeBlock download =
        CallFragments.invocation(call.methodName(), CallFragments.arguments(parameters));
    return overload(call, all)
        .returns(Path.class)
        .addStatement(CallFragments.notNull(runtime, target))
        .beginControlFlow("try (var content = $L)", download)
        .addStatement("return content.saveTo(target)")
        .endControlFlow()
        .build();
  }

  private MethodSpec delegating(
      CallVariant call, List<ParameterSpec> parameters, List<CodeBlock> arguments) {
    return overload(call, parameters)
        .addStatement("return $L", CallFragments.invocation(call.methodName(), arguments))
        .build();
  }

  private MethodSpec.Builder overload(CallVariant call, List<ParameterSpec> parameters) {
    return fragments
        .method(call)
        .addJavadoc(javadoc(call, parameters))
        .addModifiers(PUBLIC)
        .addParameters(parameters);
  }

  private CodeBlock javadoc(CallVariant call, List<ParameterSpec> parameters) {
    return call.equals(call.main()) && parameters.equals(fragments.mainParameters(call))
        ? javadocs.main(call)
        : javadocs.overload(call, parameters);
  }
}
