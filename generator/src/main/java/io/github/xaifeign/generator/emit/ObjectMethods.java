package io.github.xaifeign.generator.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;

/** The signatures of the methods that emitted classes override from {@code Object}. */
final class ObjectMethods {
  private ObjectMethods() {}

  static MethodSpec.Builder equalsSignature() {
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(boolean.class)
        .addParameter(Annotations.nullable(ClassName.get(Object.class)), "other");
  }

  static MethodSpec.Builder hashCodeSignature() {
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class);
  }

  static MethodSpec.Builder toStringSignature() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class);
  }
}
