package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import java.util.List;

/** Emits how a JSON object is read. */
final class ObjectReadEmitter {
  private final EmitContext context;

  ObjectReadEmitter(EmitContext context) {
    this.context = context;
  }

  /** The methods of the class. */
  List<MethodSpec> emit(ObjectModel model, ClassName self) {
    MethodSpec read =
        Signatures.readMethod(self)
            .addStatement(
                "$T.startObject(parser, $S)", context.runtime().jsonReads(), model.className())
            .addStatement("return new Builder().read(parser)")
            .build();
    return model.unions().isEmpty() ? List.of(read) : List.of(read, readMembers(self));
  }

  /** What a union calls once it has read the member that names the branch. */
  private static MethodSpec readMembers(ClassName self) {
    return MethodSpec.methodBuilder("readMembers")
        .addJavadoc(Javadocs.of("Reads the rest of an object whose first token has been read."))
        .addModifiers(STATIC)
        .returns(self)
        .addParameter(JacksonTypes.PARSER, "parser")
        .addStatement("return new Builder().read(parser)")
        .build();
  }

  /** The method of the builder that reads member by member. */
  MethodSpec builderMethod(ObjectModel model, ClassName self) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (model.members().isEmpty() && model.additional().isEmpty()) {
      code.addStatement("first(parser)");
    } else {
      code.beginControlFlow("for (int member = first(parser); member >= 0; member = next(parser))")
          .beginControlFlow("try")
          .add(model.members().isEmpty() ? readEntry(model) : readSwitch(model))
          .nextControlFlow("catch ($T e)", context.runtime().jsonMismatchException())
          .addStatement("setAside(parser, e)")
          .endControlFlow()
          .endControlFlow();
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(PRIVATE)
        .returns(self)
        .addParameter(JacksonTypes.PARSER, "parser")
        .addCode(code.build())
        .addStatement("return new $T(this)", self)
        .build();
  }

  private CodeBlock readSwitch(ObjectModel model) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
    for (MemberModel member : model.members()) {
      code.add("case $L ->$W$L;\n", MemberFragments.place(model, member), readMember(member));
    }
    if (model.additional().isPresent()) {
      code.add("default -> ").add(readEntry(model));
    }
    return code.endControlFlow().build();
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
                    "this.$N = $L",
                    member.javaName(),
                    context.reads().read(member.type(), "parser")));
  }

  private CodeBlock readEntry(ObjectModel model) {
    return model
        .additional()
        .map(value -> context.reads().read(value, "parser"))
        .map(
            value ->
                CodeBlock.builder()
                    .addStatement("entry(parser, entries, parser.currentName(),$W$L)", value)
                    .build())
        .orElseThrow();
  }
}
