package io.github.xaifeign.runtime.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What emitted unions use to find out which of their branches an object or array is. */
public final class JsonUnions {
  private JsonUnions() {}

  /**
   * Moves to the member that names the branch. It usually comes first and then costs nothing;
   * otherwise the object is buffered and its members are replayed with that one in front.
   *
   * @param p the parser, on the start of an object
   * @param tag name of the member
   * @return a parser on the member's value when that is a string, else on the start of the object;
   *     it is {@code p} itself unless the object had to be buffered
   */
  public static JsonParser tagFirst(JsonParser p, String tag) {
    String name = p.nextName();
    if (tag.equals(name) && p.nextToken() == JsonToken.VALUE_STRING) {
      return p;
    }
    ObjectNode object = remaining(p, name, tag.equals(name));
    JsonNode value = object.get(tag);
    if (value == null || !value.isString()) {
      return JsonReads.replay(object, p);
    }
    ObjectNode reordered = JsonNodeFactory.instance.objectNode();
    reordered.set(tag, value);
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      reordered.set(member.getKey(), member.getValue());
    }
    JsonParser replay = JsonReads.replay(reordered, p);
    replay.nextName();
    replay.nextToken();
    return replay;
  }

  private static ObjectNode remaining(JsonParser p, @Nullable String first, boolean onValue) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    boolean here = onValue;
    for (String name = first; name != null; name = p.nextName()) {
      if (!here) {
        p.nextToken();
      }
      here = false;
      if (object.replace(name, JsonReads.tree(p)) != null) {
        throw JsonMismatches.repeated(p);
      }
    }
    return object;
  }

  /**
   * Reads the rest of an object as a tree.
   *
   * @param p the parser, on the value of the object's first member
   * @return the whole object, that member included
   */
  public static JsonNode rest(JsonParser p) {
    return remaining(p, p.currentName(), true);
  }

  /**
   * Looks at the first element of an array.
   *
   * @param array the array
   * @return the id of the element's first token; that of {@code NOT_AVAILABLE} when there is none
   */
  public static int firstElement(JsonNode array) {
    return array.isEmpty() ? JsonTokenId.ID_NOT_AVAILABLE : array.get(0).asToken().id();
  }
}
