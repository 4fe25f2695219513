package com.example;

import com.example.model.Parcel;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelReaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation responds with. Give it to the decoder of a
 * <code>Feign.Builder</code> of your own.
 */
@Generated("feign-javapoet")
public final class ParcelsReaders implements ModelReaders {
  /**
   * Knows every response type of the API.
   */
  public ParcelsReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return switch (typeName) {
      case "com.example.model.Parcel" -> Parcel::read;
      case "java.util.List<java.lang.String>" -> value -> JsonReads.strings(value);
      default -> null;
    };
  }
}
