package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds out of what type an event is without reading all of it. */
final class EventTypes {
  private EventTypes() {}

  /** Whether an event's name, or the member {@code type} of its data, is one of some types. */
  static boolean isOneOf(EventReader event, List<String> types) {
    if (types.isEmpty()) {
      return false;
    }
    if (types.contains(event.type())) {
      return true;
    }
    for (String type : types) {
      if (mentions(event.data(), event.length(), type)) {
        return types.contains(String.valueOf(ofData(event)));
      }
    }
    return false;
  }

  private static @Nullable String ofData(EventReader event) {
    try (JsonParser parser = Json.parser(event.data(), event.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("type")) {
          return parser.getString();
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      return null; // reported when the event is read as an item
    }
    return null;
  }

  /**
   * Whether JSON holds a word of ASCII as a string or name of its own: far cheaper than parsing.
   */
  static boolean mentions(byte[] json, int length, String word) {
    int last = length - word.length() - 2;
    for (int i = 0; i <= last; i++) {
      if (json[i] == '"' && json[i + word.length() + 1] == '"' && matches(json, i + 1, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] json, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (json[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
