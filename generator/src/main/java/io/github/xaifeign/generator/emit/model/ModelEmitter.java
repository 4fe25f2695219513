package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.FormModel;
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

  /** An emitter of one client's models. */
  public ModelEmitter(EmitContext context) {
    this.modelPackage = context.modelPackage();
    this.objects = new ObjectEmitter(context);
    this.forms = new FormEmitter(context);
    this.unions = new UnionEmitter(context);
    this.enums = new EnumEmitter(context);
  }

  /** The file of a top-level type. */
  public JavaFile emit(TypeModel model) {
    TypeSpec type = withNested(model).addAnnotation(Annotations.generated()).build();
    return EmitContext.file(modelPackage, type);
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
      return objects.emit(model);
    }

    @Override
    public TypeSpec.Builder form(FormModel model) {
      return forms.emit(model);
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
