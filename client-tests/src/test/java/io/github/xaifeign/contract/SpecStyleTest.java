package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents owe their readers and the style validator of the build does not look at:
 * nothing unused, nothing undescribed, nothing without its origin.
 */
class SpecStyleTest {
  private static final Set<String> EVIDENCE =
      Set.of("recorded", "official", "documented", "gateway-listing");

  static List<String> documents() {
    return SpecDocuments.names();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void usesEveryComponent(String name) {
    assertThat(unused(SpecDocuments.document(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void describesEveryMember(String name) {
    assertThat(undescribed(SpecDocuments.document(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void describesEveryParameterByAnExample(String name) {
    for (ApiOperation operation : SpecDocuments.document(name).operations()) {
      operation
          .parameterNodes()
          .forEach(
              (key, parameter) -> {
                assertThat(parameter.path("description").asText()).as(operation + key).isNotBlank();
                assertThat(parameter.has("example")).as(operation + key).isTrue();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tellsWhereEachOperationIsKnownFrom(String name) {
    for (JsonNode path : SpecDocuments.document(name).root().path("paths")) {
      for (JsonNode operation : path) {
        String id = operation.path("operationId").asText();
        assertKnown(id, operation);
        operation.findValues("x-variants").forEach(list -> list.forEach(it -> assertKnown(id, it)));
      }
    }
  }

  private static void assertKnown(String id, JsonNode node) {
    assertThat(node.path("x-evidence").asText()).as(id).isIn(EVIDENCE);
    assertThat(node.path("x-evidence-source").asText()).as(id).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void usesAndDescribesEveryTag(String name) {
    ApiDocument document = SpecDocuments.document(name);
    Set<String> used = new LinkedHashSet<>();
    document.operations().forEach(operation -> used.addAll(operation.tags()));
    List<String> described = new ArrayList<>();
    document.root().path("tags").forEach(tag -> described.add(tag.path("name").asText()));
    assertThat(described).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void namesMembersOfInferenceInSnakeCase() {
    assertThat(notInSnakeCase(SpecDocuments.document("openapi/xai.yaml"))).isEmpty();
  }

  /** The checks above must see a fault when there is one. */
  @Test
  void seesFaults() {
    ApiDocument faulty =
        ApiDocument.ofText(
            """
            openapi: 3.0.3
            paths: {}
            components:
              schemas:
                Used: {type: object, properties: {a: {type: string}}}
                Unused: {type: object, properties: {b: {$ref: '#/components/schemas/Used'}}}
            """);
    assertThat(unused(faulty)).containsExactly("#/components/schemas/Unused");
    assertThat(undescribed(faulty)).containsExactly("Unused", "Used", "Used.a");
    assertThat(notInSnakeCase(faulty)).isEmpty();
    assertThat(notInSnakeCase(ApiDocument.ofText(faulty.toJson().replace("\"b\"", "\"bB\""))))
        .containsExactly("bB");
  }

  /** Names of members that are not in snake case; parts of a form may have another in brackets. */
  private static Set<String> notInSnakeCase(ApiDocument document) {
    Set<String> names = new TreeSet<>();
    for (JsonNode properties :
        document.root().path("components").path("schemas").findValues("properties")) {
      properties.fieldNames().forEachRemaining(names::add);
    }
    names.removeIf(name -> name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*(\\[[a-z_]+])?"));
    return names;
  }

  private static Set<String> unused(ApiDocument document) {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> kind : document.root().path("components").properties()) {
      if (!kind.getKey().equals("securitySchemes")) {
        kind.getValue()
            .fieldNames()
            .forEachRemaining(name -> names.add("#/components/" + kind.getKey() + "/" + name));
      }
    }
    document.root().findValuesAsText("$ref").forEach(names::remove);
    return names;
  }

  private static Set<String> undescribed(ApiDocument document) {
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, JsonNode> schema :
        document.root().path("components").path("schemas").properties()) {
      if (!schema.getValue().has("description")) {
        found.add(schema.getKey());
      }
      undescribed(schema.getKey(), schema.getValue(), found);
    }
    return found;
  }

  private static void undescribed(String place, JsonNode schema, Set<String> into) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode member = property.getValue();
      boolean tag = member.path("enum").size() == 1;
      if (!member.has("description") && !member.has("$ref") && !tag) {
        into.add(place + "." + property.getKey());
      }
      undescribed(place + "." + property.getKey(), member, into);
    }
    for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
      schema.path(keyword).forEach(branch -> undescribed(place, branch, into));
    }
    undescribedItems(place, schema, into);
  }

  private static void undescribedItems(String place, JsonNode schema, Set<String> into) {
    if (schema.has("items")) {
      undescribed(place + "[]", schema.get("items"), into);
    }
  }
}
