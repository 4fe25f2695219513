package com.example;

import com.example.model.Attribute;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelReaders;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation responds with. Give it to the decoder of a
 * <code>Feign.Builder</code> of your own.
 */
@Generated("feign-javapoet")
public final class AttributesReaders implements ModelReaders {
  /**
   * Knows every response type of the API.
   */
  public AttributesReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return switch (typeName) {
      case "java.util.Map<java.lang.String, "
          + "java.util.Optional<com.example.model.Attribute>>" -> value -> JsonReads.map(value,
          value2 -> JsonReads.isNull(value2) ? Optional.empty() : Optional.of(Attribute.read(value2)));
      default -> null;
    };
  }
}
