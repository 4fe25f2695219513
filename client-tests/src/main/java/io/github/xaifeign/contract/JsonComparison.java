package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON texts by meaning: numbers by value, so that {@code 1}, {@code 1.0} and {@code 1e0}
 * are the same, and objects without regard to the order of their members. Everything else counts,
 * an explicit null and an absent member included.
 */
public final class JsonComparison {
  private static final int LONGEST_EXCERPT = 200;

  private JsonComparison() {}

  /**
   * Holds that two JSON texts mean the same.
   *
   * @param expected the text to compare with, in UTF-8
   * @param actual the text under test, in UTF-8
   * @throws AssertionError naming the first difference by its JSON pointer (RFC 6901)
   */
  public static void assertSame(byte[] expected, byte[] actual) {
    firstDifference(expected, actual)
        .ifPresent(
            difference -> {
              throw new AssertionError("The JSON differs " + difference);
            });
  }

  /**
   * Holds that two JSON texts mean the same.
   *
   * @param expected the text to compare with
   * @param actual the text under test
   * @throws AssertionError naming the first difference by its JSON pointer (RFC 6901)
   */
  public static void assertSame(String expected, String actual) {
    assertSame(expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Finds the first difference between two JSON texts.
   *
   * @param expected the text to compare with, in UTF-8
   * @param actual the text to compare, in UTF-8
   * @return where they differ as a JSON pointer and what stands there in each; empty if nowhere
   */
  public static Optional<String> firstDifference(byte[] expected, byte[] actual) {
    return Optional.ofNullable(difference("", read("expected", expected), read("actual", actual)));
  }

  private static JsonNode read(String which, byte[] bytes) {
    try {
      return DocumentTrees.json(bytes);
    } catch (IOException e) {
      throw new AssertionError("The " + which + " text is not JSON: " + e.getMessage(), e);
    }
  }

  private static @Nullable String difference(String pointer, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      return members(pointer, expected, actual);
    }
    if (expected.isArray() && actual.isArray()) {
      return elements(pointer, expected, actual);
    }
    boolean same =
        expected.isNumber() && actual.isNumber()
            ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
            : expected.equals(actual);
    return same ? null : at(pointer, excerpt(expected), excerpt(actual));
  }

  private static @Nullable String members(String pointer, JsonNode expected, JsonNode actual) {
    for (Map.Entry<String, JsonNode> member : expected.properties()) {
      String below = pointer + "/" + escape(member.getKey());
      JsonNode other = actual.get(member.getKey());
      String found =
          other == null
              ? at(below, excerpt(member.getValue()), "no such member")
              : difference(below, member.getValue(), other);
      if (found != null) {
        return found;
      }
    }
    for (Iterator<String> names = actual.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!expected.has(name)) {
        return at(pointer + "/" + escape(name), "no such member", excerpt(actual.get(name)));
      }
    }
    return null;
  }

  private static @Nullable String elements(String pointer, JsonNode expected, JsonNode actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String below = pointer + "/" + i;
      @Nullable String found;
      if (i >= actual.size()) {
        found = at(below, excerpt(expected.get(i)), "no such element");
      } else if (i >= expected.size()) {
        found = at(below, "no such element", excerpt(actual.get(i)));
      } else {
        found = difference(below, expected.get(i), actual.get(i));
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String at(String pointer, String expected, String actual) {
    String place = pointer.isEmpty() ? "at the root" : "at " + pointer;
    return place + ": expected " + expected + " but found " + actual;
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String excerpt(JsonNode node) {
    String text = node.toString();
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
  }
}
