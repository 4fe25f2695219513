package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The annotations that emitted code carries. */
public final class Annotations {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private Annotations() {}

  /** {@code @Generated}, naming this generator and nothing that changes from run to run. */
  public static AnnotationSpec generated() {
    return AnnotationSpec.builder(GENERATED).addMember("value", "$S", "feign-javapoet").build();
  }

  /** The type with {@code @Nullable} on it. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }
}
