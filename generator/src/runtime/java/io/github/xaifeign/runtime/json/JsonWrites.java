package io.github.xaifeign.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What emitted models write with. Every method writes one value where the generator stands. */
public final class JsonWrites {
  private JsonWrites() {}

  /**
   * Writes a list of strings.
   *
   * @param g the generator
   * @param values the strings
   */
  public static void strings(JsonGenerator g, List<String> values) {
    g.writeStartArray();
    for (String value : values) {
      g.writeString(value);
    }
    g.writeEndArray();
  }

  /**
   * Writes a list of numbers.
   *
   * @param g the generator
   * @param values the numbers
   * @throws IllegalArgumentException if one is not finite, which JSON cannot say
   */
  public static void doubles(JsonGenerator g, List<Double> values) {
    g.writeStartArray();
    if (values instanceof DoubleList list) {
      for (int i = 0; i < list.size(); i++) {
        g.writeNumber(finite(list.number(i)));
      }
    } else {
      for (double value : values) {
        g.writeNumber(finite(value));
      }
    }
    g.writeEndArray();
  }

  /**
   * Writes a JSON tree.
   *
   * @param g the generator
   * @param node the tree
   */
  public static void tree(JsonGenerator g, JsonNode node) {
    JsonTrees.write(g, node);
  }

  /**
   * Writes a list of models.
   *
   * @param g the generator
   * @param values the models
   */
  public static void models(JsonGenerator g, List<? extends JsonWritable> values) {
    g.writeStartArray();
    int size = values.size();
    for (int i = 0; i < size; i++) { // every list of a model has its elements at hand
      values.get(i).writeTo(g);
    }
    g.writeEndArray();
  }

  /**
   * Writes a list.
   *
   * @param g the generator
   * @param values the elements
   * @param element writes one element
   * @param <T> type of the elements
   */
  public static <T> void list(
      JsonGenerator g, List<? extends T> values, JsonWriter<? super T> element) {
    g.writeStartArray();
    for (T value : values) {
      element.write(g, value);
    }
    g.writeEndArray();
  }

  /**
   * Writes an object whose member names are data.
   *
   * @param g the generator
   * @param values the members
   * @param element writes the value of one member
   * @param <T> type of the values
   */
  public static <T> void map(
      JsonGenerator g, Map<String, ? extends T> values, JsonWriter<? super T> element) {
    g.writeStartObject();
    for (Map.Entry<String, ? extends T> member : values.entrySet()) {
      g.writeName(member.getKey());
      element.write(g, member.getValue());
    }
    g.writeEndObject();
  }

  /**
   * Writes a value whose type is only known at run time.
   *
   * @param g the generator
   * @param value a model, a text, a number, a boolean, a JSON tree, an {@link OpenEnum}, a list, a
   *     map with string keys, or null
   * @throws IllegalArgumentException if it is of another type
   */
  public static void any(JsonGenerator g, @Nullable Object value) {
    if (value == null) {
      g.writeNull();
    } else if (value instanceof JsonWritable writable) {
      writable.writeTo(g);
    } else if (value instanceof CharSequence text) {
      g.writeString(text.toString());
    } else if (value instanceof Boolean bool) {
      g.writeBoolean(bool);
    } else if (value instanceof Number number) {
      number(g, number);
    } else if (value instanceof JsonNode node) {
      JsonTrees.write(g, node);
    } else if (value instanceof OpenEnum constant) {
      g.writeString(constant.value());
    } else if (value instanceof Timestamp timestamp) {
      g.writeString(timestamp.text());
    } else if (value instanceof List<?> list) {
      list(g, list, JsonWrites::any);
    } else if (value instanceof Map<?, ?> map) {
      g.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        g.writeName(String.valueOf(member.getKey()));
        any(g, member.getValue());
      }
      g.writeEndObject();
    } else {
      throw new IllegalArgumentException("JSON cannot be made of a " + value.getClass().getName());
    }
  }

  private static void number(JsonGenerator g, Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      g.writeNumber(number.intValue());
    } else if (number instanceof Long) {
      g.writeNumber(number.longValue());
    } else if (number instanceof Double) {
      g.writeNumber(finite(number.doubleValue()));
    } else if (number instanceof Float) {
      finite(number.doubleValue());
      g.writeNumber(number.floatValue());
    } else if (number instanceof BigInteger integer) {
      g.writeNumber(integer);
    } else if (number instanceof BigDecimal decimal) {
      g.writeNumber(decimal);
    } else {
      throw new IllegalArgumentException("JSON cannot be made of a " + number.getClass().getName());
    }
  }

  /** Jackson would write NaN as a string, which no reader of numbers takes. */
  static double finite(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    return value;
  }
}
