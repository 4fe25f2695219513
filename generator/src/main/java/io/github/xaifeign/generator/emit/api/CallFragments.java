package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parameters, results and arguments that the methods of a call are put together from. */
final class CallFragments {
  private final EmitContext context;
  private final CallMode mode;

  CallFragments(EmitContext context, CallMode mode) {
    this.context = context;
    this.mode = mode;
  }

  CallMode mode() {
    return mode;
  }

  /** A method that results in what the call does. */
  MethodSpec.Builder method(CallVariant call) {
    TypeName result = call.isEmpty() ? response(call) : body(call);
    return method(call, call.methodName(), mode.returned(result));
  }

  /** A method that results in what Feign makes of the call: its body with status and headers. */
  MethodSpec.Builder feignMethod(CallVariant call) {
    return method(call, call.methodName(), mode.returned(response(call)));
  }

  /** A method beside those that make a single call. */
  MethodSpec.Builder method(CallVariant call, String name, TypeName returned) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).returns(returned);
    if (call.operation().documentation().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  private TypeName response(CallVariant call) {
    return ParameterizedTypeName.get(context.runtime().apiResponse(), body(call).box());
  }

  private TypeName body(CallVariant call) {
    Optional<TypeName> type = call.response().type().map(context.types()::boxed);
    return switch (call.response().kind()) {
      case JSON -> {
        TypeName json = type.orElseThrow();
        yield call.response().mayBeAbsent()
            ? ParameterizedTypeName.get(ClassName.get(Optional.class), json)
            : json;
      }
      case EVENT_STREAM ->
          ParameterizedTypeName.get(context.runtime().eventStream(), type.orElseThrow());
      case BINARY -> context.runtime().binaryResponse();
      case TEXT -> ClassName.get(String.class);
      case NONE -> TypeName.VOID;
    };
  }

  /** The parameters of the overload that the others are described by. */
  List<ParameterSpec> mainParameters(CallVariant call) {
    return call.parametersOptional()
        ? parameters(call)
        : parameters(call, params(call.parameters().orElseThrow()));
  }

  /** Path parameters, then the body, then what is given. */
  List<ParameterSpec> parameters(CallVariant call, ParameterSpec... more) {
    List<ParameterSpec> parameters = new ArrayList<>(pathParameters(call));
    call.body().ifPresent(body -> parameters.add(body(body)));
    parameters.addAll(List.of(more));
    return parameters;
  }

  List<ParameterSpec> pathParameters(CallVariant call) {
    return call.operation().pathParameters().stream()
        .map(parameter -> pathParameter(parameter).build())
        .toList();
  }

  ParameterSpec.Builder pathParameter(PathParameterModel parameter) {
    return ParameterSpec.builder(context.types().typeName(parameter.type()), parameter.javaName());
  }

  ParameterSpec body(BodyModel body) {
    return ParameterSpec.builder(context.types().typeName(body.type()), "request").build();
  }

  ParameterSpec params(ParametersModel parameters) {
    return ParameterSpec.builder(className(parameters), "params").build();
  }

  /** A lambda that fills the builder of a class. */
  static ParameterSpec lambda(String name, ClassName type) {
    TypeName consumer =
        ParameterizedTypeName.get(ClassName.get(Consumer.class), type.nestedClass("Builder"));
    return ParameterSpec.builder(consumer, name).build();
  }

  /** Has a lambda fill a new builder of a class. */
  CodeBlock filledBuilder(ClassName built, ParameterSpec lambda) {
    return CodeBlock.builder()
        .addStatement("var builder = $T.builder()", built)
        .addStatement("$L.accept(builder)", notNull(context.runtime(), lambda))
        .build();
  }

  ClassName className(ParametersModel parameters) {
    return context.inApi(parameters.className());
  }

  ClassName className(TypeRef.Model model) {
    return context.types().className(model.name());
  }

  ParameterSpec options() {
    return ParameterSpec.builder(context.runtime().callOptions(), "options").build();
  }

  /** What Feign's method is given for the path: it would leave out a null and call another. */
  List<CodeBlock> pathArguments(CallVariant call) {
    return pathParameters(call).stream()
        .map(
            parameter ->
                parameter.type().isPrimitive()
                    ? CodeBlock.of("$N", parameter)
                    : notNull(context.runtime(), parameter))
        .toList();
  }

  /** The argument, which must not be null. */
  static CodeBlock notNull(RuntimeTypes runtime, ParameterSpec parameter) {
    return CodeBlock.of(
        "$T.notNull($S,$W$N)", runtime.preconditions(), parameter.name(), parameter);
  }

  /** A call of a method of the same type. */
  static CodeBlock invocation(String method, List<CodeBlock> arguments) {
    return CodeBlock.of("$N($L)", method, arguments.stream().collect(CodeBlock.joining(",$W")));
  }

  /** The parameters as arguments, and what is given. */
  static List<CodeBlock> arguments(List<ParameterSpec> parameters, CodeBlock... more) {
    List<CodeBlock> arguments = new ArrayList<>();
    parameters.forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter)));
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** Method and path, as Feign's annotation has them. */
  static String requestLine(OperationModel operation) {
    return operation.httpMethod() + " " + operation.path();
  }

  /** A field, qualified where a parameter hides it. */
  static String field(String name, List<ParameterSpec> parameters) {
    boolean hidden = parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    return hidden ? "this." + name : name;
  }
}
