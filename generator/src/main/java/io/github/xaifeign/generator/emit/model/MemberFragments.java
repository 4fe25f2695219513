package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a member looks like in the class that holds it, the same in objects, forms, parameters. */
final class MemberFragments {
  /** Parameters and variables of the emitted methods that use fields. */
  private static final Set<String> HIDING =
      Set.of("generator", "entry", "other", "that", "parts", "element");

  private final TypeMapper types;
  private final RuntimeTypes runtime;

  MemberFragments(EmitContext context) {
    this.types = context.types();
    this.runtime = context.runtime();
  }

  /** Whether the accessor returns the value itself. */
  static boolean always(MemberModel member) {
    return member.required() && !member.nullable();
  }

  /** The field of a class whose required members are always there. */
  FieldSpec field(MemberModel member) {
    return always(member)
        ? FieldSpec.builder(types.typeName(member.type()), member.javaName(), PRIVATE, FINAL)
            .build()
        : FieldSpec.builder(nullable(member), member.javaName(), PRIVATE, FINAL).build();
  }

  /**
   * The type of a field of a class, or of its builder, that may lack even a required member; of a
   * primitive, something else tells whether it is there.
   */
  TypeName sparse(MemberModel member) {
    return always(member) && isPrimitive(member.type())
        ? types.typeName(member.type())
        : nullable(member);
  }

  private TypeName nullable(MemberModel member) {
    return Annotations.nullable(types.boxed(member.type()));
  }

  /** The place of a member among those of its class. */
  static int place(BuiltModel model, MemberModel member) {
    return model.members().indexOf(member);
  }

  /** An accessor of what was given to a builder. */
  MethodSpec accessor(MemberModel member) {
    return accessor(
        member,
        always(member)
            ? CodeBlock.of("$N", member.javaName())
            : CodeBlock.of("$T.ofNullable($N)", Optional.class, member.javaName()));
  }

  /** An accessor that returns a certain value. */
  MethodSpec accessor(MemberModel member, CodeBlock value) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(member.javaName())
            .addJavadoc(documentation(member))
            .addModifiers(PUBLIC);
    if (member.documentation().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    TypeName type =
        always(member)
            ? types.typeName(member.type())
            : ParameterizedTypeName.get(ClassName.get(Optional.class), types.boxed(member.type()));
    return method.returns(type).addStatement("return $L", value).build();
  }

  /** What the document says of the member; nothing where that is nothing. */
  static CodeBlock documentation(MemberModel member) {
    return CodeBlock.builder()
        .add(Javadocs.of(member.documentation()))
        .add(deprecation(member))
        .build();
  }

  /** The block tag of a member that the document discourages. */
  static CodeBlock deprecation(MemberModel member) {
    return member.documentation().deprecated()
        ? Javadocs.tags(List.of(Javadocs.DEPRECATED))
        : CodeBlock.builder().build();
  }

  /** The field, qualified where a parameter or variable of emitted methods would hide it. */
  static CodeBlock value(MemberModel member) {
    return CodeBlock.of(HIDING.contains(member.javaName()) ? "this.$N" : "$N", member.javaName());
  }

  static boolean isPrimitive(TypeRef type) {
    return type == Scalar.BOOLEAN
        || type == Scalar.INT32
        || type == Scalar.INT64
        || type == Scalar.INT64_TEXT
        || type == Scalar.DOUBLE;
  }

  /**
   * Statements of a constructor that take every member from the builder.
   *
   * @param present whether the builder certainly has a member
   */
  CodeBlock assignments(BuiltModel model, Predicate<MemberModel> present) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (MemberModel member : model.settable()) {
      String name = member.javaName();
      code.addStatement(
          member.type() instanceof TypeRef.ListOf
              ? CodeBlock.of(
                  "this.$N = $T.$L(builder.$N)",
                  name,
                  runtime.modelCollections(),
                  present.test(member) ? "freeze" : "freezeNullable",
                  name)
              : CodeBlock.of("this.$N = builder.$N", name, name));
    }
    return code.build();
  }

  /** The member's name on the wire. */
  static CodeBlock name(MemberModel member) {
    return StringLiterals.of(member.wireName());
  }
}
