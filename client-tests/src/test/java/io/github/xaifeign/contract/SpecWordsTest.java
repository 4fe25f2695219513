package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the documents: names that are looked for, and descriptions that say something. */
class SpecWordsTest {
  /** How many members of different names may be described alike. */
  private static final int ALIKE = 4;

  private static final Set<String> FILLING =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "has", "have", "how", "if", "in",
          "is", "it", "its", "of", "on", "one", "or", "that", "the", "this", "to", "what", "when",
          "where", "which", "who", "whose", "with");

  static List<String> documents() {
    return SpecDocuments.names();
  }

  /** {@code OutputFile} beside {@code FileOutput}: nobody would know which is which. */
  @ParameterizedTest
  @MethodSource("documents")
  void namesNoTwoTypesByTheSameWords(String name) {
    Map<List<String>, List<String>> byWords = new LinkedHashMap<>();
    for (String schema : schemas(SpecDocuments.document(name)).keySet()) {
      byWords
          .computeIfAbsent(words(schema).stream().sorted().toList(), words -> new ArrayList<>())
          .add(schema);
    }
    byWords.values().removeIf(alike -> alike.size() == 1);
    assertThat(byWords.values()).isEmpty();
  }

  /** A word cut to a letter, as in {@code GroupByK}, is no word. */
  @ParameterizedTest
  @MethodSource("documents")
  void spellsNamesOfTypesOut(String name) {
    Set<String> names = schemas(SpecDocuments.document(name)).keySet();
    // X is the name of a service, and MinK and OAuth are words of the field.
    names.removeIf(
        schema -> !schema.replaceAll("OAuth|M(in|ax)K|^X", "").matches(".*[A-Z](?![a-z]).*"));
    assertThat(names).isEmpty();
  }

  /** A single value is said where it stands, as a constant; no caller looks for a type of it. */
  @ParameterizedTest
  @MethodSource("documents")
  void namesNoTypeOfASingleValue(String name) {
    Map<String, JsonNode> schemas = schemas(SpecDocuments.document(name));
    schemas.values().removeIf(schema -> schema.path("enum").size() != 1);
    assertThat(schemas).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void describesMembersByMoreThanTheirName(String name) {
    List<String> idle = new ArrayList<>();
    members(SpecDocuments.document(name))
        .forEach(
            (member, description) -> {
              Set<String> said = stems(description);
              said.removeAll(stems(member.substring(member.lastIndexOf('.') + 1)));
              if (said.isEmpty()) {
                idle.add(member + ": " + description);
              }
            });
    assertThat(idle).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void describesMembersOfDifferentNamesByDifferentWords(String name) {
    Map<String, Set<String>> byDescription = new TreeMap<>();
    Map<String, Integer> uses = new TreeMap<>();
    members(SpecDocuments.document(name))
        .forEach(
            (member, description) -> {
              String last = member.substring(member.lastIndexOf('.') + 1);
              byDescription.computeIfAbsent(description, it -> new TreeSet<>()).add(last);
              uses.merge(description, 1, Integer::sum);
            });
    assertThat(byDescription)
        .allSatisfy(
            (description, names) ->
                assertThat(names.size() == 1 || uses.get(description) <= ALIKE)
                    .as(description + names)
                    .isTrue());
  }

  private static Map<String, JsonNode> schemas(ApiDocument document) {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    document
        .root()
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
    return schemas;
  }

  /** The descriptions of all members that have one, by type and member. */
  private static Map<String, String> members(ApiDocument document) {
    Map<String, String> members = new LinkedHashMap<>();
    schemas(document).forEach((name, schema) -> collect(name, schema, members));
    return members;
  }

  private static void collect(String place, JsonNode schema, Map<String, String> into) {
    if (!schema.isObject()) {
      return;
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String member = place + "." + property.getKey();
      if (property.getValue().has("description")) {
        into.put(member, property.getValue().get("description").asText());
      }
      collect(member, property.getValue(), into);
    }
    for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
      for (int i = 0; i < schema.path(keyword).size(); i++) {
        collect(place + "(" + i + ")", schema.get(keyword).get(i), into);
      }
    }
    for (String keyword : List.of("items", "additionalProperties")) {
      collect(place + "[]", schema.path(keyword), into);
    }
  }

  private static List<String> words(String name) {
    return Arrays.stream(
            name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words that say something, without their endings. */
  private static Set<String> stems(String text) {
    return words(text).stream()
        .filter(word -> !FILLING.contains(word))
        .map(word -> word.replaceFirst("(?<=..)(ies|y|es|e|s|ing|ed)$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
