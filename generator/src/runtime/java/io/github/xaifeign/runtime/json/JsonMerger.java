package io.github.xaifeign.runtime.json;

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
 * Merges JSON objects that each hold a part of one object, such as the chunks of a stream. Objects
 * are merged member by member, and the elements of a list by the number that one of their members
 * gives them. Of any other value the last one holds, and null changes nothing.
 */
public final class JsonMerger {
  private final String index;
  private final Set<String> appended;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final Map<String, Object> whole = new LinkedHashMap<>();

  private JsonMerger(String index, Set<String> appended) {
    this.index = index;
    this.appended = appended;
  }

  /**
   * Starts with nothing.
   *
   * @param index the member that numbers the elements of a list
   * @param appended names of members, wherever they stand, whose texts and lists are appended to
   *     what has come before
   * @return a new merger
   */
  public static JsonMerger indexedBy(String index, Set<String> appended) {
    return new JsonMerger(Preconditions.notNull("index", index), Set.copyOf(appended));
  }

  /**
   * Gives a member another name, wherever it stands.
   *
   * @param name its name in the parts
   * @param newName its name in the result
   * @return this
   */
  public JsonMerger rename(String name, String newName) {
    names.put(Preconditions.notNull("name", name), Preconditions.notNull("newName", newName));
    return this;
  }

  /**
   * Sets a member of the result itself, whatever the parts say.
   *
   * @param name its name
   * @param text its value
   * @return this
   */
  public JsonMerger set(String name, String text) {
    fixed.put(Preconditions.notNull("name", name), Preconditions.notNull("text", text));
    return this;
  }

  /**
   * Merges the next part.
   *
   * @param part an object
   */
  public void add(JsonNode part) {
    merge(whole, part);
  }

  private void merge(Map<String, Object> into, JsonNode object) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = names.getOrDefault(member.getKey(), member.getKey());
      JsonNode value = member.getValue();
      if (value.isNull()) {
        into.putIfAbsent(name, value);
      } else {
        into.put(name, merged(into.get(name), value, appended.contains(member.getKey())));
      }
    }
  }

  @SuppressWarnings("unchecked") // maps and lists are made here only
  private Object merged(@Nullable Object before, JsonNode value, boolean append) {
    if (value.isObject()) {
      Map<String, Object> object =
          before instanceof Map ? (Map<String, Object>) before : new LinkedHashMap<>();
      merge(object, value);
      return object;
    }
    if (value.isArray()) {
      boolean keep = append || value.isEmpty() || number(value.get(0)) != null;
      List<Object> list =
          keep && before instanceof List ? (List<Object>) before : new ArrayList<>();
      value.forEach(element -> merge(list, element));
      return list;
    }
    if (value.isString() && append) {
      StringBuilder text = before instanceof StringBuilder builder ? builder : new StringBuilder();
      return text.append(value.stringValue());
    }
    return value;
  }

  private void merge(List<Object> into, JsonNode element) {
    JsonNode number = number(element);
    for (int i = 0; number != null && i < into.size(); i++) {
      if (into.get(i) instanceof Map<?, ?> other && number.equals(other.get(index))) {
        into.set(i, merged(other, element, false));
        return;
      }
    }
    into.add(merged(null, element, false));
  }

  private @Nullable JsonNode number(JsonNode element) {
    JsonNode number = element.get(index);
    return number != null && number.isIntegralNumber() ? number : null;
  }

  /**
   * What the parts make together.
   *
   * @return the object; null if there was no part
   */
  public @Nullable JsonNode result() {
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
