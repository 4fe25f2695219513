package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.FormModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;

/** Emits the body of a form: a final class with a builder that writes itself field by field. */
final class FormEmitter {
  private final EmitContext context;
  private final TypeMapper types;
  private final RuntimeTypes runtime;
  private final MemberFragments members;
  private final ValueClassFragments valueClasses;
  private final FactoryEmitter factories;
  private final BuilderEmitter builders;

  FormEmitter(EmitContext context) {
    this.context = context;
    this.types = context.types();
    this.runtime = context.runtime();
    this.members = new MemberFragments(context);
    this.valueClasses = new ValueClassFragments(context);
    this.factories = new FactoryEmitter(types);
    this.builders = new BuilderEmitter(context);
  }

  /** The class, without the modifiers that say where it stands. */
  TypeSpec.Builder emit(FormModel model) {
    ClassName self = types.className(model.name());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(Javadocs.of(model.documentation()))
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(runtime.formBody());
    model.settable().forEach(member -> type.addField(members.field(member)));
    type.addMethod(valueClasses.constructor(model, self));
    factories.emit(model, self).forEach(type::addMethod);
    model.settable().forEach(member -> type.addMethod(members.accessor(member)));
    type.addMethod(writeParts(model));
    valueClasses.objectMethods(model, self).forEach(type::addMethod);
    return type.addType(builders.emit(model, self));
  }

  private MethodSpec writeParts(FormModel model) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeParts")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(runtime.formParts(), "parts");
    for (MemberModel member : model.members()) {
      if (member.constant().isPresent()) {
        method.addStatement(
            "parts.text($L,$W$L)",
            MemberFragments.name(member),
            StringLiterals.of(member.constant().get()));
      } else if (MemberFragments.always(member)) {
        method.addCode(part(member));
      } else {
        method
            .beginControlFlow("if ($L != null)", MemberFragments.value(member))
            .addCode(part(member))
            .endControlFlow();
      }
    }
    return method.build();
  }

  private CodeBlock part(MemberModel member) {
    CodeBlock value = MemberFragments.value(member);
    if (!(member.type() instanceof TypeRef.ListOf list)) {
      return CodeBlock.builder()
          .addStatement(part(MemberFragments.name(member), member.type(), value))
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("for (var element : $L)", value)
        .addStatement(part(MemberFragments.name(member), list.element(), CodeBlock.of("element")))
        .endControlFlow()
        .build();
  }

  private CodeBlock part(CodeBlock name, TypeRef type, CodeBlock value) {
    if (type == Scalar.FILE) {
      return CodeBlock.of("parts.file($L,$W$L)", name, value);
    }
    if (type == Scalar.TIMESTAMP) {
      return CodeBlock.of("parts.text($L,$W$L.text())", name, value);
    }
    if (type instanceof Scalar scalar) {
      return scalar == Scalar.STRING
          ? CodeBlock.of("parts.text($L,$W$L)", name, value)
          : CodeBlock.of("parts.text($L,$WString.valueOf($L))", name, value);
    }
    if (type instanceof TypeRef.Model model) {
      return model.kind() == Kind.ENUM
          ? CodeBlock.of("parts.text($L,$W$L.value())", name, value)
          : CodeBlock.of("parts.json($L,$W$L)", name, value);
    }
    return CodeBlock.of(
        "parts.json($L,$Wgenerator -> $L)", name, context.writes().write(type, value));
  }
}
