package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.AccumulationModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PaginationModel;
import io.github.xaifeign.generator.model.PollingModel;
import io.github.xaifeign.generator.model.ResponseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Emits the methods of an operation beyond single calls: all pages, a result awaited, and a stream
 * put together.
 */
final class FollowUpEmitter {
  private final CallFragments code;
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final CallVariant call;
  private final List<MethodSpec> methods = new ArrayList<>();

  FollowUpEmitter(CallFragments code, EmitContext context, OperationModel operation) {
    this.code = code;
    this.types = context.types();
    this.runtime = context.runtime();
    this.call = new CallVariant(operation, operation.responses().get(0), operation.body(), false);
  }

  List<MethodSpec> emit() {
    if (code.mode() == CallMode.SYNC) {
      call.operation().derived().pagination().ifPresent(this::pages);
    }
    call.operation().derived().polling().ifPresent(this::polls);
    if (code.mode() == CallMode.SYNC) {
      call.operation().derived().accumulation().ifPresent(this::accumulates);
    }
    return methods;
  }

  private void pages(PaginationModel pagination) {
    List<ParameterSpec> path = code.pathParameters(call);
    ParameterSpec params = code.parameters(call.parameters().orElseThrow());
    List<ParameterSpec> withParams = new ArrayList<>(path);
    withParams.add(params);
    String all = "The entries of all pages of <code>" + name() + "</code>, fetched as they are";
    if (call.parametersOptional()) {
      CodeBlock arguments = CodeBlock.of("$T.builder().build()", params.type());
      methods.add(
          paged(pagination, all + " needed.", path)
              .addStatement(
                  "return $N($L)", pagination.methodName(), joined(names(path), arguments))
              .build());
    }
    CodeBlock turned =
        CodeBlock.of(
            "token == null ? params : params.toBuilder().$N(token).build()",
            pagination.parameter().javaName());
    methods.add(
        paged(pagination, all + " needed, with parameters.", withParams)
            .addStatement(
                "return new $T<>(\ntoken -> $N($L),\npage -> $L,\npage -> $L)",
                runtime.paged(),
                name(),
                joined(names(path), turned),
                items(pagination),
                next(pagination))
            .build());
  }

  private MethodSpec.Builder paged(
      PaginationModel pagination, String html, List<ParameterSpec> parameters) {
    TypeName page = types.boxed(call.reply().type().orElseThrow());
    TypeName element = types.boxed(pagination.element());
    return code.convenience(call, pagination.methodName())
        .returns(ParameterizedTypeName.get(runtime.paged(), page, element))
        .addJavadoc(Javadocs.of(html))
        .addParameters(parameters);
  }

  private static CodeBlock items(PaginationModel pagination) {
    MemberModel items = pagination.items();
    return isPlain(items)
        ? CodeBlock.of("page.$N()", items.javaName())
        : CodeBlock.of("page.$N().orElse($T.of())", items.javaName(), List.class);
  }

  private static CodeBlock next(PaginationModel pagination) {
    MemberModel next = pagination.next();
    CodeBlock token =
        isPlain(next)
            ? CodeBlock.of("$T.of(page.$N())", Optional.class, next.javaName())
            : CodeBlock.of("page.$N()", next.javaName());
    List<CodeBlock> last = new ArrayList<>();
    pagination.more().ifPresent(more -> last.add(isLast(more)));
    pagination
        .limit()
        .ifPresent(
            limit ->
                last.add(
                    CodeBlock.of(
                        "$L.size() < params.$N().orElse($L)",
                        items(pagination),
                        limit.parameter().javaName(),
                        limit.standard())));
    return last.isEmpty()
        ? token
        : CodeBlock.of(
            "$L$W? $T.empty()$W: $L",
            last.stream().collect(CodeBlock.joining(" || ")),
            Optional.class,
            token);
  }

  private static CodeBlock isLast(MemberModel more) {
    return isPlain(more)
        ? CodeBlock.of("!page.$N()", more.javaName())
        : CodeBlock.of("!page.$N().orElse(true)", more.javaName());
  }

