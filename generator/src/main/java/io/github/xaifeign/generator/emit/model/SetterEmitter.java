package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.ReadFragments;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Emits a builder's methods that set a member: one that does it, and overloads that lead to it. */
final class SetterEmitter {
  /** Types whose boxed form a literal such as {@code 1} does not become. */
  private static final Set<TypeRef> LITERALS =
      Set.of(Scalar.DOUBLE, Scalar.INT64, Scalar.INT64_TEXT);

  /** What is said of text that is not JSON. */
  static final String MALFORMED =
      "@throws IllegalArgumentException if the text is not such JSON; the message names the member"
          + " and the position";

  private final TypeMapper types;
  private final ReadFragments reads;
  private final RuntimeTypes runtime;
  private final BuiltModel model;
  private final ClassName builder;

  /** Setters of one class. */
  SetterEmitter(EmitContext context, BuiltModel model, ClassName self) {
    this.types = context.types();
    this.reads = context.reads();
    this.runtime = context.runtime();
    this.model = model;
    this.builder = self.nestedClass("Builder");
  }

  List<MethodSpec> emit(MemberModel member) {
    ParameterSpec parameter = parameter(member);
    String setter = Javadocs.link(member.javaName(), List.of(parameter));
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(setter(member, parameter));
    if (member.nullable() && LITERALS.contains(member.type())) {
      methods.add(primitiveSetter(member, setter));
    }
    objectType(member.type())
        .ifPresent(type -> methods.add(lambda(member, member.javaName(), type, setter)));
    for (MemberModel.Overload overload : member.overloads()) {
      methods.add(branch(member, overload, member.javaName(), setter));
    }
    member
        .jsonSetter()
        .ifPresent(
            name -> methods.add(json(member, name, member.javaName(), member.type(), setter)));
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
    member.bulkAdder().ifPresent(bulk -> methods.add(bulkAdder(member, bulk, name, setter)));
    member.jsonAdder().ifPresent(json -> methods.add(json(member, json, name, element, adder)));
    return methods;
  }

  /** Takes JSON text in place of a tree, or of a list or map of trees. */
  private MethodSpec json(
      MemberModel member, String name, String target, TypeRef type, String main) {
    return overload(name, member, "Like " + main + ", with JSON as text.")
        .addJavadoc(Javadocs.tags(List.of(MALFORMED)))
        .addParameter(String.class, "json")
        .addStatement(
            "return $N($T.parse($L,$Wjson,$W$L))",
            target,
            runtime.json(),
            StringLiterals.of(member.wireName()),
            reads.reader(type))
        .build();
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
    return method(member.javaName(), member)
        .addJavadoc(MemberFragments.documentation(member))
        .addParameter(parameter)
        .addStatement("$L = $L", field(member, parameter), checked(member, copied(member)))
        .addStatement("return this")
        .build();
  }

  /** The field that a setter assigns; of an object it is the draft's. */
  private CodeBlock field(MemberModel member, ParameterSpec parameter) {
    if (!(model instanceof ObjectModel)) {
      return CodeBlock.of("this.$N", member.javaName());
    }
    String draft = parameter.name().equals("draft") ? "this.draft" : "draft";
    return CodeBlock.of("$L.$N", draft, member.javaName());
  }

  /** The value once it has been looked at: what cannot be null is refused, null is kept as such. */
  private CodeBlock checked(MemberModel member, CodeBlock value) {
    if (model instanceof ObjectModel) {
      String keep = member.nullable() ? "nullable" : "value";
      return CodeBlock.of("$N($L,$W$L)", keep, MemberFragments.place(model, member), value);
    }
    return member.nullable() || MemberFragments.isPrimitive(member.type())
        ? value
        : notNull(member.wireName(), value);
  }

  private CodeBlock notNull(String name, CodeBlock value) {
    return CodeBlock.of(
        "$T.notNull($L,$W$L)", runtime.preconditions(), StringLiterals.of(name), value);
  }

  /** How a message names an element of a list. */
  private static String element(MemberModel member) {
    return "an element of " + member.wireName();
  }

  /** A list or map is copied before it is held. */
  private CodeBlock copied(MemberModel member) {
    String name = member.javaName();
    boolean container =
        member.type() instanceof TypeRef.ListOf || member.type() instanceof TypeRef.MapOf;
    return container
        ? CodeBlock.of(
            "$T.copy($L,$W$N)",
            runtime.modelCollections(),
            StringLiterals.of(member.wireName()),
            name)
        : CodeBlock.of("$N", name);
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
        .addStatement("$L.accept(builder)", notNull(member.wireName(), CodeBlock.of("build")))
        .addStatement("return $N(builder.build())", name)
        .build();
  }

  /** Takes one branch of a union in place of the union, and null as the main form does. */
  private MethodSpec branch(
      MemberModel member, MemberModel.Overload overload, String target, String main) {
    boolean primitive = MemberFragments.isPrimitive(overload.type());
    boolean sets = target.equals(member.javaName());
    boolean nullable = sets && member.nullable() && !primitive;
    TypeName type = types.typeName(overload.type());
    CodeBlock value =
        nullable || primitive
            ? CodeBlock.of("value")
            : notNull(sets ? member.wireName() : element(member), CodeBlock.of("value"));
    CodeBlock branch =
        CodeBlock.of("$T.$N($L)", types.className(overload.union()), overload.factory(), value);
    return overload(overload.method(), member, "Like " + main + ", for one branch of the union.")
        .addParameter(nullable ? Annotations.nullable(type) : type, "value")
        .addStatement(
            nullable ? "return $N(value == null$W? null$W: $L)" : "return $N($Z$L)", target, branch)
        .build();
  }

  private MethodSpec adder(
      MemberModel member, String name, ParameterSpec parameter, String setter) {
    CodeBlock field = field(member, parameter);
    CodeBlock list =
        model instanceof ObjectModel
            ? CodeBlock.of("append($L,$W$L,$Welement)", MemberFragments.place(model, member), field)
            : CodeBlock.of(
                "$T.append($L,$W$L,$Welement)",
                runtime.modelCollections(),
                StringLiterals.of(element(member)),
                field);
    return overload(name, member, "Appends an element to the list that " + setter + " sets.")
        .addParameter(parameter)
        .addStatement("$L = $L", field, list)
        .addStatement("return this")
        .build();
  }

  private MethodSpec bulkAdder(MemberModel member, String name, String adder, String setter) {
    TypeName element = types.boxed(((TypeRef.ListOf) member.type()).element());
    TypeName elements =
        ParameterizedTypeName.get(
            ClassName.get(Collection.class), WildcardTypeName.subtypeOf(element));
    CodeBlock checked =
        CodeBlock.of(
            "$T.elements($L,$Welements)",
            runtime.modelCollections(),
            StringLiterals.of(member.wireName()));
    return overload(name, member, "Appends elements to the list that " + setter + " sets.")
        .addParameter(elements, "elements")
        .beginControlFlow("for (var element : $L)", checked)
        .addStatement("$N(element)", adder)
        .endControlFlow()
        .addStatement("return this")
        .build();
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
