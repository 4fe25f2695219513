package com.example;

import com.example.model.ShirtPage;
import com.example.model.SockPage;
import com.example.model.Wash;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.ModelReaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader of each type that an operation responds with. Give it to the decoder of a
 * <code>Feign.Builder</code> of your own.
 */
@Generated("feign-javapoet")
public final class LaundryReaders implements ModelReaders {
  /**
   * Knows every response type of the API.
   */
  public LaundryReaders() {
  }

  @Override
  public @Nullable JsonReader<?> readerFor(String typeName) {
    return switch (typeName) {
      case "com.example.model.ShirtPage" -> ShirtPage::read;
      case "com.example.model.SockPage" -> SockPage::read;
      case "com.example.model.Wash" -> Wash::read;
      default -> null;
    };
  }
}
