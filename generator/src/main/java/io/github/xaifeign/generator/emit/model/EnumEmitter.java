package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.SwitchCases;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Emits a set of known values as a class that takes unknown ones as they come. */
final class EnumEmitter {
  /** How many values one method can look up: the code of a method has 64 KiB at most. */
  private static final int MAX_CASES = 1_000;

  private final EmitContext context;
  private final TypeMapper types;
  private final RuntimeTypes runtime;

  EnumEmitter(EmitContext context) {
    this.context = context;
    this.types = context.types();
    this.runtime = context.runtime();
  }

  /** The class, without the modifiers that say where it stands. */
  TypeSpec.Builder emit(EnumModel model) {
    ClassName self = types.className(model.name());
    TypeName valueType = types.typeName(model.base());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                Javadocs.of(
                    model.documentation(),
                    "A value that this client does not know is kept as it arrived."))
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(runtime.openEnum())
            .addSuperinterface(runtime.jsonWritable());
    model.constants().forEach(constant -> type.addField(constant(model, self, constant)));
    type.addField(valueType, "value", PRIVATE, FINAL)
        .addField(self.nestedClass("Known"), "known", PRIVATE, FINAL)
        .addMethod(constructor(self, valueType))
        .addMethods(ofMethods(model, self, valueType))
        .addMethod(value(model));
    if (model.base() != Scalar.STRING) {
      type.addMethod(number(valueType));
    }
    type.addMethod(known(self))
        .addMethod(read(model, self))
        .addMethod(write(model))
        .addMethod(equalsMethod(model, self))
        .addMethod(hashCodeMethod(model))
        .addMethod(toStringMethod())
        .addType(knownEnum(model));
    return type;
  }

  private FieldSpec constant(EnumModel model, ClassName self, EnumModel.Constant constant) {
    return FieldSpec.builder(self, constant.javaName(), PUBLIC, STATIC, FINAL)
        .addJavadoc(documentation(constant))
        .initializer("new $T($Z$L,$WKnown.$N)", self, literal(model, constant), constant.javaName())
        .build();
  }

  /** The value, unless the name of the constant says it already. */
  private static CodeBlock documentation(EnumModel.Constant constant) {
    String value = constant.value();
    if (value.isBlank()) {
      return Javadocs.of("A blank value.");
    }
    return value.equalsIgnoreCase(constant.javaName())
        ? Javadocs.of()
        : Javadocs.of("The value " + Javadocs.code(value) + ".");
  }

  private static CodeBlock literal(EnumModel model, EnumModel.Constant constant) {
    return switch (model.base()) {
      case INT64 -> CodeBlock.of("$LL", constant.value());
      case DOUBLE -> CodeBlock.of("$L", Double.toString(Double.parseDouble(constant.value())));
      default -> StringLiterals.of(constant.value());
    };
  }

  private static MethodSpec constructor(ClassName self, TypeName valueType) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(valueType, "value")
        .addParameter(self.nestedClass("Known"), "known")
        .addStatement("this.value = value")
        .addStatement("this.known = known")
        .build();
  }

  /** {@code of}, in as many methods as it takes for none to outgrow a class file's limit. */
  private List<MethodSpec> ofMethods(EnumModel model, ClassName self, TypeName valueType) {
    List<MethodSpec> methods = new ArrayList<>();
    List<EnumModel.Constant> left = model.constants();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addJavadoc(
                Javadocs.of("Returns the constant of a known value, a new object for any other."))
            .addModifiers(PUBLIC, STATIC);
    while (left.size() > MAX_CASES) {
      String next = "ofPart" + (methods.size() + 2);
      CodeBlock otherwise = CodeBlock.of("$N(value)", next);
      methods.add(of(method, model, left.subList(0, MAX_CASES), otherwise, self, valueType));
      left = left.subList(MAX_CASES, left.size());
      method = MethodSpec.methodBuilder(next).addModifiers(PRIVATE, STATIC);
    }
    CodeBlock unknown = CodeBlock.of("new $T(value, Known.UNKNOWN)", self);
    methods.add(of(method, model, left, unknown, self, valueType));
    return methods;
  }

  private MethodSpec of(
      MethodSpec.Builder method,
      EnumModel model,
      List<EnumModel.Constant> constants,
      CodeBlock otherwise,
      ClassName self,
      TypeName valueType) {
    method.returns(self).addParameter(valueType, "value");
    if (model.base() == Scalar.STRING) {
      SwitchCases cases = new SwitchCases();
      constants.forEach(
          constant -> cases.add(constant.value(), CodeBlock.of("$N", constant.javaName())));
      return method
          .beginControlFlow(
              "return switch ($T.notNull($S, value))", runtime.preconditions(), "value")
          .addCode(cases.otherwise(otherwise))
          .addCode("$<};\n")
          .build();
    }
    constants.forEach(
        constant ->
            method
                .beginControlFlow("if (value == $N.value)", constant.javaName())
                .addStatement("return $N", constant.javaName())
                .endControlFlow());
    return method.addStatement("return $L", otherwise).build();
  }

  private static MethodSpec value(EnumModel model) {
    boolean text = model.base() == Scalar.STRING;
    return MethodSpec.methodBuilder("value")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement(text ? "return value" : "return String.valueOf(value)")
        .build();
  }

  private static MethodSpec number(TypeName valueType) {
    return MethodSpec.methodBuilder("number")
        .addJavadoc(Javadocs.of("The value as a number."))
        .addModifiers(PUBLIC)
        .returns(valueType)
        .addStatement("return value")
        .build();
  }

  private static MethodSpec known(ClassName self) {
    return MethodSpec.methodBuilder("known")
        .addJavadoc(
            Javadocs.of(
                "The value as a Java enum, for use in {@code switch}; {@code UNKNOWN} for one that"
                    + " this client does not know."))
        .addModifiers(PUBLIC)
        .returns(self.nestedClass("Known"))
        .addStatement("return known")
        .build();
  }

  private MethodSpec read(EnumModel model, ClassName self) {
    return Signatures.readMethod(self)
        .addStatement("return of($L)", context.reads().read(model.base(), "parser"))
        .build();
  }

  private MethodSpec write(EnumModel model) {
    return Signatures.writeMethod()
        .addStatement(context.writes().write(model.base(), CodeBlock.of("value")))
        .build();
  }

  private static MethodSpec equalsMethod(EnumModel model, ClassName self) {
    return Signatures.equalsMethod()
        .addStatement(
            model.base() == Scalar.STRING
                ? "return other instanceof $T that && value.equals(that.value)"
                : "return other instanceof $T that && value == that.value",
            self)
        .build();
  }

  private static MethodSpec hashCodeMethod(EnumModel model) {
    return Signatures.hashCodeMethod()
        .addStatement(
            switch (model.base()) {
              case INT64 -> "return Long.hashCode(value)";
              case DOUBLE -> "return Double.hashCode(value)";
              default -> "return value.hashCode()";
            })
        .build();
  }

  private static MethodSpec toStringMethod() {
    return Signatures.toStringMethod().addStatement("return value()").build();
  }

  private static TypeSpec knownEnum(EnumModel model) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder("Known")
            .addJavadoc(Javadocs.of("The values known when this client was generated."))
            .addModifiers(PUBLIC);
    model
        .constants()
        .forEach(
            constant ->
                type.addEnumConstant(
                    constant.javaName(),
                    TypeSpec.anonymousClassBuilder("")
                        .addJavadoc(documentation(constant))
                        .build()));
    return type.addEnumConstant(
            "UNKNOWN",
            TypeSpec.anonymousClassBuilder("")
                .addJavadoc(Javadocs.of("A value that this client does not know."))
                .build())
        .build();
  }
}
