package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.PaginationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the methods that go through all pages of a list. */
final class PaginationEmitter {
  private final EmitContext context;
  private final CallFragments fragments;
  private final CallJavadocs javadocs;

  PaginationEmitter(EmitContext context, CallFragments fragments, CallJavadocs javadocs) {
    this.context = context;
    this.fragments = fragments;
    this.javadocs = javadocs;
  }

  List<MethodSpec> emit(CallVariant call, PaginationModel pagination) {
    List<MethodSpec> methods = new ArrayList<>();
    if (call.parametersOptional()) {
      methods.add(withoutParams(call, pagination));
    }
    methods.add(withLambda(call, pagination));
    return methods;
  }

  private MethodSpec withoutParams(CallVariant call, PaginationModel pagination) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    List<CodeBlock> arguments = CallFragments.arguments(path, CodeBlock.of("params -> {}"));
    return allPages(call, pagination, path)
        .addStatement("return $L", CallFragments.invocation(pagination.methodName(), arguments))
        .build();
  }

  private MethodSpec withLambda(CallVariant call, PaginationModel pagination) {
    List<ParameterSpec> path = fragments.pathParameters(call);
    ClassName params = fragments.className(call.parameters().orElseThrow());
    ParameterSpec lambda = CallFragments.lambda("params", params);
    List<ParameterSpec> parameters = new ArrayList<>(path);
    parameters.add(lambda);
    return allPages(call, pagination, parameters)
        .addCode(fragments.filledBuilder(params, lambda))
        .addStatement("var first = builder.build()")
        .addStatement(
            "return new $T<>(\n$L,\npage -> $L,\npage -> $L)",
            paged(),
            pageOf(call, pagination, path),
            items(pagination),
            next(pagination))
        .build();
  }

  private ClassName paged() {
    return fragments.mode() == CallMode.SYNC
        ? context.runtime().paged()
        : context.runtime().asyncPaged();
  }

  private MethodSpec.Builder allPages(
      CallVariant call, PaginationModel pagination, List<ParameterSpec> parameters) {
    TypeName page = context.types().boxed(call.response().type().orElseThrow());
    TypeName element = context.types().boxed(pagination.element());
    return fragments
        .method(call, pagination.methodName(), ParameterizedTypeName.get(paged(), page, element))
        .addJavadoc(
            Javadocs.of(
                "Goes through the entries of all pages of "
                    + javadocs.mainLink(call)
                    + ". "
                    + whenFetched()))
        .addJavadoc(CallJavadocs.deprecation(call))
        .addModifiers(PUBLIC)
        .addParameters(parameters);
  }

  private String whenFetched() {
    return fragments.mode() == CallMode.SYNC
        ? "A page is fetched when its first entry is asked for."
        : "A page is fetched when the one before has been gone through.";
  }

  private static CodeBlock pageOf(
      CallVariant call, PaginationModel pagination, List<ParameterSpec> path) {
    CodeBlock turned =
        CodeBlock.of(
            "token == null$W? first$W: first.toBuilder().$N(token).build()",
            pagination.parameter().javaName());
    return CodeBlock.of(
        "token ->$W$L",
        CallFragments.invocation(call.methodName(), CallFragments.arguments(path, turned)));
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
    pagination.limit().ifPresent(limit -> last.add(isShort(pagination, limit)));
    return last.isEmpty()
        ? token
        : CodeBlock.of(
            "$L$W? $T.empty()$W: $L",
            last.stream().collect(CodeBlock.joining("$W|| ")),
            Optional.class,
            token);
  }

  private static CodeBlock isLast(MemberModel more) {
    return isPlain(more)
        ? CodeBlock.of("!page.$N()", more.javaName())
        : CodeBlock.of("!page.$N().orElse(true)", more.javaName());
  }

  private static CodeBlock isShort(PaginationModel pagination, PaginationModel.Limit limit) {
    return CodeBlock.of(
        "$L.size() < first.$N().orElse($L)",
        items(pagination),
        limit.parameter().javaName(),
        limit.standard());
  }

  /** Whether the accessor returns the value itself. */
  private static boolean isPlain(MemberModel member) {
    return member.required() && !member.nullable();
  }
}
