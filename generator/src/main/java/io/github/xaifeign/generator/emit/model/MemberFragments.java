package io.github.xaifeign.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What a member looks like in the class that holds it, the same for JSON objects and forms. */
final class MemberFragments {
  /** Parameters and variables of the emitted methods that use fields. */
  private static final Set<String> HIDING =
      Set.of("generator", "entry", "other", "that", "parts", "element");

  private final TypeMapper types;

  MemberFragments(TypeMapper types) {
    this.types = types;
  }

  /** Whether the accessor returns the value itself. */
  static boolean always(MemberModel member) {
    return member.required() && !member.nullable();
  }

  FieldSpec field(MemberModel member) {
    TypeName type =
        always(member)
            ? types.typeName(member.type())
            : Annotations.nullable(types.boxed(member.type()));
    return FieldSpec.builder(type, member.javaName(), Modifier.PRIVATE, Modifier.FINAL).build();
  }

  MethodSpec accessor(MemberModel member) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(member.javaName())
            .addJavadoc(documentation(member))
            .addModifiers(Modifier.PUBLIC);
    if (member.documentation().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    if (always(member)) {
      return method
          .returns(types.typeName(member.type()))
          .addStatement("return $N", member.javaName())
          .build();
    }
    ClassName optional = ClassName.get(Optional.class);
    return method
        .returns(ParameterizedTypeName.get(optional, types.boxed(member.type())))
        .addStatement("return $T.ofNullable($N)", optional, member.javaName())
        .build();
  }

  static CodeBlock documentation(MemberModel member) {
    String fallback = "The member <code>" + Javadocs.escape(member.wireName()) + "</code>.";
    return member.documentation().deprecated()
        ? CodeBlock.of(
            "$L\n@deprecated The API discourages its use.\n",
            Javadocs.of(member.documentation(), fallback))
        : Javadocs.of(member.documentation(), fallback);
  }

  /** The field, qualified where a parameter or variable of emitted methods would hide it. */
  static CodeBlock value(MemberModel member) {
    return CodeBlock.of(HIDING.contains(member.javaName()) ? "this.$N" : "$N", member.javaName());
  }

  /** An expression that compares a field with the same field of {@code that}. */
  static CodeBlock equal(MemberModel member) {
    String name = member.javaName();
    CodeBlock value = value(member);
    if (!always(member)) {
      return CodeBlock.of("$T.equals($L, that.$N)", Objects.class, value, name);
    }
    if (member.type() == Scalar.DOUBLE) {
      return CodeBlock.of("Double.compare($L, that.$N) == 0", value, name);
    }
    return isPrimitive(member.type())
        ? CodeBlock.of("$L == that.$N", value, name)
        : CodeBlock.of("$L.equals(that.$N)", value, name);
  }

  static boolean isPrimitive(TypeRef type) {
    return type == Scalar.BOOLEAN
        || type == Scalar.INT32
        || type == Scalar.INT64
        || type == Scalar.DOUBLE;
  }

  /** Statements of a constructor that take every member from the builder. */
  static CodeBlock assignments(BuiltModel model, RuntimeTypes runtime) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (MemberModel member : model.settable()) {
      String name = member.javaName();
      code.addStatement(
          member.type() instanceof TypeRef.ListOf
              ? CodeBlock.of(
                  "this.$N = $T.freeze(builder.$N)", name, runtime.modelCollections(), name)
              : CodeBlock.of("this.$N = builder.$N", name, name));
    }
    return code.build();
  }

  /** {@code equals} over the given comparisons. */
  static MethodSpec equalsMethod(ClassName self, List<CodeBlock> comparisons) {
    if (comparisons.isEmpty()) {
      return Signatures.equalsMethod().addStatement("return other instanceof $T", self).build();
    }
    return Signatures.equalsMethod()
        .addStatement(
            "return other instanceof $T that$L",
            self,
            comparisons.stream()
                .map(comparison -> CodeBlock.of("\n&& $L", comparison))
                .collect(CodeBlock.joining("")))
        .build();
  }

  /** {@code hashCode} over the given fields. */
  static MethodSpec hashCodeMethod(List<String> fields) {
    String list = fields.stream().collect(Collectors.joining(", "));
    return fields.size() == 1
        ? Signatures.hashCodeMethod()
            .addStatement("return $T.hashCode($L)", Objects.class, list)
            .build()
        : Signatures.hashCodeMethod()
            .addStatement("return $T.hash($L)", Objects.class, list)
            .build();
  }
}
