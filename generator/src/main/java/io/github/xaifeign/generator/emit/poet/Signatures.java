package io.github.xaifeign.generator.emit.poet;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

/** The signatures of methods that several kinds of emitted types have. */
public final class Signatures {
  private Signatures() {}

  /** {@code public static T read(JsonParser parser)}. */
  public static MethodSpec.Builder readMethod(ClassName self) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(Javadocs.of("Reads the value whose first token the parser stands on."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(JacksonTypes.PARSER, "parser");
  }

  /** {@code public void writeTo(JsonGenerator generator)}. */
  public static MethodSpec.Builder writeMethod() {
    return MethodSpec.methodBuilder("writeTo")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(JacksonTypes.GENERATOR, "generator");
  }

  /** {@code public boolean equals(Object other)}. */
  public static MethodSpec.Builder equalsMethod() {
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(boolean.class)
        .addParameter(Annotations.nullable(ClassName.get(Object.class)), "other");
  }

  /** {@code public int hashCode()}. */
  public static MethodSpec.Builder hashCodeMethod() {
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(int.class);
  }

  /** {@code public String toString()}. */
  public static MethodSpec.Builder toStringMethod() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class);
  }
}
