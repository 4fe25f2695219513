package io.github.xaifeign.contract.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON in which one object has a member twice. */
final class RepeatedMembers {
  private RepeatedMembers() {}

  /** For each member of each object in a value, by its JSON pointer, the text with it twice. */
  static Map<String, String> in(JsonNode value) {
    Map<String, String> texts = new LinkedHashMap<>();
    collect("", value, value, texts);
    return texts;
  }

  private static void collect(
      String pointer, JsonNode at, JsonNode root, Map<String, String> texts) {
    for (Map.Entry<String, JsonNode> member : at.properties()) {
      String name = member.getKey().replace("~", "~0").replace("/", "~1");
      texts.put(pointer + "/" + name, write(root, at, member.getKey()));
      collect(pointer + "/" + name, member.getValue(), root, texts);
    }
    for (int i = 0; at.isArray() && i < at.size(); i++) {
      collect(pointer + "/" + i, at.get(i), root, texts);
    }
  }

  private static String write(JsonNode value, JsonNode holder, String twice) {
    if (value.isArray()) {
      List<String> elements = new ArrayList<>();
      value.forEach(element -> elements.add(write(element, holder, twice)));
      return "[" + String.join(",", elements) + "]";
    }
    if (!value.isObject()) {
      return value.toString();
    }
    List<String> members =
        value.properties().stream()
            .map(it -> quoted(it.getKey()) + ":" + write(it.getValue(), holder, twice))
            .collect(Collectors.toCollection(ArrayList::new));
    if (value == holder) {
      members.add(quoted(twice) + ":" + value.get(twice));
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String quoted(String name) {
    return TextNode.valueOf(name).toString();
  }
}
