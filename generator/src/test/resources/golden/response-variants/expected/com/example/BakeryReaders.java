package com.example;

import com.example.model.Loaf;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.ModelReaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation responds with. Give it to the decoder of a
 * <code>Feign.Builder</code> of your own.
 */
@Generated("feign-javapoet")
public final class BakeryReaders implements ModelReaders {
  /**
   * Knows every response type of the API.
   */
  public BakeryReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return switch (typeName) {
      case "com.example.model.Loaf" -> Loaf::read;
      case "com.example.model.Ticket" -> Ticket::read;
      case "com.example.model.TimedSound" -> TimedSound::read;
      default -> null;
    };
  }
}
