package io.github.xaifeign.runtime.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;

/**
 * What emitted models read with.
 *
 * <p>Every method expects the parser on the first token of the value and leaves it on the last one.
 * Nothing is coerced: {@code "1"} is no number, {@code 1.5} is no integer, and null is no value.
 * JSON of another kind is a {@link JsonMismatchException} that says what was expected, what was
 * found and where.
 */
public final class JsonReads {
  /** Embeddings have hundreds to thousands of numbers; shorter lists are copied to size. */
  private static final int FIRST_DOUBLES = 256;

  private JsonReads() {}

  /** {@return the value on which the parser stands, which must be a string} */
  public static String string(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return p.getString();
    }
    throw JsonMismatches.unexpected(p, "a string");
  }

  /** {@return the value on which the parser stands, which must be a boolean} */
  public static boolean bool(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_TRUE) {
      return true;
    }
    if (token == JsonToken.VALUE_FALSE) {
      return false;
    }
    throw JsonMismatches.unexpected(p, "a boolean");
  }

  /**
   * Reads an integer of 32 bits. {@code 1.0} is an integer too (JSON Schema validation, section
   * 6.1.1).
   *
   * @param p the parser
   * @return the value
   */
  public static int int32(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      try {
        return p.getIntValue();
      } catch (InputCoercionException e) {
        throw JsonMismatches.unexpected(p, "an integer of 32 bits");
      }
    }
    long value = integral(p, "an integer of 32 bits");
    if (value != (int) value) {
      throw JsonMismatches.unexpected(p, "an integer of 32 bits");
    }
    return (int) value;
  }

  /**
   * Reads an integer of 64 bits. {@code 1.0} is an integer too (JSON Schema validation, section
   * 6.1.1).
   *
   * @param p the parser
   * @return the value
   */
  public static long int64(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      try {
        return p.getLongValue();
      } catch (InputCoercionException e) {
        throw JsonMismatches.unexpected(p, "an integer of 64 bits");
      }
    }
    return integral(p, "an integer of 64 bits");
  }

  /**
   * Reads an integer of 64 bits that is written as a string, as the JSON of Protocol Buffers has
   * them. Only the text that such an integer is written as is taken, so that writing it gives the
   * same text: no sign but a minus, no leading zero.
   *
   * @param p the parser
   * @return the value
   */
  public static long int64Text(JsonParser p) {
    String text = string(p);
    try {
      long value = Long.parseLong(text);
      if (String.valueOf(value).equals(text)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below, with the place.
    }
    throw JsonMismatches.unexpected(p, "a string that is an integer of 64 bits");
  }

  /** Reads {@code 1.0} and {@code 1e3}; beyond 2^53 a double would guess at the last digits. */
  private static long integral(JsonParser p, String expected) {
    if (p.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      double value = p.getDoubleValue();
      if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
        return (long) value;
      }
    }
    throw JsonMismatches.unexpected(p, expected);
  }

  /**
   * Reads a number.
   *
   * @param p the parser
   * @return the nearest double; a number beyond its range is refused
   */
  public static double number(JsonParser p) {
    JsonToken token = p.currentToken();
    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
      return DoubleParser.read(p);
    }
    throw JsonMismatches.unexpected(p, "a number");
  }

  /**
   * Reads any value as a tree. Integers keep their digits; a decimal becomes a double where that
   * loses nothing, else a {@code BigDecimal}.
   *
   * @param p the parser
   * @return the tree
   */
  public static JsonNode tree(JsonParser p) {
    return JsonTrees.read(p);
  }

  /**
   * Reads a date of the form {@code 2026-01-31} (RFC 3339 full-date).
   *
   * @param p the parser
   * @return the date
   */
  public static LocalDate date(JsonParser p) {
    String text = string(p);
    LocalDate date = Rfc3339.date(text);
    if (date == null) {
      throw JsonMismatches.unexpected(p, "a date such as 2026-01-31");
    }
    return date;
  }

  /**
   * Reads a point in time. The text is kept as it arrived and looked into only when it is asked for
   * a date, so that one odd clock on the other side does not make a whole response unreadable.
   *
   * @param p the parser
   * @return the timestamp
   */
  public static Timestamp timestamp(JsonParser p) {
    return Timestamp.unchecked(string(p));
  }

  /**
   * Reads a list of strings.
   *
   * @param p the parser
   * @return an unmodifiable list
   */
  public static List<String> strings(JsonParser p) {
    startArray(p);
    if (p.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    do {
      values.add(string(p));
    } while (p.nextToken() != JsonToken.END_ARRAY);
    return List.copyOf(values);
  }

  /**
   * Reads a list of numbers.
   *
   * @param p the parser
   * @return an unmodifiable list over one array of doubles
   */
  public static List<Double> doubles(JsonParser p) {
    startArray(p);
    double[] values = new double[FIRST_DOUBLES];
    int size = plainDecimals(p, values, 0);
    while (p.nextToken() != JsonToken.END_ARRAY) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 4);
      }
      values[size++] = number(p);
      size = plainDecimals(p, values, size);
    }
    boolean roomy = size < values.length - values.length / 4;
    return size == 0
        ? DoubleList.EMPTY
        : new DoubleList(roomy ? Arrays.copyOf(values, size) : values, size);
  }

  private static int plainDecimals(JsonParser p, double[] values, int size) {
    return p instanceof ModelParser parser ? parser.readDecimals(values, size) : size;
  }

  /**
   * Reads a list.
   *
   * @param p the parser
   * @param element reads one element
   * @param <T> type of the elements
   * @return an unmodifiable list; it holds null only if the element reader returned null
   */
  public static <T> List<T> list(JsonParser p, JsonReader<T> element) {
    startArray(p);
    if (p.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    T first = element.read(p);
    boolean nulls = first == null;
    if (p.nextToken() == JsonToken.END_ARRAY && !nulls) {
      return List.of(first);
    }
    List<T> values = new ArrayList<>();
    values.add(first);
    while (p.currentToken() != JsonToken.END_ARRAY) {
      T value = element.read(p);
      nulls |= value == null;
      values.add(value);
      p.nextToken();
    }
    return nulls ? Collections.unmodifiableList(values) : List.copyOf(values);
  }

  /**
   * Reads an object whose member names are data.
   *
   * @param p the parser
   * @param value reads the value of one member
   * @param <T> type of the values
   * @return an unmodifiable map in the order of arrival
   * @throws JsonMismatchException if two members have one name
   */
  public static <T> Map<String, T> map(JsonParser p, JsonReader<T> value) {
    if (p.currentToken() != JsonToken.START_OBJECT) {
      throw JsonMismatches.unexpected(p, "an object");
    }
    Map<String, T> values = new LinkedHashMap<>();
    for (String name = p.nextName(); name != null; name = p.nextName()) {
      p.nextToken();
      int others = values.size();
      values.put(name, value.read(p));
      if (values.size() == others) {
        throw JsonMismatches.repeated(p);
      }
    }
    return new PrintableMap<>(values);
  }

  /**
   * Tells whether the value here is null.
   *
   * @param p the parser
   * @return whether the current token is {@code null}
   */
  public static boolean isNull(JsonParser p) {
    return p.currentToken() == JsonToken.VALUE_NULL;
  }

  /**
   * Reads a string that can only have one value.
   *
   * @param p the parser
   * @param expected that value
   * @return the value
   * @throws JsonMismatchException if another value stands here
   */
  public static String constant(JsonParser p, String expected) {
    if (p.currentToken() == JsonToken.VALUE_STRING && expected.equals(p.getString())) {
      return expected;
    }
    throw JsonMismatches.unexpected(p, "the string \"" + expected + "\"");
  }

  /**
   * Reads a buffered value once more.
   *
   * @param node the value
   * @param p the parser that the value was read from, at its end
   * @return a parser that stands on the first token of the value
   */
  public static JsonParser replay(JsonNode node, JsonParser p) {
    return TreeParser.within(p, node);
  }

  private static void startArray(JsonParser p) {
    if (p.currentToken() != JsonToken.START_ARRAY) {
      throw JsonMismatches.unexpected(p, "a list");
    }
  }
}
