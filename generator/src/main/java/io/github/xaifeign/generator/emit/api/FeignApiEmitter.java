package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.model.TagModel;

/** Emits a tag as the interface that Feign implements: abstract methods, one for each request. */
public final class FeignApiEmitter {
  private final EmitContext context;
  private final CallMode mode;
  private final FeignMethodEmitter methods;

  /** An emitter of interfaces of one mode. */
  public FeignApiEmitter(EmitContext context, CallMode mode, SecretNames secrets) {
    this.context = context;
    this.mode = mode;
    this.methods =
        new FeignMethodEmitter(new CallFragments(context, mode), context.runtime(), secrets);
  }

  /** The file of a tag's interface. */
  public JavaFile emit(TagModel tag) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(mode.feignName(tag))
            .addJavadoc(
                Javadocs.of(
                    "The requests of {@link "
                        + mode.apiName(tag.main().names())
                        + "}, for Feign to implement. Parameters of the query and of headers come"
                        + " as maps, by their names there."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC);
    tag.operations().stream()
        .flatMap(operation -> CallVariant.all(operation).stream())
        .forEach(call -> type.addMethod(methods.emit(call)));
    return EmitContext.file(context.apiPackage(), type.build());
  }
}
