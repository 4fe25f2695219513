package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.SwitchCases;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import java.util.List;

/** Emits how a JSON object is read. */
final class ObjectReadEmitter {
  private final EmitContext context;

  ObjectReadEmitter(EmitContext context) {
    this.context = context;
  }

  List<MethodSpec> emit(ObjectModel model, ClassName self) {
    MethodSpec.Builder read =
        Signatures.readMethod(self)
            .addStatement(
                "$T.startObject(parser, $S)", context.runtime().jsonReads(), model.className());
    return model.unions().isEmpty()
        ? List.of(read.addCode(readLoop(model)).build())
        : List.of(
            read.addStatement("return readMembers(parser)").build(), readMembers(model, self));
  }

  /** What a union calls once it has read the member that names the branch. */
  private MethodSpec readMembers(ObjectModel model, ClassName self) {
    return MethodSpec.methodBuilder("readMembers")
        .addJavadoc(Javadocs.of("Reads the rest of an object whose first token has been read."))
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
      SwitchCases cases = new SwitchCases();
      model.members().forEach(member -> cases.add(member.wireName(), readMember(member)));
      code.beginControlFlow("switch (name)")
          .add(cases.otherwise(readUnknown(model)))
          .endControlFlow();
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
            "builder.$N = builder.extras.anyJson($L,$Wbuilder.$N)",
            name,
            MemberFragments.name(member),
            name)
        .build();
  }

  private CodeBlock readUnknown(ObjectModel model) {
    return model
        .additional()
        .map(value -> context.reads().read(value, "parser"))
        .map(value -> CodeBlock.of("builder.entries.put(name,$W$L)", value))
        .orElse(CodeBlock.of("builder.extras.read(name, parser)"));
  }

  private CodeBlock readMember(MemberModel member) {
    return member
        .constant()
        .map(StringLiterals::of)
        .map(
            value -> CodeBlock.of("$T.constant(parser,$W$L)", context.runtime().jsonReads(), value))
        .orElseGet(
            () ->
                CodeBlock.of(
                    "builder.$N = $L",
                    member.javaName(),
                    context.reads().read(member.type(), "parser")));
  }
}
