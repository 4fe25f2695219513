package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Emits a JSON object as a final class with accessors, a builder and its own codec. */
final class ObjectEmitter {
  private final EmitContext context;
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final BuilderEmitter builders;
  private final MemberFragments members;

  ObjectEmitter(EmitContext context, BuilderEmitter builders) {
    this.context = context;
    this.types = context.types();
    this.runtime = context.runtime();
    this.builders = builders;
    this.members = new MemberFragments(types);
  }

  /** The class, without the modifiers that say where it stands. */
  TypeSpec.Builder emit(ObjectModel model) {
    ClassName self = types.className(model.name());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(Javadocs.of(model.documentation(), fallback(model)))
            .addModifiers(PUBLIC, FINAL)
            .superclass(runtime.jsonObject());
    model.unions().forEach(union -> type.addSuperinterface(types.className(union)));
    model.settable().forEach(member -> type.addField(members.field(member)));
    model
        .additional()
        .ifPresent(value -> type.addField(entriesType(value), "entries", PRIVATE, FINAL));
    type.addMethod(constructor(model));
    builders.factories(model, self).forEach(type::addMethod);
    model.members().forEach(member -> type.addMethod(accessor(member)));
    model.additional().ifPresent(value -> type.addMethod(entries(value)));
    type.addMethod(read(model, self));
    if (!model.unions().isEmpty()) {
      type.addMethod(readMembers(model, self));
    }
    return type.addMethod(writeTo(model))
        .addMethod(memberValues(model))
        .addType(builders.emit(model, self));
  }

  private static String fallback(ObjectModel model) {
    return "The object <code>" + Javadocs.escape(model.name().toString()) + "</code>.";
  }

  private TypeName entriesType(TypeRef value) {
    return types.typeName(new TypeRef.MapOf(value));
  }

