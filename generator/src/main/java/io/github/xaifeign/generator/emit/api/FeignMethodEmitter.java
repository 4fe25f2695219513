package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.SecurityModel;
import io.github.xaifeign.generator.model.StreamEndModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Emits the method that Feign implements: its annotations say what is sent. */
final class FeignMethodEmitter {
  private static final ClassName PARAM = ClassName.get("feign", "Param");
  private static final ClassName REQUEST_LINE = ClassName.get("feign", "RequestLine");
  private static final ClassName HEADERS = ClassName.get("feign", "Headers");
  private static final ClassName QUERY_MAP = ClassName.get("feign", "QueryMap");
  private static final ClassName HEADER_MAP = ClassName.get("feign", "HeaderMap");

  private final CallFragments fragments;
  private final RuntimeTypes runtime;
  private final SecretNames secrets;

  FeignMethodEmitter(CallFragments fragments, RuntimeTypes runtime, SecretNames secrets) {
    this.fragments = fragments;
    this.runtime = runtime;
    this.secrets = secrets;
  }

  MethodSpec emit(CallVariant call) {
    MethodSpec.Builder method =
        fragments
            .feignMethod(call)
            .addModifiers(PUBLIC, ABSTRACT)
            .addAnnotation(requestLine(call.operation()));
    call.operation().server().map(this::server).ifPresent(method::addAnnotation);
    call.operation().security().map(this::security).ifPresent(method::addAnnotation);
    headers(call).ifPresent(method::addAnnotation);
    call.response().end().map(this::streamEnd).ifPresent(method::addAnnotation);
    values(runtime.keepAliveEvents(), call.response().keepAliveTypes())
        .ifPresent(method::addAnnotation);
    values(runtime.secretMembers(), secrets.within(call.types())).ifPresent(method::addAnnotation);
    return method.addParameters(parameters(call)).build();
  }

  private static AnnotationSpec requestLine(OperationModel operation) {
    AnnotationSpec.Builder line =
        AnnotationSpec.builder(REQUEST_LINE)
            .addMember("value", StringLiterals.of(CallFragments.requestLine(operation)));
    if (!operation.pathParameters().isEmpty()) {
      line.addMember("decodeSlash", "$L", false);
    }
    return line.build();
  }

  private AnnotationSpec server(String url) {
    return AnnotationSpec.builder(runtime.operationServer())
        .addMember("value", StringLiterals.of(url))
        .build();
  }

  private AnnotationSpec security(SecurityModel security) {
    CodeBlock alternatives =
        security.alternatives().stream()
            .map(names -> StringLiterals.of(String.join(" ", names)))
            .collect(CodeBlock.joining(", "));
    return AnnotationSpec.builder(runtime.securityAlternatives())
        .addMember("value", security.alternatives().size() == 1 ? "$L" : "{$L}", alternatives)
        .build();
  }

  private static Optional<AnnotationSpec> headers(CallVariant call) {
    AnnotationSpec.Builder headers = AnnotationSpec.builder(HEADERS);
    call.body()
        .map(body -> StringLiterals.of("Content-Type: " + body.mediaType()))
        .ifPresent(header -> headers.addMember("value", header));
    if (!call.response().accept().isEmpty()) {
      headers.addMember("value", StringLiterals.of("Accept: " + call.response().accept()));
    }
    AnnotationSpec built = headers.build();
    return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private AnnotationSpec streamEnd(StreamEndModel end) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(runtime.streamEnd());
    if (!end.data().isEmpty()) {
      annotation.addMember("data", StringLiterals.of(end.data()));
    }
    end.types().forEach(type -> annotation.addMember("types", StringLiterals.of(type)));
    end.errors().forEach(type -> annotation.addMember("errors", StringLiterals.of(type)));
    if (!end.tag().isEmpty()) {
      annotation.addMember("tag", StringLiterals.of(end.tag()));
    }
    if (!end.finished().isEmpty()) {
      annotation.addMember("finished", StringLiterals.of(end.finished()));
    }
    return annotation.build();
  }

  private static Optional<AnnotationSpec> values(ClassName type, Collection<String> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(type);
    values.forEach(value -> annotation.addMember("value", StringLiterals.of(value)));
    return Optional.of(annotation.build());
  }

  private List<ParameterSpec> parameters(CallVariant call) {
    List<ParameterSpec> parameters = new ArrayList<>();
    call.operation().pathParameters().forEach(path -> parameters.add(pathParameter(path)));
    call.body().ifPresent(body -> parameters.add(fragments.body(body)));
    if (call.parameters().isPresent()) {
      parameters.add(map("query", QUERY_MAP));
      parameters.add(map("headers", HEADER_MAP));
    }
    parameters.add(fragments.options());
    return parameters;
  }

  private ParameterSpec pathParameter(PathParameterModel parameter) {
    return fragments
        .pathParameter(parameter)
        .addAnnotation(
            AnnotationSpec.builder(PARAM)
                .addMember("value", "$S", parameter.templateName())
                .addMember("expander", CodeBlock.of("$T.class", runtime.pathValue()))
                .build())
        .build();
  }

  private static ParameterSpec map(String name, ClassName annotation) {
    TypeName type = ParameterizedTypeName.get(Map.class, String.class, Object.class);
    return ParameterSpec.builder(type, name).addAnnotation(annotation).build();
  }
}
