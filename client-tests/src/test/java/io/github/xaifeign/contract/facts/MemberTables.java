package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.samples.RawSchema;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the tables of members in the facts with the structure of the official document, which
 * tells the same in another form: what is compared with our documents in place of the tables must
 * not say less.
 */
final class MemberTables {
  private static final Pattern ROW =
      Pattern.compile("\\| (\\S+) \\| (.*?) \\| (yes|no|in effect) \\| (.*?) ?\\| (.*) \\|");

  private final JsonNode structure;
  private final Set<String> differences = new TreeSet<>();
  private int members;

  MemberTables(JsonNode structure) {
    this.structure = structure;
  }

  Set<String> differences() {
    return differences;
  }

  /** How many rows were compared. */
  int members() {
    return members;
  }

  /** Compares each table of a part of the facts, which stands under the name of its schema. */
  void compare(String part) {
    for (String section : part.split("\n### ")) {
      String name = section.lines().findFirst().orElse("").strip();
      for (String line : section.lines().toList()) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          compare(name, row);
        }
      }
    }
  }

  private void compare(String name, Matcher row) {
    members++;
    RawSchema owner = RawSchema.at(structure, "/components/schemas/" + name);
    String place = name + "." + row.group(1);
    RawSchema member = owner.properties().get(row.group(1));
    if (member == null) {
      differences.add(place + ": missing");
      return;
    }
    String type = row.group(2).replace(", nullable", "");
    expect(place, "null", row.group(2).contains("nullable"), member.nullable());
    expect(place, "required", !row.group(3).equals("no"), owner.requires(row.group(1)));
    expect(place, "any JSON", type.equals("any JSON"), member.admitsAnyJson());
    expect(place, "a list", type.startsWith("list of "), member.type().equals("array"));
    for (Map.Entry<String, JsonNode> bound : member.bounds().entrySet()) {
      expect(place, bound.getKey(), row.group(4).contains(bound.getValue().asText()), true);
    }
    expect(place, "default", row.group(4).contains("default "), member.otherwise() != null);
  }

  private void expect(String place, String what, boolean expected, boolean found) {
    if (expected != found) {
      differences.add(place + ": " + what + " is " + found + " in the structure");
    }
  }
}
