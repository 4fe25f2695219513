package com.example;

import com.example.model.File;
import com.example.model.SpeakResponse;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.ModelReaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation responds with. Give it to the decoder of a
 * <code>Feign.Builder</code> of your own.
 */
@Generated("feign-javapoet")
public final class ArchiveReaders implements ModelReaders {
  /**
   * Knows every response type of the API.
   */
  public ArchiveReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return switch (typeName) {
      case "com.example.model.File" -> File::read;
      case "com.example.model.SpeakResponse" -> SpeakResponse::read;
      default -> null;
    };
  }
}
