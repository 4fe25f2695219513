package io.github.xaifeign.generator.emit.model;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.TypeMapper;
import io.github.xaifeign.generator.model.BuiltModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits the methods of a class that begin with a builder: {@code builder()}, {@code of(…)} where
 * one member is all it takes, and {@code toBuilder()}.
 */
final class FactoryEmitter {
  private final TypeMapper types;

  FactoryEmitter(TypeMapper types) {
    this.types = types;
  }

  List<MethodSpec> emit(BuiltModel model, ClassName self) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(builder(model, self));
    model.soleRequired().ifPresent(member -> methods.addAll(ofMethods(member, self)));
    methods.add(toBuilder(self));
    return methods;
  }

  private static MethodSpec builder(BuiltModel model, ClassName self) {
    CodeBlock draft =
        model instanceof ObjectModel ? CodeBlock.of("new $T()", self) : CodeBlock.of("");
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(Javadocs.of("Returns a builder with nothing set."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self.nestedClass("Builder"))
        .addStatement("return new Builder($L)", draft)
        .build();
  }

  private List<MethodSpec> ofMethods(MemberModel member, ClassName self) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(of(self, member, types.typeName(member.type())));
    for (MemberModel.Overload overload : member.overloads()) {
      if (overload.method().equals(member.javaName())) {
        methods.add(of(self, member, types.typeName(overload.type())));
      }
    }
    return methods;
  }

  private static MethodSpec of(ClassName self, MemberModel member, TypeName type) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            Javadocs.of(
                "Returns an object with only " + Javadocs.code(member.wireName()) + " set."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(
            member.nullable() && !type.isPrimitive() ? Annotations.nullable(type) : type,
            member.javaName())
        .addStatement("return builder().$N($N).build()", member.javaName(), member.javaName())
        .build();
  }

  private static MethodSpec toBuilder(ClassName self) {
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc(Javadocs.of("Returns a builder with all that is set here."))
        .addModifiers(PUBLIC)
        .returns(self.nestedClass("Builder"))
        .addStatement("return new Builder(this)")
        .build();
  }
}
