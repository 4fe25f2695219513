package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.List;

/** Emits the builder nested in a class. */
final class BuilderEmitter {
  private final EmitContext context;
  private final TypeMapper types;
  private final RuntimeTypes runtime;

  BuilderEmitter(EmitContext context) {
    this.context = context;
    this.types = context.types();
    this.runtime = context.runtime();
  }

  /** The nested class. */
  TypeSpec emit(BuiltModel model, ClassName self) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Builder")
            .addJavadoc(Javadocs.of("Collects the members of a {@link " + self.simpleName() + "}."))
            .addModifiers(PUBLIC, STATIC, FINAL);
    SetterEmitter setters = new SetterEmitter(context, model, self);
    if (model instanceof ObjectModel object) {
      type.superclass(
              ParameterizedTypeName.get(
                  runtime.jsonObjectBuilder(), self, self.nestedClass("Builder")))
          .addMethod(draftingConstructor(self));
      model.settable().forEach(member -> setters.emit(member).forEach(type::addMethod));
      object.additional().ifPresent(value -> type.addMethod(putEntry(value, self)));
      object
          .additional()
          .filter(TypeRef::holdsAnyJson)
          .ifPresent(value -> type.addMethod(putEntryJson(value, self)));
      return type.build();
    }
    model.settable().forEach(member -> type.addField(field(member)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(copyingConstructor(model, self));
    model.settable().forEach(member -> setters.emit(member).forEach(type::addMethod));
    return type.addMethod(build(model, self)).build();
  }

  private FieldSpec field(MemberModel member) {
    TypeName type = Annotations.nullable(types.boxed(member.type()));
    return FieldSpec.builder(type, member.javaName(), PRIVATE).build();
  }

  private static MethodSpec draftingConstructor(ClassName self) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(self, "from")
        .addStatement("super(MEMBERS, from)")
        .build();
  }

  private static MethodSpec copyingConstructor(BuiltModel model, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(self, "from");
    for (MemberModel member : model.settable()) {
      method.addStatement("this.$N = from.$N", member.javaName(), member.javaName());
    }
    return method.build();
  }

  private MethodSpec putEntry(TypeRef value, ClassName self) {
    return MethodSpec.methodBuilder("putEntry")
        .addJavadoc(Javadocs.of("Sets a member that has no method of its own."))
        .addModifiers(PUBLIC)
        .returns(self.nestedClass("Builder"))
        .addParameter(String.class, "name")
        .addParameter(types.typeName(value), "value")
        .addStatement("draft.entries = put(draft.entries, name, value)")
        .addStatement("return this")
        .build();
  }

  private MethodSpec putEntryJson(TypeRef value, ClassName self) {
    return MethodSpec.methodBuilder("putEntryJson")
        .addJavadoc(Javadocs.of("Sets a member that has no method of its own, with JSON as text."))
        .addJavadoc(Javadocs.tags(List.of(SetterEmitter.MALFORMED)))
        .addModifiers(PUBLIC)
        .returns(self.nestedClass("Builder"))
        .addParameter(String.class, "name")
        .addParameter(String.class, "json")
        .addStatement(
            "return putEntry(name, $T.parse(name,$Wjson,$W$L))",
            runtime.json(),
            context.reads().reader(value))
        .build();
  }

  private static MethodSpec build(BuiltModel model, ClassName self) {
    boolean complete = model.settable().stream().noneMatch(MemberModel::required);
    return MethodSpec.methodBuilder("build")
        .addJavadoc(Javadocs.of("Returns an object with what is set."))
        .addJavadoc(
            Javadocs.tags(
                complete
                    ? List.of()
                    : List.of(
                        "@throws IllegalStateException naming every required member that is not"
                            + " set")))
        .addModifiers(PUBLIC)
        .returns(self)
        .addStatement("return new $T(this)", self)
        .build();
  }
}
