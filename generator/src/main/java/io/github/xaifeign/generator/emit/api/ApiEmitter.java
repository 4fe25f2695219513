package io.github.xaifeign.generator.emit.api;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.model.TagModel;

/** Emits a tag as a Feign interface. */
public final class ApiEmitter {
  private final String apiPackage;
  private final CallMode mode;
  private final OperationEmitter operations;

  /** An emitter of interfaces of one mode. */
  public ApiEmitter(EmitContext context, CallMode mode) {
    this.apiPackage = context.apiPackage();
    this.mode = mode;
    this.operations = new OperationEmitter(context, mode);
  }

  /** The file of a tag's interface. */
  public JavaFile emit(TagModel tag) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(mode.interfaceName(tag))
            .addJavadoc(
                Javadocs.of(
                    tag.documentation(),
                    mode == CallMode.SYNC
                        ? "A method returns when the response has arrived."
                        : "A method returns at once. Its future fails with what the method of the"
                            + " same name in {@link "
                            + tag.name()
                            + "} throws; cancelling it ends"
                            + " the call."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC);
    tag.operations().forEach(operation -> operations.emit(operation).forEach(type::addMethod));
    return EmitContext.file(apiPackage, type.build());
  }
}
