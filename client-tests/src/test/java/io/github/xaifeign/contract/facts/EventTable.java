package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.samples.RawSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the table of the events of a response with the union of them in our document. */
final class EventTable {
  private static final Pattern TYPE = Pattern.compile("[a-z_.]+(\\*)?");
  private static final List<String> SAME_THREE = List.of("in_progress", "searching", "completed");

  private final RawSchema union;
  private final Set<String> differences = new TreeSet<>();
  private int events;

  EventTable(JsonNode root, String union) {
    this.union = RawSchema.at(root, "/components/schemas/" + union);
  }

  Set<String> differences() {
    return differences;
  }

  /** How many types of events were compared. */
  int events() {
    return events;
  }

  /** Compares each row: types, members. */
  void compare(String table) {
    for (String row : table.lines().filter(line -> line.startsWith("| ")).skip(1).toList()) {
      String[] cells = row.substring(2).split(" \\| ");
      compare(types(cells[0]), members(cells[1]));
    }
  }

  /** The types of a row; one that begins with a dot ends the one before it in another way. */
  private static List<String> types(String cell) {
    List<String> types = new ArrayList<>();
    String plain = cell.replace("(older name ", ", ").replace("(same three)", "").replace(")", "");
    for (String part : plain.split("[,;/]")) {
      Matcher type = TYPE.matcher(part.strip());
      if (!type.matches()) {
        throw new IllegalArgumentException("This is no type of an event: " + part);
      }
      String name = type.group();
      if (name.startsWith(".")) {
        String before = types.get(types.size() - 1);
        types.add(before.substring(0, before.lastIndexOf('.')) + name);
      } else if (name.endsWith("*")) {
        SAME_THREE.forEach(end -> types.add(name.replace("*", end)));
      } else {
        types.add(name);
      }
    }
    return types;
  }

  private static List<String> members(String cell) {
    String plain = cell.replaceAll("\\([^)]*\\)", "").replace("[]", "").replace("?", "");
    return Arrays.stream(plain.split("[,/]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("none"))
        .toList();
  }

  private void compare(List<String> types, List<String> members) {
    Set<String> known = new TreeSet<>();
    for (String type : types) {
      events++;
      List<RawSchema> found =
          union.branches().stream()
              .filter(it -> values(it.properties().get("type")).contains(type))
              .toList();
      if (found.isEmpty()) {
        differences.add("event " + type + ": missing");
      }
      found.forEach(it -> known.addAll(it.properties().keySet()));
      found.forEach(
          it ->
              it.properties().keySet().stream()
                  .filter(it::requires)
                  .filter(name -> !name.equals("type"))
                  .filter(name -> !members.contains(name))
                  .forEach(name -> differences.add("event " + type + "." + name + ": required")));
    }
    for (String member : members) {
      if (!known.contains(member)) {
        differences.add("event " + types.get(0) + "." + member + ": missing");
      }
    }
  }

  private static Set<String> values(RawSchema schema) {
    Set<String> values = new TreeSet<>();
    schema.values().forEach(value -> values.add(value.asText()));
    return values;
  }
}
