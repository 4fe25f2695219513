package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.Optional;

/** Emits how a JSON object is written. */
final class ObjectWriteEmitter {
  private final EmitContext context;

  ObjectWriteEmitter(EmitContext context) {
    this.context = context;
  }

  /** The method, unless there is nothing to write. */
  Optional<MethodSpec> emit(ObjectModel model) {
    if (model.members().isEmpty() && model.additional().isEmpty()) {
      return Optional.empty();
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeMembers")
            .addAnnotation(Override.class)
            .addModifiers(PROTECTED)
            .addParameter(JacksonTypes.GENERATOR, "generator");
    model.members().forEach(member -> method.addCode(write(model, member)));
    model.additional().ifPresent(value -> method.addCode(writeEntries(value)));
    return Optional.of(method.build());
  }

  private CodeBlock write(ObjectModel model, MemberModel member) {
    int place = MemberFragments.place(model, member);
    CodeBlock write = write(member, place);
    return member.secret()
        ? CodeBlock.builder()
            .beginControlFlow(
                "if (!MEMBERS.masks(generator, $L,$W$L))", place, MemberFragments.value(member))
            .add(write)
            .endControlFlow()
            .build()
        : write;
  }

  private CodeBlock write(MemberModel member, int place) {
    if (member.constant().isPresent()) {
      return ifHeld(place, writeCall("write", place, StringLiterals.of(member.constant().get())));
    }
    CodeBlock field = MemberFragments.value(member);
    Optional<String> listMethod = listMethod(member.type());
    if (listMethod.isPresent()) {
      return writeCall(listMethod.get(), place, field);
    }
    if (isContainer(member.type())) {
      return CodeBlock.builder()
          .beginControlFlow("if ($L != null)", field)
          .addStatement("generator.writeName(MEMBERS.name($L))", place)
          .addStatement(context.writes().write(member.type(), field))
          .endControlFlow()
          .build();
    }
    String method = member.type() == Scalar.INT64_TEXT ? "writeText" : "write";
    CodeBlock write = writeCall(method, place, field);
    return MemberFragments.always(member) && MemberFragments.isPrimitive(member.type())
        ? ifHeld(place, write)
        : write;
  }

  /** The runtime's method that writes a member with a list, for the most frequent lists. */
  private static Optional<String> listMethod(TypeRef type) {
    if (!(type instanceof TypeRef.ListOf list)) {
      return Optional.empty();
    }
    if (list.element() instanceof TypeRef.Model) {
      return Optional.of("writeModels");
    }
    return list.element() == Scalar.STRING
        ? Optional.of("writeStrings")
        : list.element() == Scalar.DOUBLE ? Optional.of("writeDoubles") : Optional.empty();
  }

  private static boolean isContainer(TypeRef type) {
    return type instanceof TypeRef.ListOf
        || type instanceof TypeRef.MapOf
        || type instanceof TypeRef.MaybeNull;
  }

  private static CodeBlock writeCall(String method, int place, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("MEMBERS.$N(generator, $L,$W$L)", method, place, value)
        .build();
  }

  /** A value that cannot be null is written unless it could not be read. */
  private static CodeBlock ifHeld(int place, CodeBlock write) {
    return CodeBlock.builder()
        .beginControlFlow("if (holds($L))", place)
        .add(write)
        .endControlFlow()
        .build();
  }

  private CodeBlock writeEntries(TypeRef value) {
    return CodeBlock.builder()
        .beginControlFlow("for (var entry : entries.entrySet())")
        .addStatement("generator.writeName(entry.getKey())")
        .addStatement(context.writes().write(value, CodeBlock.of("entry.getValue()")))
        .endControlFlow()
        .build();
  }
}