  /** Whether the accessor returns the value itself. */
  private static boolean isPlain(MemberModel member) {
    return member.required() && !member.nullable();
  }

  private void polls(PollingModel poll) {
    List<ParameterSpec> path = code.pathParameters(call);
    ParameterSpec polling = ParameterSpec.builder(runtime.polling(), "polling").build();
    List<ParameterSpec> withPolling = new ArrayList<>(path);
    withPolling.add(polling);
    String waits = "Calls <code>" + name() + "</code> until the result is there";
    methods.add(
        polled(poll, waits + ", as often and as long as {@code Polling.DEFAULT} says.", path)
            .addStatement(
                "return $N($L)",
                poll.methodName(),
                joined(names(path), CodeBlock.of("$T.DEFAULT", runtime.polling())))
            .build());
    methods.add(
        polled(poll, waits + ".", withPolling)
            .addStatement(
                "return polling.$N($S,$W() -> $N($L),$W$L,$W$L)",
                code.mode() == CallMode.SYNC ? "await" : "awaitFuture",
                name(),
                name(),
                joined(names(path)),
                unwrapping(),
                finished(poll))
            .build());
  }

  private CodeBlock unwrapping() {
    return call.reply().mayBeAbsent()
        ? CodeBlock.of("$T.identity()", Function.class)
        : CodeBlock.of("$T::of", Optional.class);
  }

  private CodeBlock finished(PollingModel poll) {
    if (poll.path().isEmpty()) {
      return CodeBlock.of("reply -> true");
    }
    CodeBlock state =
        poll.path().stream()
            .map(member -> CodeBlock.of("$N()", member.javaName()))
            .collect(CodeBlock.joining("."));
    CodeBlock values =
        poll.values().stream()
            .map(value -> CodeBlock.of("$S", value))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("reply -> $T.isOneOf(reply.$L, $L)", runtime.polling(), state, values);
  }

  private MethodSpec.Builder polled(
      PollingModel poll, String html, List<ParameterSpec> parameters) {
    ResponseModel reply = call.reply();
    TypeName result = types.boxed(reply.type().orElseThrow());
    return code.convenience(call, poll.methodName())
        .returns(code.mode().returned(result))
        .addJavadoc(Javadocs.of(html))
        .addParameters(parameters);
  }

  private void accumulates(AccumulationModel accumulation) {
    TypeName event = types.boxed(accumulation.event());
    TypeName reply = types.boxed(accumulation.response());
    String html =
        "Makes an accumulator that puts the events of a stream together to the reply that <code>"
            + name()
            + "</code> would have given.";
    CodeBlock how =
        accumulation
            .take()
            .map(member -> CodeBlock.of("taking($T::read, $S)", reply, member))
            .orElseGet(() -> CodeBlock.of("joining(\n$T::read,\n$L)", reply, join(accumulation)));
    methods.add(
        code.convenience(call, accumulation.methodName())
            .returns(ParameterizedTypeName.get(runtime.accumulator(), event, reply))
            .addJavadoc(Javadocs.of(html))
            .addStatement("return $T.$L", runtime.accumulator(), how)
            .build());
  }

  private CodeBlock join(AccumulationModel accumulation) {
    CodeBlock continued =
        accumulation.append().stream()
            .map(name -> CodeBlock.of("$S", name))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock.Builder rules =
        CodeBlock.builder()
            .add(
                "$T.indexedBy($S, $T.of($L))",
                runtime.jsonMerger(),
                accumulation.join(),
                Set.class,
                continued);
    accumulation.rename().forEach((from, to) -> rules.add("\n$>$>.rename($S, $S)$<$<", from, to));
    accumulation.set().forEach((name, text) -> rules.add("\n$>$>.set($S, $S)$<$<", name, text));
    return rules.build();
  }

  private String name() {
    return call.methodName();
  }

  private static List<CodeBlock> names(List<ParameterSpec> parameters) {
    return parameters.stream().map(parameter -> CodeBlock.of("$N", parameter)).toList();
  }

  private static CodeBlock joined(List<CodeBlock> arguments, CodeBlock... more) {
    List<CodeBlock> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return all.stream().collect(CodeBlock.joining(", "));
  }
}
