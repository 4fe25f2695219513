package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
    model.settable().forEach(member -> type.addField(members.field(member)));
    model
        .additional()
        .ifPresent(value -> type.addField(entriesType(value), "entries", PRIVATE, FINAL));
    type.addMethod(constructor(model, self));
    factories.emit(model, self).forEach(type::addMethod);
    model.members().forEach(member -> type.addMethod(accessor(member)));
    model.additional().ifPresent(value -> type.addMethod(entries(value)));
    reads.emit(model, self).forEach(type::addMethod);
    return type.addMethod(writes.emit(model))
        .addMethod(memberValues(model))
        .addType(builders.emit(model, self));
  }

  private TypeName entriesType(TypeRef value) {
    return types.typeName(new TypeRef.MapOf(value));
  }

  private MethodSpec constructor(ObjectModel model, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(self.nestedClass("Builder"), "builder")
            .addStatement("super(builder.extras.freeze())")
            .addCode(
                members.requiredCheck(
                    model,
                    model.settable().stream().filter(MemberModel::required).toList(),
                    ObjectEmitter::absent,
                    ObjectEmitter::present))
            .addCode(members.assignments(model));
    if (model.additional().isPresent()) {
      method.addStatement(
          "this.entries = $T.copy($S, builder.entries)", runtime.modelCollections(), "entries");
    }
    return method.build();
  }

  private static CodeBlock absent(MemberModel member) {
    return member.nullable()
        ? CodeBlock.of(
            "(builder.$N == null$W&& !builder.extras.isNull($L))",
            member.javaName(),
            MemberFragments.name(member))
        : CodeBlock.of("builder.$N == null", member.javaName());
  }

  /** The value that is null when the member is neither set nor an explicit null. */
  private static CodeBlock present(MemberModel member) {
    return member.nullable()
        ? CodeBlock.of(
            "builder.extras.isNull($L)$W? $S$W: builder.$N",
            MemberFragments.name(member),
            "",
            member.javaName())
        : CodeBlock.of("builder.$N", member.javaName());
  }

  private MethodSpec accessor(MemberModel member) {
    return member
        .constant()
        .map(value -> constantAccessor(member, value))
        .orElseGet(() -> members.accessor(member));
  }

  private static MethodSpec constantAccessor(MemberModel member, String value) {
    return MethodSpec.methodBuilder(member.javaName())
        .addJavadoc(MemberFragments.documentation(member))
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return $L", StringLiterals.of(value))
        .build();
  }

  private MethodSpec entries(TypeRef value) {
    return MethodSpec.methodBuilder("entries")
        .addJavadoc(Javadocs.of("The members that have no accessor of their own, by name."))
        .addModifiers(PUBLIC)
        .returns(entriesType(value))
        .addStatement("return entries")
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
