package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.facts.ShapeNotation.Member;
import io.github.xaifeign.contract.samples.RawSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the tables of operations in the facts with a document: parameters and shapes. */
final class OperationTables {
  private static final Pattern OPERATION = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/\\S+)");
  private static final Pattern PARAMETER = Pattern.compile("`([\\w.*]+)`([^`]*)");
  private static final Pattern DEFAULT =
      Pattern.compile("default ([\\w]+)|([\\w]+) \\((?:default)\\)");
  private static final Pattern RANGE = Pattern.compile("(\\d+)–(\\d+)");
  private static final Pattern MOST = Pattern.compile("≤(\\d+)");

  private final JsonNode root;
  private final NotedShapes shapes;
  private final Set<String> differences = new TreeSet<>();
  private int operations;
  private int parameters;

  OperationTables(JsonNode root, NotedShapes shapes) {
    this.root = root;
    this.shapes = shapes;
  }

  Set<String> differences() {
    return differences;
  }

  /** How many rows were compared. */
  int operations() {
    return operations;
  }

  /** How many parameters of the facts were looked at. */
  int parameters() {
    return parameters;
  }

  /**
   * Compares each row of a table that is of one operation.
   *
   * @param request the column of requests, the one after it being that of responses
   */
  void compare(String table, int request) {
    String previous = "";
    for (String row : table.lines().filter(line -> line.startsWith("| ")).toList()) {
      List<String> cells =
          Arrays.stream(row.substring(2).split(" \\| ?")).map(String::strip).toList();
      String operation =
          cells.get(0).endsWith(" same") ? cells.get(0).replace("same", previous) : cells.get(0);
      Matcher named = OPERATION.matcher(operation);
      if (cells.size() > request + 1 && named.matches()) {
        previous = named.group(2);
        compare(named.group(1), named.group(2), cells.get(request), cells.get(request + 1));
      }
    }
  }

  private void compare(String method, String path, String request, String response) {
    String place = place(method, path);
    if (place.isEmpty()) {
      differences.add(method + " " + path + ": missing");
      return;
    }
    operations++;
    String id = root.at(place).path("operationId").asText();
    if (request.contains("query `")) {
      compareParameters(id, place, request);
    } else if (request.contains("`")) {
      String schema = schema(place + "/requestBody");
      if (!schema.isEmpty()) {
        List<Member> members = NotedShapes.named(request);
        shapes.compareRequest(id + " request", members, RawSchema.at(root, schema));
      }
    }
    List<Member> members = ShapeNotation.inBraces(response.replace("`", ""));
    String answer = schema(place + "/responses/200");
    if (!answer.isEmpty()) {
      shapes.compareResponse(id + " response", members, RawSchema.at(root, answer));
    }
  }

  /** Where the operation stands in the document; path parameters may have other names there. */
  private String place(String method, String path) {
    for (Map.Entry<String, JsonNode> item : root.path("paths").properties()) {
      String verb = method.toLowerCase(Locale.ROOT);
      if (shape(item.getKey()).equals(shape(path)) && item.getValue().has(verb)) {
        return "/paths/" + escaped(item.getKey()) + "/" + verb;
      }
    }
    return "";
  }

  private static String shape(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private String schema(String holder) {
    JsonNode ref = root.at(holder).path("$ref");
    String place = ref.isTextual() ? ref.textValue().substring(1) : holder;
    for (String type : (Iterable<String>) root.at(place).path("content")::fieldNames) {
      if (type.equals("application/json") || type.startsWith("multipart/")) {
        return place + "/content/" + escaped(type) + "/schema";
      }
    }
    return "";
  }

  private void compareParameters(String id, String place, String cell) {
    Map<String, JsonNode> ours = query(place);
    Set<String> known = new TreeSet<>();
    Matcher named = PARAMETER.matcher(cell.substring(cell.indexOf("query ")));
    while (named.find()) {
      parameters++;
      String name = named.group(1);
      String where = id + " query " + name;
      if (name.endsWith(".*")) {
        ours.keySet().stream()
            .filter(it -> it.startsWith(name.replace("*", "")))
            .forEach(known::add);
      } else if (!ours.containsKey(name)) {
        differences.add(where + ": missing");
      } else {
        known.add(name);
        compareParameter(where, named.group(2), ours.get(name));
      }
    }
    ours.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> differences.add(id + " query " + name + ": not in the facts"));
  }

  private Map<String, JsonNode> query(String place) {
    Map<String, JsonNode> query = new LinkedHashMap<>();
    for (JsonNode reference : root.at(place).path("parameters")) {
      JsonNode parameter =
          reference.has("$ref")
              ? root.at(reference.get("$ref").textValue().substring(1))
              : reference;
      if (parameter.path("in").asText().equals("query")) {
        query.put(parameter.path("name").asText(), parameter.path("schema"));
      }
    }
    return query;
  }

  private void compareParameter(String where, String note, JsonNode schema) {
    Matcher otherwise = DEFAULT.matcher(note);
    String expected = "";
    if (otherwise.find()) {
      expected = otherwise.group(1) == null ? otherwise.group(2) : otherwise.group(1);
    }
    String found = schema.path("default").asText();
    if (!found.toLowerCase(Locale.ROOT).endsWith(expected.toLowerCase(Locale.ROOT))
        || found.isEmpty() != expected.isEmpty()) {
      differences.add(where + ": '" + found + "' unless told, not '" + expected + "'");
    }
    Matcher range = RANGE.matcher(note);
    Matcher most = MOST.matcher(note);
    boolean ranged = range.find();
    String least = ranged ? range.group(1) : "";
    String greatest = ranged ? range.group(2) : most.find() ? most.group(1) : "";
    bound(where, "minimum", least, schema);
    bound(where, "maximum", greatest, schema);
  }

  private void bound(String where, String bound, String expected, JsonNode schema) {
    String found = schema.path(bound).asText();
    if (!found.equals(expected)) {
      differences.add(where + ": " + bound + " is '" + found + "', not '" + expected + "'");
    }
  }
}
