package io.github.xaifeign.contract.xai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be wrong with one member of a JSON document. */
final class MemberFaults {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Of each kind of JSON one value; a number that is no integer would be of two kinds. */
  private static final List<JsonNode> KINDS =
      List.of(
          NODES.textNode("text"),
          NODES.numberNode(7),
          NODES.booleanNode(true),
          NODES.arrayNode(),
          NODES.objectNode());

  private MemberFaults() {}

  /**
   * A document with a fault.
   *
   * @param document the document
   * @param path the names and indexes that lead to the member
   * @param value what is in its place; null if it is gone
   */
  record Fault(JsonNode document, List<String> path, @Nullable JsonNode value) {
    String pointer() {
      StringBuilder pointer = new StringBuilder();
      path.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
      return pointer.toString();
    }

    @Override
    public String toString() {
      return pointer() + " " + (value == null ? "removed" : "is " + value);
    }
  }

  /**
   * Each member of each object in turn: removed, null, each other kind of JSON, and twice in a
   * list.
   */
  static List<Fault> of(JsonNode document) {
    List<Fault> faults = new ArrayList<>();
    collect(document, document, List.of(), faults);
    return faults;
  }

  private static void collect(JsonNode root, JsonNode node, List<String> path, List<Fault> faults) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(root, node.get(i), longer(path, String.valueOf(i)), faults);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      List<String> at = longer(path, member.getKey());
      JsonNode value = member.getValue();
      faults.add(fault(root, at, null));
      if (!value.isNull()) {
        faults.add(fault(root, at, NODES.nullNode()));
      }
      for (JsonNode other : KINDS) {
        if (other.getNodeType() != value.getNodeType()) {
          faults.add(fault(root, at, other));
        }
      }
      faults.add(fault(root, at, NODES.arrayNode().add(value).add(value)));
      collect(root, value, at, faults);
    }
  }

  private static List<String> longer(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static Fault fault(JsonNode root, List<String> path, @Nullable JsonNode value) {
    JsonNode document = root.deepCopy();
    JsonNode parent = document;
    for (String step : path.subList(0, path.size() - 1)) {
      parent =
          parent instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : parent.get(step);
    }
    String name = path.get(path.size() - 1);
    if (value == null) {
      ((ObjectNode) parent).remove(name);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
    return new Fault(document, path, value);
  }
}
