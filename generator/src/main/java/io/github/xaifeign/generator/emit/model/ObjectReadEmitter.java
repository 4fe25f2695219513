package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PROTECTED;
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
import java.util.ArrayList;
import java.util.List;

/** Emits how a JSON object is read. */
final class ObjectReadEmitter {
  private final EmitContext context;

  ObjectReadEmitter(EmitContext context) {
    this.context = context;
  }

  List<MethodSpec> emit(ObjectModel model, ClassName self) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        Signatures.readMethod(self)
            .addStatement("return MEMBERS.read(parser, new $T())", self)
            .build());
    if (!model.unions().isEmpty()) {
      methods.add(readRest(self));
    }
    if (!model.members().isEmpty() || model.additional().isPresent()) {
      methods.add(readMember(model));
    }
    return methods;
  }

  /** What a union calls once it has read the member that names the branch. */
  private static MethodSpec readRest(ClassName self) {
    return MethodSpec.methodBuilder("readRest")
        .addJavadoc(Javadocs.of("Reads the rest of an object whose first member has been read."))
        .addModifiers(STATIC)
        .returns(self)
        .addParameter(JacksonTypes.PARSER, "parser")
        .addStatement("return MEMBERS.readRest(parser, new $T())", self)
        .build();
  }

  private MethodSpec readMember(ObjectModel model) {
    return MethodSpec.methodBuilder("readMember")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .addParameter(int.class, "member")
        .addParameter(JacksonTypes.PARSER, "parser")
        .addCode(model.members().isEmpty() ? readEntry(model) : readSwitch(model))
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
            value -> CodeBlock.builder().addStatement("entry(parser, entries,$W$L)", value).build())
        .orElseThrow();
  }
}
