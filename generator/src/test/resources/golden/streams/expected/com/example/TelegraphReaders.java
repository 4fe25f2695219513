package com.example;

import com.example.model.Message;
import com.example.model.Word;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.ModelReaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation responds with. Give it to the decoder of a
 * <code>Feign.Builder</code> of your own.
 */
@Generated("feign-javapoet")
public final class TelegraphReaders implements ModelReaders {
  /**
   * Knows every response type of the API.
   */
  public TelegraphReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return switch (typeName) {
      case "com.example.model.Message" -> Message::read;
      case "com.example.model.Word" -> Word::read;
      default -> null;
    };
  }
}
