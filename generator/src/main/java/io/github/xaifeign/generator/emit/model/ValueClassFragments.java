package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import java.util.List;

/** Members shared by classes that only gather values: forms and parameter classes. */
final class ValueClassFragments {
  private ValueClassFragments() {}

  /** The private constructor, which names every required member that is missing. */
  static MethodSpec constructor(BuiltModel model, ClassName self, RuntimeTypes runtime) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(self.nestedClass("Builder"), "builder");
    List<MemberModel> demanded = model.settable().stream().filter(MemberFragments::always).toList();
    if (!demanded.isEmpty()) {
      method
          .beginControlFlow(
              "if ($L)",
              demanded.stream()
                  .map(member -> CodeBlock.of("builder.$N == null", member.javaName()))
                  .collect(CodeBlock.joining(" || ")))
          .addStatement(
              "throw $T.missingMembers($S, $L)",
              runtime.preconditions(),
              model.className(),
              demanded.stream()
                  .map(
                      member ->
                          CodeBlock.of("$S, builder.$N", member.wireName(), member.javaName()))
                  .collect(CodeBlock.joining(", ")))
          .endControlFlow();
    }
    return method.addCode(MemberFragments.assignments(model, runtime)).build();
  }

  /** {@code toString}, with secrets masked. */
  static MethodSpec toStringMethod(BuiltModel model, ClassName self) {
    CodeBlock.Builder code = CodeBlock.builder().add("return ");
    String before = self.simpleName() + "{";
    for (MemberModel member : model.settable()) {
      code.add("$S$W+ ", before + member.javaName() + "=");
      code.add(member.secret() ? CodeBlock.of("$S", "***") : CodeBlock.of("$N", member.javaName()));
      code.add("$W+ ");
      before = ", ";
    }
    return Signatures.toStringMethod()
        .addStatement(code.add("$S", model.settable().isEmpty() ? before + "}" : "}").build())
        .build();
  }
}
