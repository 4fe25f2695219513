package io.github.xaifeign.generator.resolve.schema;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the schema that a JSON pointer (RFC 6901) leads to, anywhere in a document. */
final class DocumentPointers {
  private final OpenAPI document;

  DocumentPointers(OpenAPI document) {
    this.document = document;
  }

  /** The schema at a place such as {@code #/components/schemas/A/properties/b}; null for none. */
  @Nullable Schema<?> schema(String ref) {
    if (!ref.startsWith("#/")) {
      return null;
    }
    Object current = document;
    for (String token : ref.substring("#/".length()).split("/", -1)) {
      current = current == null ? null : step(current, ComponentRefs.decoded(token));
    }
    return current instanceof Schema<?> schema ? schema : null;
  }

  private static @Nullable Object step(Object from, String token) {
    if (from instanceof Map<?, ?> map) {
      return map.get(token);
    }
    if (from instanceof List<?> list) {
      int index = token.matches("\\d{1,6}") ? Integer.parseInt(token) : list.size();
      return index < list.size() ? list.get(index) : null;
    }
    return member(from, token);
  }

  /** The model of swagger-parser has an accessor for each word of OpenAPI, and is read by these. */
  private static @Nullable Object member(Object from, String word) {
    if (!word.matches("[a-zA-Z]+")) {
      return null;
    }
    String accessor = "get" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    try {
      return from.getClass().getMethod(accessor).invoke(from);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
