package io.github.xaifeign.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins JSON objects that each tell a part of one object. Objects are joined member by member, and
 * the elements of a list by the number that one of their members gives them. Of any other value the
 * last one holds, and null says nothing.
 */
public final class EventJoin {
  private final String index;
  private final Set<String> continued;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final Map<String, Object> whole = new LinkedHashMap<>();

  private EventJoin(String index, Set<String> continued) {
    this.index = index;
    this.continued = continued;
  }

  /**
   * Starts with nothing.
   *
   * @param index the member that numbers the elements of a list
   * @param continued names of members, wherever they stand, whose texts and lists go on with each
   *     event
   * @return new rules
   */
  public static EventJoin by(String index, Set<String> continued) {
    return new EventJoin(Required.argument("index", index), Set.copyOf(continued));
  }

  /**
   * Gives a member another name, wherever it stands.
   *
   * @param name its name in events
   * @param inReply its name in the reply
   * @return this
   */
  public EventJoin rename(String name, String inReply) {
    names.put(Required.argument("name", name), Required.argument("inReply", inReply));
    return this;
  }

  /**
   * Sets a member of the reply itself, whatever the events say.
   *
   * @param name its name
   * @param text its value
   * @return this
   */
  public EventJoin set(String name, String text) {
    fixed.put(Required.argument("name", name), Required.argument("text", text));
    return this;
  }

  void add(JsonNode event) {
    join(whole, event);
  }

  private void join(Map<String, Object> into, JsonNode object) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = names.getOrDefault(member.getKey(), member.getKey());
      JsonNode value = member.getValue();
      if (value.isNull()) {
        into.putIfAbsent(name, value);
      } else {
        into.put(name, joined(into.get(name), value, continued.contains(member.getKey())));
      }
    }
  }

  @SuppressWarnings("unchecked") // maps and lists are made here only
  private Object joined(@Nullable Object before, JsonNode value, boolean goesOn) {
    if (value.isObject()) {
      Map<String, Object> object =
          before instanceof Map ? (Map<String, Object>) before : new LinkedHashMap<>();
      join(object, value);
      return object;
    }
    if (value.isArray()) {
      boolean keep = goesOn || value.isEmpty() || number(value.get(0)) != null;
      List<Object> list =
          keep && before instanceof List ? (List<Object>) before : new ArrayList<>();
      value.forEach(element -> join(list, element));
      return list;
    }
    if (value.isString() && goesOn) {
      StringBuilder text = before instanceof StringBuilder builder ? builder : new StringBuilder();
      return text.append(value.stringValue());
    }
    return value;
  }

  private void join(List<Object> into, JsonNode element) {
    JsonNode number = number(element);
    for (int i = 0; number != null && i < into.size(); i++) {
      if (into.get(i) instanceof Map<?, ?> other && number.equals(other.get(index))) {
        into.set(i, joined(other, element, false));
        return;
      }
    }
    into.add(joined(null, element, false));
  }

  private @Nullable JsonNode number(JsonNode element) {
    JsonNode number = element.get(index);
    return number != null && number.isIntegralNumber() ? number : null;
  }

  /** What the events tell together. */
  @Nullable JsonNode result() {
    if (whole.isEmpty()) {
      return null;
    }
    ObjectNode object = (ObjectNode) tree(whole);
    fixed.forEach(object::put);
    return object;
  }

  private JsonNode tree(Object value) {
    if (value instanceof Map<?, ?> members) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      members.forEach((name, member) -> object.set((String) name, tree(member)));
      return object;
    }
    if (value instanceof List<?> elements) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      elements.stream()
          .map(this::tree)
          .sorted(Comparator.comparingLong(this::place))
          .forEach(array::add);
      return array;
    }
    return value instanceof StringBuilder text
        ? JsonNodeFactory.instance.stringNode(text.toString())
        : (JsonNode) value;
  }

  /** Elements without a number stay as they came. */
  private long place(JsonNode element) {
    JsonNode number = number(element);
    return number == null ? 0 : number.longValue();
  }
}
