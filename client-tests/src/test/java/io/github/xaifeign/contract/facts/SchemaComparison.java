package io.github.xaifeign.contract.facts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.samples.RawSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas of the facts with those of our document, member by member, and says each
 * difference in a line: where it is, in the words of the facts, and what our document says there.
 */
final class SchemaComparison {
  private static final List<String> TAGS = List.of("type", "role");

  private final Set<String> differences = new TreeSet<>();
  private final Set<String> compared = new HashSet<>();
  private final Set<String> members = new HashSet<>();

  /** All differences, in order. */
  Set<String> differences() {
    return differences;
  }

  /** How many members of the facts were looked at. */
  int members() {
    return members.size();
  }

  /** Whether a schema of the facts, by its name, was met. */
  boolean met(String name) {
    return compared.stream().anyMatch(it -> it.startsWith("/components/schemas/" + name + " "));
  }

  /**
   * Compares two schemas, and all that they lead to.
   *
   * @param where what the schema of the facts is called, unless it has a name
   */
  void compare(String where, RawSchema fact, RawSchema ours) {
    Form expected = Form.of(fact);
    Form found = Form.of(ours);
    String place = name(fact).orElse(where);
    nulls(where, expected, found);
    if (!compared.add(fact.pointer() + " with " + ours.pointer())) {
      return;
    }
    if (expected.anyJson() || found.anyJson()) {
      if (!found.anyJson()) {
        differences.add(place + ": not any JSON");
      } else if (!expected.anyJson()) {
        differences.add(place + ": any JSON");
      }
    } else if (expected.branches().size() > 1 || found.branches().size() > 1) {
      branches(place, expected, found);
    } else {
      shapes(place, expected.branches().get(0), found.branches().get(0));
    }
  }

  private static Optional<String> name(RawSchema schema) {
    String[] parts = schema.pointer().split("/");
    return parts.length == 4 && parts[2].equals("schemas")
        ? Optional.of(parts[3])
        : Optional.empty();
  }

  private void nulls(String where, Form expected, Form found) {
    if (expected.nullable() && !found.nullable()) {
      differences.add(where + ": not null");
    } else if (!expected.nullable() && found.nullable() && !expected.anyJson()) {
      differences.add(where + ": null");
    }
  }

  private void branches(String where, Form expected, Form found) {
    Set<RawSchema> matched = new HashSet<>();
    for (RawSchema branch : expected.branches()) {
      Optional<RawSchema> other =
          found.branches().stream()
              .filter(it -> !matched.contains(it) && alike(branch, it))
              .findFirst();
      if (other.isEmpty()) {
        differences.add(where + ": no branch " + label(branch));
      } else {
        matched.add(other.get());
        compare(where + "(" + label(branch) + ")", branch, other.get());
      }
    }
    for (RawSchema branch : found.branches()) {
      if (!matched.contains(branch)) {
        differences.add(where + ": branch " + label(branch));
      }
    }
  }

  /** Whether two branches are of one JSON kind and, if objects, may have the same tag. */
  private static boolean alike(RawSchema fact, RawSchema ours) {
    Form one = Form.of(fact);
    Form other = Form.of(ours);
    if (one.branches().size() > 1 || other.branches().size() > 1) {
      return false;
    }
    RawSchema expected = one.branches().get(0);
    RawSchema found = other.branches().get(0);
    if (!expected.type().equals(found.type())) {
      return false;
    }
    if (expected.type().equals("array")) {
      return expected.items() == null || found.items() == null || alikeElements(expected, found);
    }
    return TAGS.stream().allMatch(tag -> mayHaveTheSame(tag, expected, found))
        && (!TAGS.stream().allMatch(tag -> values(expected, tag).isEmpty())
            || shareMember(expected, found));
  }

  private static boolean alikeElements(RawSchema expected, RawSchema found) {
    Form element = Form.of(expected.items());
    Form other = Form.of(found.items());
    return element.branches().stream()
        .anyMatch(it -> other.branches().stream().anyMatch(that -> it.type().equals(that.type())));
  }

