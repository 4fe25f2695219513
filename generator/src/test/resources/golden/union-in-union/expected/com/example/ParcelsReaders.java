package com.example;

import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.ModelReaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation replies with; what a decoder of one's own
 * Feign.Builder needs.
 */
@Generated("feign-javapoet")
public final class ParcelsReaders implements ModelReaders {
  /**
   * Knows every reply of the API.
   */
  public ParcelsReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return null;
  }
}
