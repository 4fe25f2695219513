package io.github.xaifeign.generator.emit.poet;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/** How emitted types meet Jackson: streaming codecs, and annotations that make databind use them. */
public final class JacksonMethods {
  /** The streaming parser. */
  public static final ClassName PARSER = ClassName.get("tools.jackson.core", "JsonParser");

  /** The streaming generator. */
  public static final ClassName GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");

  /** The parser's tokens. */
  public static final ClassName TOKEN = ClassName.get("tools.jackson.core", "JsonToken");

  /** Any JSON value. */
  public static final ClassName NODE = ClassName.get("tools.jackson.databind", "JsonNode");

  private final RuntimeTypes runtime;

  /** Methods over the given runtime. */
  public JacksonMethods(RuntimeTypes runtime) {
    this.runtime = runtime;
  }

  /** Adds the annotations by which any JsonMapper uses the emitted codec. */
  public void annotate(TypeSpec.Builder type, ClassName self) {
    type.addAnnotation(Annotations.serializeUsing(runtime.modelSerializer()))
        .addAnnotation(Annotations.deserializeUsing(self.nestedClass("Deserializer")));
  }

  /** The deserializer that {@link #annotate} names, to be nested in the type. */
  public TypeSpec deserializer(ClassName self) {
    return TypeSpec.classBuilder("Deserializer")
        .addJavadoc(Javadocs.of("Lets any JsonMapper read this type by its own codec."))
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(ParameterizedTypeName.get(runtime.modelDeserializer(), self))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc(Javadocs.of("Called by Jackson."))
                .addModifiers(PUBLIC)
                .addStatement("super($T.class, $T::read)", self, self)
                .build())
        .build();
  }

  /** {@code public static T read(JsonParser parser)}. */
  public MethodSpec.Builder readSignature(ClassName self) {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(Javadocs.of("Reads the value whose first token the parser stands on."))
        .addModifiers(PUBLIC, STATIC)
        .returns(self)
        .addParameter(PARSER, "parser");
  }

  /** {@code public void writeTo(JsonGenerator generator)}. */
  public MethodSpec.Builder writeSignature() {
    return MethodSpec.methodBuilder("writeTo")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(GENERATOR, "generator");
  }
}
