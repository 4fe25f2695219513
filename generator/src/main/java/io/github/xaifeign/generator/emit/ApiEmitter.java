package io.github.xaifeign.generator.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.TagModel;

/** Emits a tag as a Feign interface. */
public final class ApiEmitter {
  private final String apiPackage;
  private final Flavour flavour;
  private final OperationMethods operations;

  /** An emitter of interfaces of one flavour into the given package. */
  public ApiEmitter(String apiPackage, TypeMapper types, RuntimeTypes runtime, Flavour flavour) {
    this.apiPackage = apiPackage;
    this.flavour = flavour;
    this.operations = new OperationMethods(apiPackage, types, runtime, flavour);
  }

  /** The file of a tag's interface. */
  public JavaFile emit(TagModel tag) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(flavour.interfaceName(tag))
            .addJavadoc(
                Javadocs.of(
                    tag.documentation(),
                    "Operations of one group.",
                    flavour == Flavour.SYNC
                        ? "A method returns when the reply is there, and throws when there is none."
                        : "A method returns at once; its future fails when there is no reply."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC);
    tag.operations().forEach(operation -> operations.emit(operation).forEach(type::addMethod));
    return JavaFile.builder(apiPackage, type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
