package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.OperationModel.Provenance;
import io.github.xaifeign.generator.model.ParametersModel;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.StreamEndModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts that the overloads of a call are put together from. */
final class CallFragments {
  private static final ClassName PARAM = ClassName.get("feign", "Param");
  private static final ClassName REQUEST_LINE = ClassName.get("feign", "RequestLine");
  private static final ClassName HEADERS = ClassName.get("feign", "Headers");
  private static final ClassName QUERY_MAP = ClassName.get("feign", "QueryMap");
  private static final ClassName HEADER_MAP = ClassName.get("feign", "HeaderMap");

  private final String apiPackage;
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final CallMode mode;

  CallFragments(EmitContext context, CallMode mode) {
    this.apiPackage = context.apiPackage();
    this.types = context.types();
    this.runtime = context.runtime();
    this.mode = mode;
  }

  CallMode mode() {
    return mode;
  }

  /** A method that Java implements. */
  MethodSpec.Builder convenience(CallVariant call) {
    return convenience(call, call.methodName());
  }

  /** A method of another name that Java implements. */
  MethodSpec.Builder convenience(CallVariant call, String name) {
    return method(call, name).addModifiers(PUBLIC, DEFAULT);
  }

  /** A method that Feign implements. */
  MethodSpec.Builder feignMethod(CallVariant call) {
    OperationModel operation = call.operation();
    AnnotationSpec.Builder line =
        AnnotationSpec.builder(REQUEST_LINE)
            .addMember("value", "$S", operation.httpMethod() + " " + operation.path());
    if (!operation.pathParameters().isEmpty()) {
      line.addMember("decodeSlash", "$L", false);
    }
    MethodSpec.Builder method =
        method(call, call.methodName()).addModifiers(PUBLIC, ABSTRACT).addAnnotation(line.build());
    headers(call).ifPresent(method::addAnnotation);
    call.reply().end().map(this::streamEnd).ifPresent(method::addAnnotation);
    return method;
  }