  private MethodSpec constructor(ObjectModel model) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(types.className(model.name()).nestedClass("Builder"), "builder")
            .addStatement("super(builder.extras.freeze())");
    List<MemberModel> demanded = model.settable().stream().filter(MemberModel::required).toList();
    if (!demanded.isEmpty()) {
      method
          .beginControlFlow("if ($L)", joined(demanded, ObjectEmitter::absent, " || "))
          .addStatement(
              "throw $T.missingMembers($S, $L)",
              runtime.preconditions(),
              model.name().toString(),
              joined(
                  demanded,
                  member -> CodeBlock.of("$S, $L", member.wireName(), present(member)),
                  ", "))
          .endControlFlow();
    }
    method.addCode(MemberFragments.assignments(model, runtime));
    if (model.additional().isPresent()) {
      method.addStatement(
          "this.entries = $T.copy($S, builder.entries)", runtime.modelCollections(), "entries");
    }
    return method.build();
  }

  private static CodeBlock absent(MemberModel member) {
    return member.nullable()
        ? CodeBlock.of(
            "(builder.$N == null && !builder.extras.isNull($S))",
            member.javaName(),
            member.wireName())
        : CodeBlock.of("builder.$N == null", member.javaName());
  }

  /** The value that is null when the member is neither set nor an explicit null. */
  private static CodeBlock present(MemberModel member) {
    return member.nullable()
        ? CodeBlock.of(
            "builder.extras.isNull($S) ? $S : builder.$N", member.wireName(), "", member.javaName())
        : CodeBlock.of("builder.$N", member.javaName());
  }

  private static CodeBlock joined(
      List<MemberModel> members, Function<MemberModel, CodeBlock> code, String separator) {
    return members.stream().map(code).collect(CodeBlock.joining(separator));
  }

  private MethodSpec accessor(MemberModel member) {
    if (member.constant().isEmpty()) {
      return members.accessor(member);
    }
    return MethodSpec.methodBuilder(member.javaName())
        .addJavadoc(MemberFragments.documentation(member))
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return $S", member.constant().get())
        .build();
  }

  private MethodSpec entries(TypeRef value) {
    return MethodSpec.methodBuilder("entries")
        .addJavadoc(Javadocs.of("The members beside those above, by their names."))
        .addModifiers(PUBLIC)
        .returns(entriesType(value))
        .addStatement("return entries")
        .build();
  }

  private MethodSpec read(ObjectModel model, ClassName self) {
    MethodSpec.Builder method =
        Signatures.readMethod(self)
            .addStatement(
                "$T.startObject(parser, $S)", runtime.jsonReads(), model.name().toString());
    return model.unions().isEmpty()
        ? method.addCode(readLoop(model)).build()
        : method.addStatement("return readMembers(parser)").build();
  }

  /** What a union calls once it has read the member that names the branch. */
  private MethodSpec readMembers(ObjectModel model, ClassName self) {
    return MethodSpec.methodBuilder("readMembers")
        .addJavadoc(Javadocs.of("Reads the members that are left of an object."))
        .addModifiers(STATIC)
        .returns(self)
        .addParameter(JacksonTypes.PARSER, "parser")
        .addCode(readLoop(model))
        .build();
  }

  private CodeBlock readLoop(ObjectModel model) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("Builder builder = new Builder()")
            .addStatement("String name = builder.extras.nextMember(parser)")
            .beginControlFlow("while (name != null)");
    if (model.members().isEmpty()) {
      code.addStatement(readUnknown(model));
    } else {
      code.beginControlFlow("switch (name)");
      model.members().forEach(member -> code.add(readCase(member)));
      code.add("default -> $L;\n", readUnknown(model)).endControlFlow();
    }
    code.addStatement("name = builder.extras.nextMember(parser)").endControlFlow();
    model.members().stream()
        .filter(
            member -> MemberFragments.always(member) && member.type() instanceof TypeRef.AnyJson)
        .forEach(member -> code.add(nullAsJson(member)));
    return code.addStatement("return builder.build()").build();
  }

  /** Where a required member is any JSON, null is a value as good as another. */
  private static CodeBlock nullAsJson(MemberModel member) {
    String name = member.javaName();
    return CodeBlock.builder()
        .addStatement(
            "builder.$N = builder.extras.anyJson($S, builder.$N)", name, member.wireName(), name)
        .build();
  }

  private CodeBlock readUnknown(ObjectModel model) {
    return model
        .additional()
        .map(
            value ->
                CodeBlock.of(
                    "builder.entries.put(name, $L)", context.reads().read(value, "parser")))
        .orElse(CodeBlock.of("builder.extras.read(name, parser)"));
  }

  private CodeBlock readCase(MemberModel member) {
    if (member.constant().isPresent()) {
      return CodeBlock.of(
          "case $S -> $T.constant(parser, $S);\n",
          member.wireName(),
          runtime.jsonReads(),
          member.constant().get());
    }
    return CodeBlock.of(
        "case $S -> builder.$N = $L;\n",
        member.wireName(),
        member.javaName(),
        context.reads().read(member.type(), "parser"));
  }

  private MethodSpec writeTo(ObjectModel model) {
    MethodSpec.Builder method =
        Signatures.writeMethod().addStatement("generator.writeStartObject()");
    model.members().forEach(member -> method.addCode(write(member)));
    model
        .additional()
        .ifPresent(
            value ->
                method
                    .beginControlFlow("for (var entry : entries.entrySet())")
                    .addStatement("generator.writeName(entry.getKey())")
                    .addStatement(context.writes().write(value, CodeBlock.of("entry.getValue()")))
                    .endControlFlow());
    return method
        .addStatement("extras.writeTo(generator)")
        .addStatement("generator.writeEndObject()")
        .build();
  }

  private CodeBlock write(MemberModel member) {
    if (member.constant().isPresent()) {
      return CodeBlock.of(
          "generator.writeStringProperty($S, $S);\n", member.wireName(), member.constant().get());
    }
    CodeBlock field = MemberFragments.value(member);
    CodeBlock write =
        member.secret() && member.type() == Scalar.STRING
            ? CodeBlock.of(
                "generator.writeName($S);\n$T.secret(generator, $L);\n",
                member.wireName(),
                runtime.jsonWrites(),
                field)
            : context.writes().writeProperty(member.wireName(), member.type(), field);
    return MemberFragments.always(member)
        ? write
        : CodeBlock.builder()
            .beginControlFlow("if ($L != null)", field)
            .add(write)
            .endControlFlow()
            .build();
  }

  private static MethodSpec memberValues(ObjectModel model) {
    List<CodeBlock> fields =
        new ArrayList<>(
            model.settable().stream()
                .map(member -> CodeBlock.of("$N", member.javaName()))
                .toList());
    model.additional().ifPresent(value -> fields.add(CodeBlock.of("entries")));
    return MethodSpec.methodBuilder("memberValues")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(ArrayTypeName.of(Annotations.nullable(ClassName.get(Object.class))))
        .addStatement("return new $T[] {$L}", Object.class, CodeBlock.join(fields, ", "))
        .build();
  }
}
