package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.AccumulationModel;
import java.util.Set;

/** Emits the method that makes an accumulator of a stream's events. */
final class AccumulationEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;
  private final CallFragments fragments;
  private final CallJavadocs javadocs;

  AccumulationEmitter(EmitContext context, CallFragments fragments, CallJavadocs javadocs) {
    this.context = context;
    this.runtime = context.runtime();
    this.fragments = fragments;
    this.javadocs = javadocs;
  }

  MethodSpec emit(CallVariant call, AccumulationModel model) {
    TypeName event = context.types().boxed(model.event());
    TypeName response = context.types().boxed(model.response());
    TypeName accumulator = ParameterizedTypeName.get(runtime.accumulator(), event, response);
    return fragments
        .method(call, model.methodName(), accumulator)
        .addJavadoc(
            Javadocs.of(
                "Makes an accumulator, which joins the events of a stream to the response that "
                    + javadocs.mainLink(call)
                    + " returns at once."))
        .addJavadoc(CallJavadocs.deprecation(call))
        .addModifiers(PUBLIC)
        .addStatement("return $T.$L", runtime.accumulator(), factory(model, response))
        .build();
  }

  private CodeBlock factory(AccumulationModel model, TypeName response) {
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
                "$T.indexedBy($S, $T.of($Z$L))",
                runtime.jsonMerger(),
                model.join(),
                Set.class,
                appended);
    model.rename().forEach((from, to) -> rules.add("\n$>$>.rename($S, $S)$<$<", from, to));
    model.set().forEach((name, text) -> rules.add("\n$>$>.set($S, $S)$<$<", name, text));
    return rules.build();
  }
}
