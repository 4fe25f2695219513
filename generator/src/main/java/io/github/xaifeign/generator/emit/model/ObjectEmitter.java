package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Emits a JSON object as a final class with accessors, a builder and its own codec. */
final class ObjectEmitter {
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final MemberFragments members;
  private final FactoryEmitter factories;
  private final ObjectReadEmitter reads;
  private final ObjectWriteEmitter writes;
  private final BuilderEmitter builders;

  ObjectEmitter(EmitContext context) {
    this.types = context.types();
    this.runtime = context.runtime();
    this.members = new MemberFragments(context);
    this.factories = new FactoryEmitter(types);
    this.reads = new ObjectReadEmitter(context);
    this.writes = new ObjectWriteEmitter(context);
    this.builders = new BuilderEmitter(context);
  }

  /** The class, without the modifiers that say where it stands. */
  TypeSpec.Builder emit(ObjectModel model) {
    ClassName self = types.className(model.name());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(Javadocs.of(model.documentation()))
            .addModifiers(PUBLIC, FINAL)
            .superclass(runtime.jsonObject());
    model.unions().forEach(union -> type.addSuperinterface(types.className(union)));
    type.addField(membersField(model));
    model.settable().forEach(member -> type.addField(field(member)));
    model.additional().ifPresent(value -> type.addField(entriesField(value)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    factories.emit(model, self).forEach(type::addMethod);
    model.members().forEach(member -> type.addMethod(accessor(model, member)));
    model.additional().ifPresent(value -> type.addMethod(entries(value)));
    reads.emit(model, self).forEach(type::addMethod);
    writes.emit(model).ifPresent(type::addMethod);
    if (!model.settable().isEmpty() || model.additional().isPresent()) {
      type.addMethod(memberValues(model));
    }
    return type.addType(builders.emit(model, self));
  }

  private FieldSpec membersField(ObjectModel model) {
    CodeBlock.Builder list =
        CodeBlock.builder().add("$T.of($S)", runtime.jsonMembers(), model.className()).add("$>$>");
    for (MemberModel member : model.members()) {
      list.add("\n.$N($L)", presence(member), MemberFragments.name(member));
      if (member.secret()) {
        list.add(".secret()");
      }
    }
    if (model.additional().isPresent()) {
      list.add("\n.entries()");
    }
    return FieldSpec.builder(runtime.jsonMembers(), "MEMBERS", PRIVATE, STATIC, FINAL)
        .initializer(list.add("\n.build()$<$<").build())
        .build();
  }

  private static String presence(MemberModel member) {
    if (member.constant().isPresent()) {
      return "constant";
    }
    if (!member.required()) {
      return "optional";
    }
    if (member.nullable()) {
      return "requiredOrNull";
    }
    return member.type() instanceof TypeRef.AnyJson ? "requiredJson" : "required";
  }

  private FieldSpec field(MemberModel member) {
    return FieldSpec.builder(members.sparse(member), member.javaName(), PRIVATE).build();
  }

  private TypeName entriesType(TypeRef value) {
    return types.typeName(new TypeRef.MapOf(value));
  }

  private FieldSpec entriesField(TypeRef value) {
    return FieldSpec.builder(entriesType(value), "entries", PRIVATE)
        .initializer("new $T<>()", LinkedHashMap.class)
        .build();
  }

  private MethodSpec accessor(ObjectModel model, MemberModel member) {
    int place = MemberFragments.place(model, member);
    return members.accessor(
        member,
        member
            .constant()
            .map(value -> CodeBlock.of("constant($L,$W$L)", place, StringLiterals.of(value)))
            .orElseGet(
                () ->
                    CodeBlock.of(
                        "$N($L, $N)",
                        MemberFragments.always(member) ? "required" : "optional",
                        place,
                        member.javaName())));
  }

  private MethodSpec entries(TypeRef value) {
    return MethodSpec.methodBuilder("entries")
        .addJavadoc(Javadocs.of("The members that have no accessor of their own, by name."))
        .addModifiers(PUBLIC)
        .returns(entriesType(value))
        .addStatement("return entries(entries)")
        .build();
  }

  private static MethodSpec memberValues(ObjectModel model) {
    List<CodeBlock> fields = new ArrayList<>();
    model.settable().forEach(member -> fields.add(CodeBlock.of("$N", member.javaName())));
    model.additional().ifPresent(value -> fields.add(CodeBlock.of("entries")));
    return MethodSpec.methodBuilder("memberValues")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(ArrayTypeName.of(Annotations.nullable(ClassName.get(Object.class))))
        .addStatement("return new $T[] {$Z$L}", Object.class, CodeBlock.join(fields, ",$W"))
        .build();
  }
}
