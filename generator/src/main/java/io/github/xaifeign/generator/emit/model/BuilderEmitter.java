package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.JacksonTypes;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Emits the builder nested in a class, and the class's own methods that begin with a builder. */
final class BuilderEmitter {
  private final TypeMapper types;
  private final RuntimeTypes runtime;

  BuilderEmitter(EmitContext context) {
    this.types = context.types();
    this.runtime = context.runtime();
  }

  /** {@code builder()}, {@code of(…)} where one member is all it takes, and {@code toBuilder()}. */
  List<MethodSpec> factories(BuiltModel model, ClassName self) {
    ClassName builder = self.nestedClass("Builder");
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        MethodSpec.methodBuilder("builder")
            .addJavadoc(Javadocs.of("A builder with nothing set."))
            .addModifiers(PUBLIC, STATIC)
            .returns(builder)
            .addStatement("return new Builder()")
            .build());
    model.soleRequired().ifPresent(member -> methods.addAll(ofMethods(member, self)));
    methods.add(
        MethodSpec.methodBuilder("toBuilder")
            .addJavadoc(Javadocs.of("A builder that starts with all that is set here."))
            .addModifiers(PUBLIC)
            .returns(builder)
            .addStatement(
                model instanceof ObjectModel
                    ? "return new Builder(this, extras)"
                    : "return new Builder(this)")
            .build());
    return methods;
  }

  private List<MethodSpec> ofMethods(MemberModel member, ClassName self) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(of(self, member, member.javaName(), types.typeName(member.type())));
    for (MemberModel.Overload overload : member.overloads()) {
      if (overload.method().equals(member.javaName())) {
        methods.add(of(self, member, overload.method(), types.typeName(overload.type())));
      }
    }
    return methods;
  }

  private static MethodSpec of(ClassName self, MemberModel member, String setter, TypeName type) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            Javadocs.of(
                "One with only <code>" + Javadocs.escape(member.wireName()) + "</code> set."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(type, member.javaName())
        .addStatement("return builder().$N($N).build()", setter, member.javaName())
        .build();
  }

  /** The nested class. */
  TypeSpec emit(BuiltModel model, ClassName self) {
    boolean json = model instanceof ObjectModel;
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Builder")
            .addJavadoc(Javadocs.of("Collects the members of a {@link " + self.simpleName() + "}."))
            .addModifiers(PUBLIC, STATIC, FINAL);
    model.settable().forEach(member -> type.addField(field(member)));
    additional(model).ifPresent(value -> type.addField(entriesField(value)));
    if (json) {
      type.addField(
          FieldSpec.builder(runtime.jsonExtras().nestedClass("Builder"), "extras", PRIVATE, FINAL)
              .build());
    }
    type.addMethod(newConstructor(json)).addMethod(copyConstructor(model, self, json));
    model.settable().forEach(member -> setters(member, self, json).forEach(type::addMethod));
    additional(model).ifPresent(value -> type.addMethod(putEntry(value, self)));
    if (json) {
      type.addMethod(putAdditionalProperty(self));
    }
    return type.addMethod(build(self)).build();
  }

  private FieldSpec field(MemberModel member) {
    TypeName type = Annotations.nullable(types.boxed(member.type()));
    return FieldSpec.builder(type, member.javaName(), PRIVATE).build();
  }

  /** The type of the members that an object's schema types but does not name. */
  private static Optional<TypeRef> additional(BuiltModel model) {
    return model instanceof ObjectModel object ? object.additional() : Optional.empty();
  }

  private FieldSpec entriesField(TypeRef value) {
    TypeName map =
        ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), types.boxed(value));
    return FieldSpec.builder(map, "entries", PRIVATE, FINAL)
        .initializer("new $T<>()", LinkedHashMap.class)
        .build();
  }

  private MethodSpec newConstructor(boolean json) {
    MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    if (json) {
      method.addStatement("this.extras = new $T()", runtime.jsonExtras().nestedClass("Builder"));
    }
    return method.build();
  }

  private MethodSpec copyConstructor(BuiltModel model, ClassName self, boolean json) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameter(self, "from");
    model
        .settable()
        .forEach(
            member ->
                method.addStatement("this.$N = from.$N", member.javaName(), member.javaName()));
    if (additional(model).isPresent()) {
      method.addStatement("this.entries.putAll(from.entries)");
    }
    if (json) {
      method
          .addParameter(runtime.jsonExtras(), "extras")
          .addStatement(
              "this.extras = new $T(extras)", runtime.jsonExtras().nestedClass("Builder"));
    }
    return method.build();
  }

  private List<MethodSpec> setters(MemberModel member, ClassName self, boolean json) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(setter(member, self, json));
    if (member.nullable() && (member.type() == Scalar.DOUBLE || member.type() == Scalar.INT64)) {
      methods.add(primitiveSetter(member, self));
    }
    objectType(member.type())
        .ifPresent(type -> methods.add(lambdaSetter(member.javaName(), type, member, self)));
    member.overloads().forEach(overload -> methods.add(overload(overload, member, self)));
    member
        .adder()
        .ifPresent(
            name -> {
              TypeRef element = ((TypeRef.ListOf) member.type()).element();
              methods.add(adder(name, element, member, self, json));
              objectType(element)
                  .ifPresent(type -> methods.add(lambdaSetter(name, type, member, self)));
              member
                  .adderOverloads()
                  .forEach(overload -> methods.add(overload(overload, member, self)));
            });
    return methods;
  }

  private static Optional<TypeRef.Model> objectType(TypeRef type) {
    return type instanceof TypeRef.Model model && model.kind() == Kind.OBJECT
        ? Optional.of(model)
        : Optional.empty();
  }

  private MethodSpec.Builder method(String name, MemberModel member, ClassName self) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(MemberFragments.documentation(member))
            .addModifiers(PUBLIC)
            .returns(self.nestedClass("Builder"));
    if (member.documentation().deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  private MethodSpec setter(MemberModel member, ClassName self, boolean json) {
    String name = member.javaName();
    TypeName type =
        member.nullable()
            ? Annotations.nullable(types.boxed(member.type()))
            : types.typeName(member.type());
    MethodSpec.Builder method =
        method(name, member, self).addParameter(ParameterSpec.builder(type, name).build());
    CodeBlock value = value(member);
    if (json && MemberFragments.isPrimitive(member.type()) && !member.nullable()) {
      method.addStatement("extras.clearNull($S)", member.wireName());
    } else if (json) {
      value =
          CodeBlock.of(
              "extras.$N($S, $L)",
              member.nullable() ? "nullable" : "value",
              member.wireName(),
              value);
    } else if (!member.nullable() && !MemberFragments.isPrimitive(member.type())) {
      value = CodeBlock.of("$T.notNull($S, $L)", runtime.preconditions(), name, value);
    }
    return method.addStatement("this.$N = $L", name, value).addStatement("return this").build();
  }

  /** A list or map is copied before it is held. */
  private CodeBlock value(MemberModel member) {
    String name = member.javaName();
    boolean container =
        member.type() instanceof TypeRef.ListOf || member.type() instanceof TypeRef.MapOf;
    return container
        ? CodeBlock.of("$T.copy($S, $N)", runtime.modelCollections(), name, name)
        : CodeBlock.of("$N", name);
  }

  /**
   * Lets {@code 1} stand for {@code 1.0} and {@code 1L} where the setter itself takes an object.
   */
  private MethodSpec primitiveSetter(MemberModel member, ClassName self) {
    String name = member.javaName();
    return method(name, member, self)
        .addParameter(types.typeName(member.type()), name)
        .addStatement("return $N($T.valueOf($N))", name, types.boxed(member.type()), name)
        .build();
  }

  private MethodSpec lambdaSetter(
      String name, TypeRef.Model type, MemberModel member, ClassName self) {
    ClassName target = types.className(type.name());
    TypeName consumer =
        ParameterizedTypeName.get(ClassName.get(Consumer.class), target.nestedClass("Builder"));
    return method(name, member, self)
        .addParameter(consumer, "build")
        .addStatement("$T builder = $T.builder()", target.nestedClass("Builder"), target)
        .addStatement("build.accept(builder)")
        .addStatement("return $N(builder.build())", name)
        .build();
  }

  private MethodSpec overload(MemberModel.Overload overload, MemberModel member, ClassName self) {
    String target =
        member.adderOverloads().contains(overload)
            ? member.adder().orElse(member.javaName())
            : member.javaName();
    return method(overload.method(), member, self)
        .addParameter(types.typeName(overload.type()), "value")
        .addStatement(
            "return $N($T.$N(value))",
            target,
            types.className(overload.union()),
            overload.factory())
        .build();
  }

  private MethodSpec adder(
      String name, TypeRef element, MemberModel member, ClassName self, boolean json) {
    MethodSpec.Builder method =
        method(name, member, self)
            .addParameter(types.typeName(element), "element")
            .addStatement(
                "this.$N = $T.append($S, this.$N, element)",
                member.javaName(),
                runtime.modelCollections(),
                "element",
                member.javaName());
    if (json) {
      method.addStatement("extras.clearNull($S)", member.wireName());
    }
    return method.addStatement("return this").build();
  }

  private MethodSpec putEntry(TypeRef value, ClassName self) {
    return MethodSpec.methodBuilder("putEntry")
        .addJavadoc(Javadocs.of("Sets a member beside those with a method of their own."))
        .addModifiers(PUBLIC)
        .returns(self.nestedClass("Builder"))
        .addParameter(String.class, "name")
        .addParameter(types.typeName(value), "value")
        .addStatement("entries.put(name, value)")
        .addStatement("return this")
        .build();
  }

  private static MethodSpec putAdditionalProperty(ClassName self) {
    return MethodSpec.methodBuilder("putAdditionalProperty")
        .addJavadoc(Javadocs.of("Sets a member that this class does not know."))
        .addModifiers(PUBLIC)
        .returns(self.nestedClass("Builder"))
        .addParameter(String.class, "name")
        .addParameter(JacksonTypes.NODE, "value")
        .addStatement("extras.put(name, value)")
        .addStatement("return this")
        .build();
  }

  private static MethodSpec build(ClassName self) {
    return MethodSpec.methodBuilder("build")
        .addJavadoc(
            Javadocs.of("The finished object.").toBuilder()
                .add(
                    "\n"
                        + "@throws IllegalStateException naming every required member that is not"
                        + " set\n")
                .build())
        .addModifiers(PUBLIC)
        .returns(self)
        .addStatement("return new $T(this)", self)
        .build();
  }
}
