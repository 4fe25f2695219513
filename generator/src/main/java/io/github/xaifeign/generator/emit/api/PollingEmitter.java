package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.PollingModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Emits the method that calls until a result is there. */
final class PollingEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;
  private final CallFragments fragments;
  private final CallJavadocs javadocs;

  PollingEmitter(EmitContext context, CallFragments fragments, CallJavadocs javadocs) {
    this.context = context;
    this.runtime = context.runtime();
    this.fragments = fragments;
    this.javadocs = javadocs;
  }

  MethodSpec emit(CallVariant call, PollingModel model) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    TypeName result = context.types().boxed(call.response().type().orElseThrow());
    MethodSpec.Builder method =
        fragments
            .method(call, model.methodName(), fragments.mode().returned(result))
            .addJavadoc(
                Javadocs.of("Calls " + javadocs.mainLink(call) + " until the result is there."))
            .addJavadoc(
                "\n<p>How often and how long it asks is an option: {@link $T#polling($T)}.\n",
                runtime.callOptions(),
                runtime.polling())
            .addModifiers(PUBLIC)
            .addParameters(path);
    if (fragments.mode() == CallMode.SYNC) {
      method.addJavadoc(
          "\n@throws $T if the result is not there in time\n", runtime.pollingTimeoutException());
    }
    return method
        .addJavadoc(CallJavadocs.deprecation(call))
        .addStatement(
            "return new $T($L.polling()).$N($L,$W$L,$W() -> $L,$W$L,$W$L)",
            runtime.poller(),
            CallFragments.field("scope", path),
            fragments.mode() == CallMode.SYNC ? "await" : "awaitFuture",
            StringLiterals.of(call.methodName()),
            StringLiterals.of(CallFragments.requestLine(call.operation())),
            CallFragments.invocation(call.methodName(), CallFragments.arguments(path)),
            unwrapping(call),
            finished(model))
        .build();
  }

  private static CodeBlock unwrapping(CallVariant call) {
    return call.response().mayBeAbsent()
        ? CodeBlock.of("$T.identity()", Function.class)
        : CodeBlock.of("$T::of", Optional.class);
  }

  private CodeBlock finished(PollingModel model) {
    if (model.path().isEmpty()) {
      return CodeBlock.of("response -> true");
    }
    CodeBlock state =
        model.path().stream()
            .map(member -> CodeBlock.of("$N()", member.javaName()))
            .collect(CodeBlock.joining("."));
    CodeBlock values =
        model.values().stream().map(StringLiterals::of).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "response ->$W$T.isOneOf(response.$L,$W$L)", runtime.poller(), state, values);
  }
}