  private static boolean mayHaveTheSame(String tag, RawSchema expected, RawSchema found) {
    Set<String> one = values(expected, tag);
    Set<String> other = values(found, tag);
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static boolean shareMember(RawSchema expected, RawSchema found) {
    return !expected.type().equals("object")
        || expected.properties().keySet().stream().anyMatch(found.properties()::containsKey);
  }

  private static Set<String> values(RawSchema object, String member) {
    Set<String> values = new TreeSet<>();
    RawSchema schema = object.properties().get(member);
    if (schema != null) {
      Form.of(schema).branches().forEach(it -> it.values().forEach(v -> values.add(v.asText())));
    }
    return values;
  }

  private static String label(RawSchema branch) {
    Set<String> tags = new TreeSet<>();
    TAGS.forEach(tag -> tags.addAll(values(branch, tag)));
    if (!tags.isEmpty()) {
      return String.join("/", tags);
    }
    RawSchema items = branch.items();
    return items == null
        ? name(branch).orElse(branch.type())
        : "list of " + name(items).orElse(items.type());
  }

  private void shapes(String where, RawSchema fact, RawSchema ours) {
    if (!fact.type().equals(ours.type())) {
      differences.add(where + ": " + ours.type() + ", not " + fact.type());
      return;
    }
    if (fact.type().equals("integer") && !fact.format().equals(ours.format())) {
      differences.add(where + ": " + ours.format() + ", not " + fact.format());
    }
    values(where, fact, ours);
    bounds(where, fact, ours);
    members(where, fact, ours);
    below(where + "[]", fact.items(), ours.items());
    below(where + "{}", fact.additional(), ours.additional());
  }

  private void below(String where, @Nullable RawSchema fact, @Nullable RawSchema ours) {
    if (fact != null && ours != null) {
      compare(where, fact, ours);
    }
  }

  private void values(String where, RawSchema fact, RawSchema ours) {
    Set<String> expected = new TreeSet<>();
    fact.values().forEach(value -> expected.add(value.asText()));
    Set<String> found = new TreeSet<>();
    ours.values().forEach(value -> found.add(value.asText()));
    if (expected.isEmpty() && !found.isEmpty()) {
      differences.add(where + ": only " + String.join(", ", found));
    } else if (!found.isEmpty()) {
      expected.stream()
          .filter(value -> !found.contains(value))
          .forEach(value -> differences.add(where + ": no value " + value));
      found.stream()
          .filter(value -> !expected.contains(value))
          .forEach(value -> differences.add(where + ": value " + value));
    }
  }

  private void bounds(String where, RawSchema fact, RawSchema ours) {
    Map<String, String> expected = bounds(fact);
    Map<String, String> found = bounds(ours);
    expected.forEach(
        (bound, value) -> {
          if (!value.equals(found.get(bound))) {
            differences.add(where + ": " + bound + " is not " + value);
          }
        });
    found.forEach(
        (bound, value) -> {
          if (!expected.containsKey(bound)) {
            differences.add(where + ": " + bound + " is " + value);
          }
        });
  }

  private static Map<String, String> bounds(RawSchema schema) {
    Map<String, String> bounds = new LinkedHashMap<>();
    schema
        .bounds()
        .forEach(
            (bound, value) ->
                bounds.put(
                    bound,
                    (schema.excludes(bound) ? "more than " : "")
                        + value.decimalValue().stripTrailingZeros().toPlainString()));
    return bounds;
  }

  private void members(String where, RawSchema fact, RawSchema ours) {
    for (Map.Entry<String, RawSchema> member : fact.properties().entrySet()) {
      String name = member.getKey();
      String place = where + "." + name;
      members.add(place);
      RawSchema other = ours.properties().get(name);
      if (other == null) {
        differences.add(place + ": missing");
        continue;
      }
      if (fact.requires(name) != ours.requires(name)) {
        differences.add(place + (fact.requires(name) ? ": optional" : ": required"));
      }
      otherwise(place, member.getValue(), other);
      compare(place, member.getValue(), other);
    }
    for (String name : ours.properties().keySet()) {
      if (!fact.properties().containsKey(name)) {
        differences.add(where + "." + name + ": not in the facts");
      }
    }
  }

  private void otherwise(String where, RawSchema fact, RawSchema ours) {
    @Nullable JsonNode expected = fact.otherwise();
    @Nullable JsonNode found = Form.of(ours).otherwise();
    if (expected != null && !same(expected, found)) {
      differences.add(where + ": not " + expected.asText() + " unless told");
    } else if (expected == null && found != null) {
      differences.add(where + ": " + found.asText() + " unless told");
    }
  }

  private static boolean same(JsonNode expected, @Nullable JsonNode found) {
    return found != null
        && (expected.isNumber() && found.isNumber()
            ? expected.decimalValue().compareTo(found.decimalValue()) == 0
            : expected.equals(found));
  }

  /**
   * What a schema says once null is told apart and unions within unions are laid open.
   *
   * @param branches the schema itself if it is no union
   */
  private record Form(boolean nullable, List<RawSchema> branches, @Nullable JsonNode otherwise) {
    static Form of(RawSchema schema) {
      List<RawSchema> branches = new ArrayList<>();
      boolean nullable = collect(schema, branches, new HashSet<>());
      return new Form(
          nullable || branches.stream().anyMatch(RawSchema::admitsAnyJson),
          branches,
          schema.otherwise());
    }

    /** Returns whether null will do. */
    private static boolean collect(RawSchema schema, List<RawSchema> into, Set<String> seen) {
      boolean nullable = schema.nullable();
      if (!schema.branches().isEmpty() && schema.properties().isEmpty()) {
        for (RawSchema branch : schema.branches()) {
          if (seen.add(branch.pointer())) {
            nullable |= collect(branch, into, seen);
          }
        }
      } else if (schema.values().size() == 1 && schema.values().get(0).isNull()) {
        return true;
      } else {
        into.add(schema);
      }
      return nullable;
    }

    boolean anyJson() {
      return branches.stream().anyMatch(RawSchema::admitsAnyJson);
    }
  }
}
