package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.client.runtime.FileContent;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.Timestamp;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Makes forms and parameters by their builders, from the names that the document has for them: a
 * setter is called by the same letters.
 */
final class ReflectedInput {
  private ReflectedInput() {}

  /** An object of a class with a builder, on which each member of the JSON is set. */
  static Object of(Class<?> type, Map<String, JsonNode> values) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Map.Entry<String, JsonNode> value : values.entrySet()) {
        Method setter = setter(builder, value.getKey());
        setter.invoke(builder, argument(setter.getGenericParameterTypes()[0], value.getValue()));
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made of " + values, e);
    }
  }

  private static Method setter(Object builder, String name) {
    return Arrays.stream(builder.getClass().getMethods())
        .filter(method -> letters(method.getName()).equals(letters(name)))
        .filter(method -> method.getParameterCount() == 1 && takesValues(method))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nothing sets " + name));
  }

  /** Not the overload that takes a lambda or a path. */
  private static boolean takesValues(Method setter) {
    Class<?> type = setter.getParameterTypes()[0];
    return !type.isInterface() || type == List.class || type == Map.class;
  }

  private static String letters(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static Object argument(Type type, JsonNode value) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      List<Object> elements = new ArrayList<>();
      for (JsonNode element : value) {
        elements.add(argument(list.getActualTypeArguments()[0], element));
      }
      return elements;
    }
    if (type == String.class) {
      return value.textValue();
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.booleanValue();
    }
    if (type == int.class || type == Integer.class) {
      return value.intValue();
    }
    if (type == long.class || type == Long.class) {
      return value.isTextual() ? Long.parseLong(value.textValue()) : value.longValue();
    }
    if (type == double.class || type == Double.class) {
      return value.doubleValue();
    }
    if (type == Timestamp.class) {
      return Timestamp.parse(value.textValue());
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(value.textValue());
    }
    if (type == FileContent.class) {
      return FileContent.of(value.textValue().getBytes(UTF_8), "part.bin");
    }
    return model((Class<?>) type, value);
  }

  private static Object model(Class<?> type, JsonNode value) throws ReflectiveOperationException {
    if (value.isTextual()) {
      return type.getMethod("of", String.class).invoke(null, value.textValue());
    }
    JsonReader<?> reader = ReflectedClient.reader(type);
    return ModelCodec.read(value.toString().getBytes(UTF_8), reader);
  }
}
