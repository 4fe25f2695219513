package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds out of what type an event is without reading all of it. */
final class EventTypes {
  /** Names that need no escaping in JSON. */
  private static final Pattern PLAIN = Pattern.compile("[\\w.:/-]+");

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

  /**
   * Puts the name of an event into its data, which is an object, as a member that it lacks.
   *
   * @param member the member; empty to leave events as they are
   */
  static void nameInto(EventReader event, String member) {
    String name = event.type();
    if (member.isEmpty() || !PLAIN.matcher(name).matches() || !lacks(event, member)) {
      return;
    }
    String rest = event.text().stripLeading().substring(1);
    String comma = rest.stripLeading().startsWith("}") ? "" : ",";
    String named = "{\"" + member + "\":\"" + name + '"' + comma + rest;
    event.replaceData(named.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the data is an object without that member. */
  private static boolean lacks(EventReader event, String member) {
    try (JsonParser parser = Json.parser(event.data(), event.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (name.equals(member)) {
          return false;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return true;
    } catch (JacksonException e) {
      return false; // reported when the event is read as an item
    }
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
