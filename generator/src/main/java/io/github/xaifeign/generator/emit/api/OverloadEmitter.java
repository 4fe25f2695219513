package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.TypeRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Emits the overloads of a call. All but one are default methods that lead to the one that Feign
 * implements.
 */
final class OverloadEmitter {
  private static final CodeBlock EMPTY_MAP = CodeBlock.of("$T.of()", Map.class);

  private final CallFragments fragments;
  private final CallJavadocs javadocs;
  private final FeignMethodEmitter feignMethods;

  OverloadEmitter(EmitContext context, CallFragments fragments) {
    this.fragments = fragments;
    this.javadocs = new CallJavadocs(fragments, context.runtime());
    this.feignMethods = new FeignMethodEmitter(fragments, context.runtime());
  }

  List<MethodSpec> emit(CallVariant call) {
    List<MethodSpec> methods = new ArrayList<>();
    if (call.parametersOptional()) {
      methods.add(withDefaultOptions(call, fragments.parameters(call)));
    }
    call.parameters()
        .map(model -> fragments.parameters(call, fragments.params(model)))
        .ifPresent(parameters -> methods.add(withDefaultOptions(call, parameters)));
    if (call.bodyMayBeEmpty() && call.parametersOptional()) {
      methods.add(withEmptyBody(call));
    }
    if (!call.detailed()) {
      methods.addAll(withLambdas(call));
      methods.addAll(savedToFile(call));
    }
    if (call.parametersOptional() && call.prepared()) {
      methods.add(withoutParams(call));
    }
    call.parameters().ifPresent(model -> methods.add(withParams(call, model)));
    methods.add(feignMethod(call));
    return methods;
  }

  private MethodSpec withDefaultOptions(CallVariant call, List<ParameterSpec> parameters) {
    return delegating(
        call, parameters, CallFragments.arguments(parameters, fragments.defaultOptions()));
  }

  /** An object of which nothing is known is seldom more than a formality. */
  private MethodSpec withEmptyBody(CallVariant call) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    return delegating(call, path, CallFragments.arguments(path, EMPTY_MAP));
  }

  private List<MethodSpec> withLambdas(CallVariant call) {
    List<MethodSpec> methods = new ArrayList<>();
    if (call.parametersOptional()) {
      call.bodyWithBuilder().ifPresent(body -> methods.add(withBodyLambda(call, body)));
    }
    if (call.body().isEmpty() && !call.bodyLeftOut()) {
      call.parameters().ifPresent(model -> methods.add(withParamsLambda(call, model)));
    }
    return methods;
  }

  private MethodSpec withBodyLambda(CallVariant call, TypeRef.Model body) {
    CodeBlock fill =
        CodeBlock.builder()
            .addStatement("var builder = $T.builder()", fragments.className(body))
            .addStatement("request.accept(builder)")
            .build();
    return withLambda(call, fragments.bodyLambda(body), fill);
  }

  private MethodSpec withParamsLambda(CallVariant call, ParametersModel model) {
    CodeBlock fill =
        CodeBlock.builder()
            .addStatement("var builder = $T.builder()", fragments.className(model))
            .addStatement("params.accept(builder)")
            .build();
    return withLambda(call, fragments.paramsLambda(model), fill);
  }

  private MethodSpec withLambda(CallVariant call, ParameterSpec lambda, CodeBlock fill) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    List<ParameterSpec> parameters = new ArrayList<>(path);
    parameters.add(lambda);
    List<CodeBlock> arguments = CallFragments.arguments(path, CodeBlock.of("builder.build()"));
    return overload(call, parameters)
        .addCode(fill)
        .addStatement(returning(call, CallFragments.invocation(call.methodName(), arguments)))
        .build();
  }

  /** Downloads straight into a file, where waiting for it blocks nobody else. */
  private List<MethodSpec> savedToFile(CallVariant call) {
    List<MethodSpec> methods = new ArrayList<>();
    if (call.response().kind() == ResponseKind.BINARY && fragments.mode() == CallMode.SYNC) {
      if (call.parametersOptional()) {
        methods.add(savedToFile(call, fragments.parameters(call)));
      }
      call.parameters()
          .map(model -> fragments.parameters(call, fragments.params(model)))
          .ifPresent(parameters -> methods.add(savedToFile(call, parameters)));
    }
    return methods;
  }

  private MethodSpec savedToFile(CallVariant call, List<ParameterSpec> parameters) {
    List<ParameterSpec> all = new ArrayList<>(parameters);
    all.add(ParameterSpec.builder(Path.class, "target").build());
    CodeBlock download =
        CallFragments.invocation(call.methodName(), CallFragments.arguments(parameters));
    return overload(call, all)
        .returns(Path.class)
        .beginControlFlow("try (var content = $L)", download)
        .addStatement("return content.saveTo(target)")
        .endControlFlow()
        .build();
  }

  private MethodSpec withoutParams(CallVariant call) {
    List<CodeBlock> arguments = CallFragments.arguments(fragments.pathParameters(call));
    if (call.parameters().isPresent()) {
      call.body().ifPresent(body -> arguments.add(CodeBlock.of("request")));
      arguments.add(
          CodeBlock.of("$T.builder().build()", fragments.className(call.parameters().get())));
    } else {
      arguments.addAll(List.of(flaggedBody(call), EMPTY_MAP, EMPTY_MAP));
    }
    arguments.add(CodeBlock.of("options"));
    return delegating(call, fragments.parameters(call, fragments.options()), arguments);
  }

  private MethodSpec withParams(CallVariant call, ParametersModel model) {
    List<CodeBlock> arguments = CallFragments.arguments(fragments.pathParameters(call));
    call.body().ifPresent(body -> arguments.add(flaggedBody(call)));
    arguments.add(CodeBlock.of("params.queryMap()"));
    arguments.add(CodeBlock.of("params.headerMap()"));
    arguments.add(CodeBlock.of("options"));
    return delegating(
        call, fragments.parameters(call, fragments.params(model), fragments.options()), arguments);
  }

  private static CodeBlock flaggedBody(CallVariant call) {
    return call.flag()
        .map(flag -> CodeBlock.of("request.toBuilder().$N(true).build()", flag))
        .orElse(CodeBlock.of("request"));
  }

  private MethodSpec feignMethod(CallVariant call) {
    MethodSpec method = feignMethods.emit(call);
    return method.toBuilder().addJavadoc(javadoc(call, method.parameters())).build();
  }

  private MethodSpec delegating(
      CallVariant call, List<ParameterSpec> parameters, List<CodeBlock> arguments) {
    return overload(call, parameters)
        .addStatement(returning(call, CallFragments.invocation(call.methodName(), arguments)))
        .build();
  }

  private MethodSpec.Builder overload(CallVariant call, List<ParameterSpec> parameters) {
    return fragments
        .method(call, call.methodName())
        .addJavadoc(javadoc(call, parameters))
        .addModifiers(PUBLIC, DEFAULT)
        .addParameters(parameters);
  }

  private CodeBlock javadoc(CallVariant call, List<ParameterSpec> parameters) {
    return call.equals(call.main()) && parameters.equals(fragments.mainParameters(call))
        ? javadocs.main(call)
        : javadocs.overload(call, parameters);
  }

  private CodeBlock returning(CallVariant call, CodeBlock invocation) {
    return fragments.returnsValue(call) ? CodeBlock.of("return $L", invocation) : invocation;
  }
}
