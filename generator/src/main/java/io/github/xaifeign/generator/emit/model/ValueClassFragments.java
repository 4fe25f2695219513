package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.List;
import java.util.Objects;

/** Methods of the classes that only gather values: forms and parameters. */
final class ValueClassFragments {
  private final RuntimeTypes runtime;
  private final MemberFragments members;

  ValueClassFragments(EmitContext context) {
    this.runtime = context.runtime();
    this.members = new MemberFragments(context);
  }

  /** The private constructor, which names every required member that is missing. */
  MethodSpec constructor(BuiltModel model, ClassName self) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(self.nestedClass("Builder"), "builder")
        .addCode(requiredCheck(model))
        .addCode(members.assignments(model, MemberFragments::always))
        .build();
  }

  /** Statements that refuse a builder without the required members. */
  private CodeBlock requiredCheck(BuiltModel model) {
    List<MemberModel> required = model.settable().stream().filter(MemberFragments::always).toList();
    if (required.isEmpty()) {
      return CodeBlock.builder().build();
    }
    CodeBlock absent =
        required.stream()
            .map(member -> CodeBlock.of("builder.$N == null", member.javaName()))
            .collect(CodeBlock.joining("$W|| "));
    CodeBlock namesAndValues =
        required.stream()
            .map(
                member ->
                    CodeBlock.of(
                        "$L,$Wbuilder.$N", MemberFragments.name(member), member.javaName()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", absent)
        .addStatement(
            "throw $T.missingMembers($S,$W$L)",
            runtime.preconditions(),
            model.className(),
            namesAndValues)
        .endControlFlow()
        .build();
  }

  /** {@code equals}, {@code hashCode} and {@code toString}. */
  List<MethodSpec> objectMethods(BuiltModel model, ClassName self) {
    return List.of(equalsMethod(model, self), hashCodeMethod(model), toStringMethod(model, self));
  }

  private static MethodSpec equalsMethod(BuiltModel model, ClassName self) {
    return model.settable().isEmpty()
        ? Signatures.equalsMethod().addStatement("return other instanceof $T", self).build()
        : Signatures.equalsMethod()
            .addStatement(
                "return other instanceof $T that$L",
                self,
                model.settable().stream()
                    .map(member -> CodeBlock.of("\n&& $L", equal(member)))
                    .collect(CodeBlock.joining("")))
            .build();
  }

  private static CodeBlock equal(MemberModel member) {
    String name = member.javaName();
    CodeBlock value = MemberFragments.value(member);
    if (!MemberFragments.always(member)) {
      return CodeBlock.of("$T.equals($L,$Wthat.$N)", Objects.class, value, name);
    }
    if (member.type() == Scalar.DOUBLE) {
      return CodeBlock.of("Double.compare($L,$Wthat.$N) == 0", value, name);
    }
    return MemberFragments.isPrimitive(member.type())
        ? CodeBlock.of("$L == that.$N", value, name)
        : CodeBlock.of("$L.equals(that.$N)", value, name);
  }

  private static MethodSpec hashCodeMethod(BuiltModel model) {
    CodeBlock fields =
        model.settable().stream()
            .map(member -> CodeBlock.of("$N", member.javaName()))
            .collect(CodeBlock.joining(",$W"));
    String method = model.settable().size() == 1 ? "hashCode" : "hash";
    return Signatures.hashCodeMethod()
        .addStatement("return $T.$N($L)", Objects.class, method, fields)
        .build();
  }

  /** Secrets are masked. */
  private static MethodSpec toStringMethod(BuiltModel model, ClassName self) {
    CodeBlock.Builder code = CodeBlock.builder().add("return ");
    String before = self.simpleName() + "{";
    for (MemberModel member : model.settable()) {
      code.add("$L$W+ ", StringLiterals.of(before + member.javaName() + "="));
      code.add(member.secret() ? CodeBlock.of("$S", "***") : CodeBlock.of("$N", member.javaName()));
      code.add("$W+ ");
      before = ", ";
    }
    String end = model.settable().isEmpty() ? before + "}" : "}";
    return Signatures.toStringMethod()
        .addStatement(code.add("$L", StringLiterals.of(end)).build())
        .build();
  }
}
