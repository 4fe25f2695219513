package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.json.Json;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Follows the elements of a list that events bring piece by piece, such as the choices of a chat
 * completion, until each has the member that makes it whole.
 */
final class FinishedElements {
  private final String list;
  private final String member;
  private final Map<Long, Boolean> elements = new HashMap<>();

  /**
   * Begins to follow.
   *
   * @param path the list and the member, joined by a dot; empty to follow nothing
   */
  FinishedElements(String path) {
    int dot = path.indexOf('.');
    this.list = dot < 0 ? "" : path.substring(0, dot);
    this.member = path.substring(dot + 1);
  }

  /** Looks at an event. */
  void see(EventReader event) {
    if (list.isEmpty()) {
      return;
    }
    try (JsonParser parser = Json.parser(event.data(), event.length())) {
      if (parser.nextToken() == JsonToken.START_OBJECT && find(parser)) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          element(parser);
        }
      }
    } catch (JacksonException e) {
      return; // reported when the event is read as an item
    }
  }

  /** Goes into the list, if the object has it. */
  private boolean find(JsonParser parser) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals(list)) {
        return value == JsonToken.START_ARRAY;
      }
      parser.skipChildren();
    }
    return false;
  }

  private void element(JsonParser parser) {
    long index = 0;
    boolean whole = false;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("index") && value == JsonToken.VALUE_NUMBER_INT) {
        index = parser.getValueAsLong();
      }
      whole |= name.equals(member) && value != JsonToken.VALUE_NULL;
      parser.skipChildren();
    }
    elements.merge(index, whole, Boolean::logicalOr);
  }

  /** Whether there are elements, and all of them are whole. */
  boolean all() {
    return !elements.isEmpty() && !elements.containsValue(false);
  }
}
