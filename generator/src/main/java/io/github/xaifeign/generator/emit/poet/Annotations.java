package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The annotations that emitted code carries. */
public final class Annotations {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final ClassName SERIALIZE =
      ClassName.get("tools.jackson.databind.annotation", "JsonSerialize");
  private static final ClassName DESERIALIZE =
      ClassName.get("tools.jackson.databind.annotation", "JsonDeserialize");

  private Annotations() {}

  /** {@code @Generated}, naming this generator and nothing that changes from run to run. */
  public static AnnotationSpec generated() {
    return AnnotationSpec.builder(GENERATED).addMember("value", "$S", "feign-javapoet").build();
  }

  /** The type with {@code @Nullable} on it. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }

  /** Makes any JsonMapper write the type by its emitted codec. */
  public static AnnotationSpec serializeUsing(ClassName serializer) {
    return AnnotationSpec.builder(SERIALIZE).addMember("using", "$T.class", serializer).build();
  }

  /** Makes any JsonMapper read the type by its emitted codec. */
  public static AnnotationSpec deserializeUsing(ClassName deserializer) {
    return AnnotationSpec.builder(DESERIALIZE).addMember("using", "$T.class", deserializer).build();
  }
}
