package io.github.xaifeign.generator.emit;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.CodeBlocks;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.model.UnionModel;

/** Emits one file of the model package: a type with the types nested in it. */
public final class ModelEmitter {
  private final String modelPackage;
  private final ObjectEmitter objects;
  private final FormEmitter forms;
  private final UnionEmitter unions;
  private final EnumEmitter enums;

  /** An emitter into the given package. */
  public ModelEmitter(String modelPackage, TypeMapper types, RuntimeTypes runtime) {
    this.modelPackage = modelPackage;
    CodeBlocks blocks = new CodeBlocks(types, runtime);
    BuilderEmitter builders = new BuilderEmitter(types, runtime);
    this.objects = new ObjectEmitter(types, blocks, runtime, builders);
    this.forms = new FormEmitter(types, blocks, runtime, builders);
    this.unions = new UnionEmitter(types, blocks, runtime);
    this.enums = new EnumEmitter(types, blocks, runtime);
  }

  /** The file of a top-level type. */
  public JavaFile emit(TypeModel model) {
    TypeSpec type = withNested(model).addAnnotation(Annotations.generated()).build();
    return JavaFile.builder(modelPackage, type).skipJavaLangImports(true).indent("  ").build();
  }

  private TypeSpec.Builder withNested(TypeModel model) {
    TypeSpec.Builder type = model.accept(new Kinds());
    for (TypeModel nested : model.nested()) {
      TypeSpec.Builder inner = withNested(nested);
      type.addType(inner.addModifiers(STATIC).build());
    }
    return type;
  }

  private final class Kinds implements TypeModel.Visitor<TypeSpec.Builder> {
    @Override
    public TypeSpec.Builder object(ObjectModel model) {
      return switch (model.encoding()) {
        case JSON -> objects.emit(model);
        case FORM -> forms.emit(model);
      };
    }

    @Override
    public TypeSpec.Builder union(UnionModel model) {
      return unions.emit(model);
    }

    @Override
    public TypeSpec.Builder enumeration(EnumModel model) {
      return enums.emit(model);
    }
  }
}
