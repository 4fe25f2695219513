package io.github.xaifeign.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;

/** Emits how a JSON object is written. */
final class ObjectWriteEmitter {
  private final EmitContext context;

  ObjectWriteEmitter(EmitContext context) {
    this.context = context;
  }

  MethodSpec emit(ObjectModel model) {
    MethodSpec.Builder method =
        Signatures.writeMethod().addStatement("generator.writeStartObject()");
    model.members().forEach(member -> method.addCode(write(member)));
    model.additional().ifPresent(value -> method.addCode(writeEntries(value)));
    return method
        .addStatement("extras.writeTo(generator)")
        .addStatement("generator.writeEndObject()")
        .build();
  }

  private CodeBlock write(MemberModel member) {
    if (member.constant().isPresent()) {
      return CodeBlock.builder()
          .addStatement(
              "generator.writeStringProperty($L,$W$L)",
              MemberFragments.name(member),
              StringLiterals.of(member.constant().get()))
          .build();
    }
    CodeBlock field = MemberFragments.value(member);
    CodeBlock write =
        member.secret() && member.type() == Scalar.STRING
            ? writeSecret(member, field)
            : context.writes().writeProperty(member.wireName(), member.type(), field);
    return MemberFragments.always(member)
        ? write
        : CodeBlock.builder()
            .beginControlFlow("if ($L != null)", field)
            .add(write)
            .endControlFlow()
            .build();
  }

  private CodeBlock writeSecret(MemberModel member, CodeBlock field) {
    return CodeBlock.builder()
        .addStatement("generator.writeName($L)", MemberFragments.name(member))
        .addStatement("$T.secret(generator, $L)", context.runtime().jsonWrites(), field)
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
