package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.TypeRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Emits the overloads of one call. All but one are default methods that lead to the one that Feign
 * implements.
 */
final class OverloadEmitter {
  private static final ClassName CONSUMER = ClassName.get(Consumer.class);

  private final CallFragments code;
  private final CallVariant call;
  private final List<MethodSpec> methods = new ArrayList<>();

  OverloadEmitter(CallFragments code, CallVariant call) {
    this.code = code;
    this.call = call;
  }

  List<MethodSpec> emit() {
    if (call.parametersOptional()) {
      plain();
    }
    call.parameters().ifPresent(this::withParameters);
    if (call.bodyMayBeEmpty() && call.parametersOptional()) {
      emptyBody();
    }
    if (!call.response()) {
      lambdas();
      downloads();
    }
    if (call.parametersOptional() && call.prepared()) {
      preparedWithOptions();
    }
    call.parameters().ifPresent(this::preparedWithParameters);
    feignMethod();
    return methods;
  }

  private void plain() {
    List<ParameterSpec> parameters = parameters();
    convenience(parameters, call(parameters, code.defaultOptions()));
  }

  private void withParameters(ParametersModel model) {
    List<ParameterSpec> parameters = parameters(code.parameters(model));
    convenience(parameters, call(parameters, code.defaultOptions()));
  }

  /** An object of which nothing is known is seldom more than a formality. */
  private void emptyBody() {
    List<ParameterSpec> parameters = new ArrayList<>(code.pathParameters(call));
    convenience(parameters, call(parameters, CodeBlock.of("$T.of()", Map.class)));
  }

  private void lambdas() {
    if (call.parametersOptional()) {
      call.bodyWithBuilder().ifPresent(this::bodyLambda);
    }
    if (call.body().isEmpty() && !call.bodyLeftOut()) {
      call.parameters().ifPresent(this::parametersLambda);
    }
  }

  private void bodyLambda(TypeRef.Model body) {
    List<ParameterSpec> parameters = new ArrayList<>(code.pathParameters(call));
    CodeBlock built = CodeBlock.of("builder.build()");
    CodeBlock target = call(parameters, built);
    parameters.add(code.bodyLambda(body));
    CodeBlock prelude =
        CodeBlock.builder()
            .addStatement("var builder = $T.builder()", code.className(body))
            .addStatement("request.accept(builder)")
            .build();
    convenience(parameters, prelude, target);
  }

  private void parametersLambda(ParametersModel model) {
    List<ParameterSpec> parameters = new ArrayList<>(code.pathParameters(call));
    CodeBlock target = call(parameters, CodeBlock.of("builder.build()"));
    parameters.add(code.parametersLambda(model));
    CodeBlock prelude =
        CodeBlock.builder()
            .addStatement("var builder = $T.builder()", code.className(model))
            .addStatement("params.accept(builder)")
            .build();
    convenience(parameters, prelude, target);
  }

  /** Downloads straight into a file, where waiting for it blocks nobody else. */
  private void downloads() {
    if (call.reply().kind() != ResponseKind.BINARY || code.mode() == CallMode.ASYNC) {
      return;
    }
    if (call.parametersOptional()) {
      download(parameters());
    }
    call.parameters().ifPresent(model -> download(parameters(code.parameters(model))));
  }

  private void download(List<ParameterSpec> parameters) {
    List<ParameterSpec> all = new ArrayList<>(parameters);
    all.add(ParameterSpec.builder(Path.class, "target").build());
    methods.add(
        code.convenience(call)
            .returns(Path.class)
            .addJavadoc(documentation(all))
            .addParameters(all)
            .beginControlFlow("try (var content = $L)", call(parameters))
            .addStatement("return content.saveTo(target)")
            .endControlFlow()
            .build());
  }

  private void preparedWithOptions() {
    List<ParameterSpec> parameters = parameters(code.options());
    List<CodeBlock> arguments = new ArrayList<>(names(code.pathParameters(call)));
    if (call.parameters().isPresent()) {
      call.body().ifPresent(body -> arguments.add(CodeBlock.of("request")));
      arguments.add(CodeBlock.of("$T.builder().build()", code.className(call.parameters().get())));
    } else {
      arguments.add(preparedBody());
      arguments.add(CodeBlock.of("$T.of()", Map.class));
      arguments.add(CodeBlock.of("$T.of()", Map.class));
    }
    arguments.add(CodeBlock.of("options"));
    convenience(parameters, invocation(arguments));
  }

