package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.AccumulationModel;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.OperationModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Emits the class that makes accumulators of events, for an API with streams that can be joined.
 */
public final class AccumulatorsEmitter {
  private static final AnnotationSpec DEPRECATED = AnnotationSpec.builder(Deprecated.class).build();

  private final EmitContext context;
  private final RuntimeTypes runtime;

  /** An emitter of one client's accumulators. */
  public AccumulatorsEmitter(EmitContext context) {
    this.context = context;
    this.runtime = context.runtime();
  }

  /** The file; none if no operation has an accumulator. */
  public Optional<JavaFile> emit(ApiModel api) {
    List<MethodSpec> methods =
        api.tags().stream()
            .flatMap(tag -> tag.operations().stream())
            .flatMap(
                operation ->
                    operation.derived().accumulation().map(it -> factory(operation, it)).stream())
            .toList();
    return methods.isEmpty() ? Optional.empty() : Optional.of(file(api, methods));
  }

  private JavaFile file(ApiModel api, List<MethodSpec> methods) {
    TypeSpec type =
        TypeSpec.classBuilder(api.client().accumulatorsName())
            .addJavadoc(
                Javadocs.of(
                    "Accumulators join the events of a stream to the response that the operation"
                        + " returns at once. Each method makes a new one, for one stream."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethods(methods)
            .build();
    return EmitContext.file(context.basePackage(), type);
  }

  private MethodSpec factory(OperationModel operation, AccumulationModel model) {
    TypeName event = context.types().boxed(model.event());
    TypeName response = context.types().boxed(model.response());
    boolean deprecated = operation.documentation().deprecated();
    return MethodSpec.methodBuilder(model.methodName())
        .addAnnotations(deprecated ? List.of(DEPRECATED) : List.of())
        .addJavadoc(
            Javadocs.of(
                "Joins the events of "
                    + Javadocs.code(model.stream())
                    + " to what "
                    + Javadocs.code(operation.responses().get(0).methodName())
                    + " returns."))
        .addJavadoc(Javadocs.tags(tags(deprecated)))
        .addModifiers(PUBLIC, STATIC)
        .returns(ParameterizedTypeName.get(runtime.accumulator(), event, response))
        .addStatement("return $T.$L", runtime.accumulator(), accumulator(model, response))
        .build();
  }

  private static List<String> tags(boolean deprecated) {
    String returned = "@return an accumulator without events";
    return deprecated ? List.of(returned, Javadocs.DEPRECATED) : List.of(returned);
  }

  private CodeBlock accumulator(AccumulationModel model, TypeName response) {
    return model
        .take()
        .map(member -> CodeBlock.of("taking($T::read,$W$L)", response, StringLiterals.of(member)))
        .orElseGet(() -> CodeBlock.of("joining(\n$T::read,\n$L)", response, join(model)));
  }

  private CodeBlock join(AccumulationModel model) {
    CodeBlock appended =
        model.append().stream().map(StringLiterals::of).collect(CodeBlock.joining(",$W"));
    CodeBlock.Builder rules =
        CodeBlock.builder()
            .add(
                "$T.indexedBy($L, $T.of($Z$L))",
                runtime.jsonMerger(),
                StringLiterals.of(model.join()),
                Set.class,
                appended);
    model.rename().forEach((from, to) -> rules.add(rule("rename", from, to)));
    model.set().forEach((name, text) -> rules.add(rule("set", name, text)));
    return rules.build();
  }

  private static CodeBlock rule(String method, String name, String value) {
    return CodeBlock.of(
        "\n$>$>.$N($L, $L)$<$<", method, StringLiterals.of(name), StringLiterals.of(value));
  }
}
