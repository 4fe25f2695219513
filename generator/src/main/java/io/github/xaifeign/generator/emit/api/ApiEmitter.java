package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.TagModel;
import java.util.List;

/**
 * Emits a tag as the class that users call. It is no interface, so that a further operation breaks
 * nobody, and not final, so that any mocking library can stand in for it.
 */
public final class ApiEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;
  private final CallMode mode;
  private final OperationEmitter operations;

  /** An emitter of classes of one mode. */
  public ApiEmitter(EmitContext context, CallMode mode) {
    this.context = context;
    this.runtime = context.runtime();
    this.mode = mode;
    this.operations = new OperationEmitter(context, mode);
  }

  /** The file of a tag's class. */
  public JavaFile emit(TagModel tag) {
    ClassName self = context.inApi(mode.apiName(tag));
    ClassName feign = context.inApi(mode.feignName(tag));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(documentation(tag))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC)
            .superclass(ParameterizedTypeName.get(base(), self))
            .addField(feign, "feign", PRIVATE, FINAL)
            .addField(runtime.callScope(), "scope", PRIVATE, FINAL)
            .addMethod(constructor(feign))
            .addMethod(constructorWithScope(self, feign));
    tag.operations().forEach(operation -> operations.emit(operation).forEach(type::addMethod));
    return EmitContext.file(context.apiPackage(), type.build());
  }

  private ClassName base() {
    return mode == CallMode.SYNC ? runtime.syncOperations() : runtime.asyncOperations();
  }

  private CodeBlock documentation(TagModel tag) {
    return mode == CallMode.SYNC
        ? Javadocs.of(tag.documentation(), "A method returns when the response has arrived.")
        : Javadocs.of(
            tag.documentation(),
            "A method returns at once. Its future fails with what the method of the same name in"
                + " {@link "
                + tag.name()
                + "} throws; cancelling it ends the call.");
  }

  private MethodSpec constructor(ClassName feign) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(Javadocs.of("Makes calls by an implementation that Feign has made."))
        .addJavadoc(Javadocs.tags(List.of("@param feign sends the requests")))
        .addModifiers(PUBLIC)
        .addParameter(feign, "feign")
        .addStatement("this(feign, $T.DEFAULT)", runtime.callScope())
        .build();
  }

  private MethodSpec constructorWithScope(ClassName self, ClassName feign) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(feign, "feign")
        .addParameter(runtime.callScope(), "scope")
        .addStatement("super(scope, other -> new $T(feign, other))", self)
        .addStatement("this.feign = $T.notNull($S, feign)", runtime.preconditions(), "feign")
        .addStatement("this.scope = scope")
        .build();
  }
}