  private void preparedWithParameters(ParametersModel model) {
    List<ParameterSpec> parameters = parameters(code.parameters(model), code.options());
    List<CodeBlock> arguments = new ArrayList<>(names(code.pathParameters(call)));
    call.body().ifPresent(body -> arguments.add(preparedBody()));
    arguments.add(CodeBlock.of("params.queryMap()"));
    arguments.add(CodeBlock.of("params.headerMap()"));
    arguments.add(CodeBlock.of("options"));
    convenience(parameters, invocation(arguments));
  }

  private CodeBlock preparedBody() {
    return call.flag()
        .map(flag -> CodeBlock.of("request.toBuilder().$N(true).build()", flag))
        .orElse(CodeBlock.of("request"));
  }

  private void feignMethod() {
    List<ParameterSpec> parameters = new ArrayList<>(code.feignPathParameters(call));
    call.body().ifPresent(body -> parameters.add(code.body(body)));
    if (call.prepared()) {
      parameters.add(code.query());
      parameters.add(code.headerMap());
    }
    parameters.add(code.options());
    methods.add(
        code.feignMethod(call)
            .addJavadoc(documentation(parameters))
            .addParameters(parameters)
            .build());
  }

  /** Path parameters, then the body, then what is given. */
  private List<ParameterSpec> parameters(ParameterSpec... more) {
    List<ParameterSpec> parameters = new ArrayList<>(code.pathParameters(call));
    call.body().ifPresent(body -> parameters.add(code.body(body)));
    parameters.addAll(List.of(more));
    return parameters;
  }

  private void convenience(List<ParameterSpec> parameters, CodeBlock target) {
    convenience(parameters, CodeBlock.of(""), target);
  }

  private void convenience(List<ParameterSpec> parameters, CodeBlock prelude, CodeBlock target) {
    methods.add(
        code.convenience(call)
            .addJavadoc(documentation(parameters))
            .addParameters(parameters)
            .addCode(prelude)
            .addStatement(code.returnsValue(call) ? "return $L" : "$L", target)
            .build());
  }

  /** The whole documentation on the first overload, the difference on the others. */
  private CodeBlock documentation(List<ParameterSpec> parameters) {
    boolean first = methods.isEmpty() && !call.response() && !call.bodyLeftOut();
    CodeBlock text =
        first
            ? CodeBlock.of("$L$L", code.documentation(call), code.tags(call, parameters))
            : Javadocs.of(difference(parameters));
    return CodeBlock.of("$L$L", text, CallFragments.deprecation(call));
  }

  private String difference(List<ParameterSpec> parameters) {
    List<String> names = parameters.stream().map(ParameterSpec::name).toList();
    String subject = "As <code>" + call.reply().methodName() + "</code>";
    if (names.contains("query")) {
      return "The call that the other overloads of <code>" + call.methodName() + "</code> lead to.";
    }
    if (names.contains("target")) {
      return subject + ", saved to a file.";
    }
    List<String> additions = new ArrayList<>();
    if (call.response()) {
      additions.add("status and headers of the reply");
    }
    if (parameters.stream().anyMatch(OverloadEmitter::isLambda)) {
      additions.add("a builder to fill");
    } else if (names.contains("params")) {
      additions.add("parameters");
    }
    if (names.contains("options")) {
      additions.add("options for this call");
    }
    boolean empty = call.bodyMayBeEmpty() && !names.contains("request") && !names.contains("query");
    String without = call.bodyLeftOut() ? ", without a body" : empty ? ", with an empty body" : "";
    return subject + without + (additions.isEmpty() ? "." : ", with " + enumerate(additions) + ".");
  }

  private static String enumerate(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static boolean isLambda(ParameterSpec parameter) {
    return parameter.type() instanceof ParameterizedTypeName type
        && type.rawType().equals(CONSUMER);
  }

  private CodeBlock call(List<ParameterSpec> parameters, CodeBlock... more) {
    List<CodeBlock> arguments = new ArrayList<>(names(parameters));
    arguments.addAll(List.of(more));
    return invocation(arguments);
  }

  private CodeBlock invocation(List<CodeBlock> arguments) {
    return CodeBlock.of(
        "$N($L)", call.methodName(), arguments.stream().collect(CodeBlock.joining(",$W")));
  }

  private static List<CodeBlock> names(List<ParameterSpec> parameters) {
    return parameters.stream().map(parameter -> CodeBlock.of("$N", parameter)).toList();
  }
}