  private AnnotationSpec streamEnd(StreamEndModel end) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(runtime.streamEnd());
    if (!end.data().isEmpty()) {
      annotation.addMember("data", "$S", end.data());
    }
    end.types().forEach(type -> annotation.addMember("types", "$S", type));
    return annotation.build();
  }

  private static Optional<AnnotationSpec> headers(CallVariant call) {
    AnnotationSpec.Builder headers = AnnotationSpec.builder(HEADERS);
    call.body()
        .ifPresent(body -> headers.addMember("value", "$S", "Content-Type: " + body.mediaType()));
    if (!call.reply().accept().isEmpty()) {
      headers.addMember("value", "$S", "Accept: " + call.reply().accept());
    }
    AnnotationSpec built = headers.build();
    return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private MethodSpec.Builder method(CallVariant call, String name) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).returns(mode.returned(result(call)));
    if (call.operation().documentation().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  /** What the call results in. */
  TypeName result(CallVariant call) {
    TypeName body = bodyResult(call);
    return call.response() ? ParameterizedTypeName.get(runtime.apiResponse(), body.box()) : body;
  }

  private TypeName bodyResult(CallVariant call) {
    Optional<TypeName> type = call.reply().type().map(types::boxed);
    return switch (call.reply().kind()) {
      case JSON -> {
        TypeName json = type.orElseThrow();
        yield call.reply().mayBeAbsent()
            ? ParameterizedTypeName.get(ClassName.get(Optional.class), json)
            : json;
      }
      case EVENT_STREAM -> ParameterizedTypeName.get(runtime.eventStream(), type.orElseThrow());
      case BINARY -> runtime.binaryResponse();
      case TEXT -> ClassName.get(String.class);
      case NONE -> TypeName.VOID;
    };
  }

  /** Whether a method of this call has a value to return. */
  boolean returnsValue(CallVariant call) {
    return mode == CallMode.ASYNC || call.response() || call.reply().kind() != ResponseKind.NONE;
  }

  List<ParameterSpec> pathParameters(CallVariant call) {
    return call.operation().pathParameters().stream()
        .map(parameter -> pathParameter(parameter).build())
        .toList();
  }

  List<ParameterSpec> feignPathParameters(CallVariant call) {
    return call.operation().pathParameters().stream()
        .map(
            parameter ->
                pathParameter(parameter)
                    .addAnnotation(
                        AnnotationSpec.builder(PARAM)
                            .addMember("value", "$S", parameter.templateName())
                            .addMember("expander", "$T.class", runtime.pathValue())
                            .build())
                    .build())
        .toList();
  }

  private ParameterSpec.Builder pathParameter(PathParameterModel parameter) {
    return ParameterSpec.builder(types.typeName(parameter.type()), parameter.javaName());
  }

  ParameterSpec body(BodyModel body) {
    return ParameterSpec.builder(types.typeName(body.type()), "request").build();
  }

  /** A lambda that fills the builder of the body. */
  ParameterSpec bodyLambda(TypeRef.Model body) {
    return lambda(types.className(body.name()), "request");
  }

  ParameterSpec parameters(ParametersModel parameters) {
    return ParameterSpec.builder(className(parameters), "params").build();
  }

  ParameterSpec parametersLambda(ParametersModel parameters) {
    return lambda(className(parameters), "params");
  }

  private static ParameterSpec lambda(ClassName type, String name) {
    TypeName consumer =
        ParameterizedTypeName.get(ClassName.get(Consumer.class), type.nestedClass("Builder"));
    return ParameterSpec.builder(consumer, name).build();
  }

  ClassName className(ParametersModel parameters) {
    return ClassName.get(apiPackage, parameters.className());
  }

  ClassName className(TypeRef.Model model) {
    return types.className(model.name());
  }

  ParameterSpec query() {
    return map("query", QUERY_MAP);
  }

  ParameterSpec headerMap() {
    return map("headers", HEADER_MAP);
  }

  private static ParameterSpec map(String name, ClassName annotation) {
    TypeName type = ParameterizedTypeName.get(Map.class, String.class, Object.class);
    return ParameterSpec.builder(type, name).addAnnotation(annotation).build();
  }

  ParameterSpec options() {
    return ParameterSpec.builder(runtime.callOptions(), "options").build();
  }

  CodeBlock defaultOptions() {
    return CodeBlock.of("$T.DEFAULT", runtime.callOptions());
  }

  /** What the document says of the operation, and where it goes. */
  CodeBlock documentation(CallVariant call) {
    OperationModel operation = call.operation();
    String request = operation.httpMethod() + " " + operation.path();
    String line = "<code>" + Javadocs.escape(request) + "</code>";
    String standard = "Calls <code>" + Javadocs.escape(operation.operationId()) + "</code>.";
    boolean own = call.reply().documentation().text().isPresent();
    Documentation text = own ? call.reply().documentation() : operation.documentation();
    return operation
        .provenance()
        .map(known -> Javadocs.of(text, standard, line, evidence(known)))
        .orElseGet(() -> Javadocs.of(text, standard, line));
  }

  private static String evidence(Provenance provenance) {
    String source = provenance.source().map(text -> " " + Javadocs.escape(text)).orElse("");
    return "Evidence: " + Javadocs.escape(provenance.evidence()) + "." + source;
  }

  /** The block tags that say more than the signature does. */
  CodeBlock tags(CallVariant call, List<ParameterSpec> parameters) {
    CodeBlock.Builder tags = CodeBlock.builder();
    for (ParameterSpec parameter : parameters) {
      Documentation documentation = documentation(call, parameter.name());
      if (documentation.text().isPresent()) {
        tags.add("@param $N $L", parameter, Javadocs.of(documentation, ""));
      }
    }
    returned(call).ifPresent(text -> tags.add("@return $L\n", text));
    return tags.isEmpty() ? tags.build() : CodeBlock.of("\n$L", tags.build());
  }

  /** The block tag of an operation that the document discourages. */
  static CodeBlock deprecation(CallVariant call) {
    return call.operation().documentation().deprecated()
        ? CodeBlock.of("\n@deprecated The API discourages its use.\n")
        : CodeBlock.of("");
  }

  private static Documentation documentation(CallVariant call, String parameter) {
    if (parameter.equals("request")) {
      return call.body().map(BodyModel::documentation).orElse(Documentation.NONE);
    }
    return call.operation().pathParameters().stream()
        .filter(candidate -> candidate.javaName().equals(parameter))
        .findFirst()
        .map(PathParameterModel::documentation)
        .orElse(Documentation.NONE);
  }

  private static Optional<String> returned(CallVariant call) {
    return switch (call.reply().kind()) {
      case JSON ->
          call.reply().mayBeAbsent()
              ? Optional.of("the reply; empty when the server answers without one")
              : Optional.empty();
      case EVENT_STREAM -> Optional.of("the events as they arrive; close it when done");
      case BINARY -> Optional.of("the content as it arrives; close it when done");
      case TEXT, NONE -> Optional.empty();
    };
  }
}
