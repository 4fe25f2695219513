package io.github.xaifeign.generator.emit.poet;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

/** How emitted types meet Jackson: the signatures of their streaming codecs. */
public final class JacksonMethods {
  /** The streaming parser. */
  public static final ClassName PARSER = ClassName.get("tools.jackson.core", "JsonParser");

  /** The streaming generator. */
  public static final ClassName GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");

  /** The parser's tokens. */
  public static final ClassName TOKEN = ClassName.get("tools.jackson.core", "JsonToken");

  /** Any JSON value. */
  public static final ClassName NODE = ClassName.get("tools.jackson.databind", "JsonNode");

  private JacksonMethods() {}

  /** {@code public static T read(JsonParser parser)}. */
  public static MethodSpec.Builder readSignature(ClassName self) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(Javadocs.of("Reads the value whose first token the parser stands on."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(PARSER, "parser");
  }

  /** {@code public void writeTo(JsonGenerator generator)}. */
  public static MethodSpec.Builder writeSignature() {
    return MethodSpec.methodBuilder("writeTo")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(GENERATOR, "generator");
  }
}
