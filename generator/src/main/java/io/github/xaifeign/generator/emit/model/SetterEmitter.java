package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Emits a builder's methods that set a member: one that does it, and overloads that lead to it. */
final class SetterEmitter {
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final ClassName builder;
  private final boolean json;

  /**
   * Setters of one class.
   *
   * @param json whether the builder keeps explicit nulls, as those of JSON objects do
   */
  SetterEmitter(EmitContext context, ClassName self, boolean json) {
    this.types = context.types();
    this.runtime = context.runtime();
    this.builder = self.nestedClass("Builder");
    this.json = json;
  }

  List<MethodSpec> emit(MemberModel member) {
    ParameterSpec parameter = parameter(member);
    String setter = Javadocs.link(member.javaName(), List.of(parameter));
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(setter(member, parameter));
    if (member.nullable() && (member.type() == Scalar.DOUBLE || member.type() == Scalar.INT64)) {
      methods.add(primitiveSetter(member, setter));
    }
    objectType(member.type())
        .ifPresent(type -> methods.add(lambda(member, member.javaName(), type, setter)));
    for (MemberModel.Overload overload : member.overloads()) {
      methods.add(branch(member, overload, member.javaName(), setter));
    }
    member.adder().ifPresent(name -> methods.addAll(adders(member, name, setter)));
    return methods;
  }

  private List<MethodSpec> adders(MemberModel member, String name, String setter) {
    TypeRef element = ((TypeRef.ListOf) member.type()).element();
    ParameterSpec parameter = ParameterSpec.builder(types.typeName(element), "element").build();
    String adder = Javadocs.link(name, List.of(parameter));
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(adder(member, name, parameter, setter));
    objectType(element).ifPresent(type -> methods.add(lambda(member, name, type, adder)));
    for (MemberModel.Overload overload : member.adderOverloads()) {
      methods.add(branch(member, overload, name, adder));
    }
    return methods;
  }

  private static Optional<TypeRef.Model> objectType(TypeRef type) {
    return type instanceof TypeRef.Model model && model.kind() == Kind.OBJECT
        ? Optional.of(model)
        : Optional.empty();
  }

  private ParameterSpec parameter(MemberModel member) {
    TypeName type =
        member.nullable()
            ? Annotations.nullable(types.boxed(member.type()))
            : types.typeName(member.type());
    return ParameterSpec.builder(type, member.javaName()).build();
  }

  private MethodSpec setter(MemberModel member, ParameterSpec parameter) {
    String name = member.javaName();
    MethodSpec.Builder method =
        method(name, member).addJavadoc(MemberFragments.documentation(member));
    CodeBlock value = copied(member);
    if (json && MemberFragments.isPrimitive(member.type()) && !member.nullable()) {
      method.addStatement(clearNull(member));
    } else if (json) {
      String keep = member.nullable() ? "nullable" : "value";
      value = CodeBlock.of("extras.$N($Z$L,$W$L)", keep, MemberFragments.name(member), value);
    } else if (!member.nullable() && !MemberFragments.isPrimitive(member.type())) {
      value = CodeBlock.of("$T.notNull($S,$W$L)", runtime.preconditions(), name, value);
    }
    return method
        .addParameter(parameter)
        .addStatement("this.$N = $L", name, value)
        .addStatement("return this")
        .build();
  }

  /** A list or map is copied before it is held. */
  private CodeBlock copied(MemberModel member) {
    String name = member.javaName();
    boolean container =
        member.type() instanceof TypeRef.ListOf || member.type() instanceof TypeRef.MapOf;
    return container
        ? CodeBlock.of("$T.copy($S,$W$N)", runtime.modelCollections(), name, name)
        : CodeBlock.of("$N", name);
  }

  private static CodeBlock clearNull(MemberModel member) {
    return CodeBlock.of("extras.clearNull($L)", MemberFragments.name(member));
  }

  /**
   * Lets {@code 1} stand for {@code 1.0} and {@code 1L} where the setter itself takes an object.
   */
  private MethodSpec primitiveSetter(MemberModel member, String setter) {
    String name = member.javaName();
    return overload(name, member, "Like " + setter + ", for a value that is not null.")
        .addParameter(types.typeName(member.type()), name)
        .addStatement("return $N($T.valueOf($N))", name, types.boxed(member.type()), name)
        .build();
  }

  private MethodSpec lambda(MemberModel member, String name, TypeRef.Model type, String main) {
    ClassName target = types.className(type.name());
    ClassName targetBuilder = target.nestedClass("Builder");
    TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), targetBuilder);
    return overload(name, member, "Like " + main + ", with a builder to fill.")
        .addParameter(consumer, "build")
        .addStatement("$T builder = $T.builder()", targetBuilder, target)
        .addStatement("build.accept(builder)")
        .addStatement("return $N(builder.build())", name)
        .build();
  }

  /** Takes one branch of a union in place of the union. */
  private MethodSpec branch(
      MemberModel member, MemberModel.Overload overload, String target, String main) {
    ClassName union = types.className(overload.union());
    return overload(overload.method(), member, "Like " + main + ", for one branch of the union.")
        .addParameter(types.typeName(overload.type()), "value")
        .addStatement("return $N($T.$N(value))", target, union, overload.factory())
        .build();
  }

  private MethodSpec adder(
      MemberModel member, String name, ParameterSpec parameter, String setter) {
    MethodSpec.Builder method =
        overload(name, member, "Appends an element to the list that " + setter + " sets.")
            .addParameter(parameter)
            .addStatement(
                "this.$N = $T.append($S,$Wthis.$N,$Welement)",
                member.javaName(),
                runtime.modelCollections(),
                "element",
                member.javaName());
    if (json) {
      method.addStatement(clearNull(member));
    }
    return method.addStatement("return this").build();
  }

  private MethodSpec.Builder overload(String name, MemberModel member, String html) {
    return method(name, member)
        .addJavadoc(Javadocs.of(html))
        .addJavadoc(MemberFragments.deprecation(member));
  }

  private MethodSpec.Builder method(String name, MemberModel member) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(builder);
    if (member.documentation().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }
}
