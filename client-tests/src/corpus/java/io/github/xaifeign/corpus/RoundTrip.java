package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.client.runtime.json.JsonDocument;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.client.runtime.json.Timestamp;
import io.github.xaifeign.client.runtime.json.UnknownVariant;
import io.github.xaifeign.contract.JsonComparison;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads instances with the client's codecs, strictly, and compares what is written back. */
final class RoundTrip {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

  /**
   * Takes a value through a reader and back.
   *
   * @param free whether a part of it may have no type of its own
   * @return what was lost; empty for nothing
   */
  Optional<String> loss(JsonReader<?> reader, JsonNode value, boolean free) {
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    try {
      Object model = JsonDocument.read(reader, bytes, bytes.length);
      Optional<String> difference = JsonComparison.firstDifference(bytes, write(model));
      return difference.isPresent() || free ? difference : unread(model);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return Optional.of(
          String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + " "
              + e.getClass().getSimpleName());
    }
  }

  private static byte[] write(@Nullable Object value) {
    if (value instanceof Timestamp time) {
      return MAPPER.writeValueAsBytes(time.text());
    }
    if (!(value instanceof JsonWritable model)) {
      return MAPPER.writeValueAsBytes(value);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      model.writeTo(generator);
    }
    return bytes.toByteArray();
  }

  /** The first part that was kept as raw JSON although the document has a type for it. */
  private Optional<String> unread(@Nullable Object value) {
    if (value instanceof UnknownVariant unknown) {
      return Optional.of("no branch was found: " + unknown.getClass().getName());
    }
    if (value instanceof Optional<?> optional) {
      return unread(optional.orElse(null));
    }
    if (value instanceof Collection<?> elements) {
      return elements.stream().flatMap(element -> unread(element).stream()).findFirst();
    }
    if (value instanceof Map<?, ?> map) {
      return unread(map.values());
    }
    if (!(value instanceof JsonWritable)) {
      return Optional.empty();
    }
    return accessors.computeIfAbsent(value.getClass(), RoundTrip::accessors).stream()
        .flatMap(accessor -> unread(Reflection.invoke(accessor, value)).stream())
        .findFirst();
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.getName().equals("toBuilder")
                    && !method.getReturnType().isPrimitive()
                    && method.getReturnType() != String.class)
        .toList();
  }
}
