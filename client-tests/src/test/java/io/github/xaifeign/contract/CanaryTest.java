package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves that the judge is not blind. A validator that cannot read a schema may take every body for
 * valid and say nothing, so for each operation with a body requests are derived from its examples
 * that must be refused: one without a required member, one with a member of another type, one with
 * a value outside an enum.
 */
class CanaryTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int FEWEST = 2;

  @TestFactory
  Stream<DynamicTest> refusesEachCanary() {
    return Stream.concat(SpecDocuments.names().stream(), Stream.of("parcels.yaml"))
        .flatMap(CanaryTest::ofDocument);
  }

  private static Stream<DynamicTest> ofDocument(String name) {
    ApiDocument document = SpecDocuments.document(name);
    RequestJudge judge = new RequestJudge(document, true);
    return document.operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    name + " " + operation, () -> judges(document, judge, operation)));
  }

  private static void judges(ApiDocument document, RequestJudge judge, ApiOperation operation) {
    if (operation.requestMediaTypes().isEmpty()) {
      assertThat(judge.judge(ValidRequests.of(document, operation, null)).violations()).isEmpty();
      return;
    }
    String type = operation.requestMediaTypes().get(0);
    List<String> canaries = new ArrayList<>();
    for (ApiExample example : operation.requestExamples(type)) {
      JsonNode body = ValidRequests.tree(example.text());
      assertThat(judge.judge(ValidRequests.of(document, operation, body)).violations())
          .as("the example %s as it is", example.name())
          .isEmpty();
      new Canaries(document, MediaTypes.isJson(type))
          .each(
              body,
              operation.requestSchema(type),
              (what, spoilt) -> {
                canaries.add(what);
                assertThat(judge.judge(ValidRequests.of(document, operation, spoilt)).violations())
                    .as("%s of the example %s in %s", what, example.name(), spoilt)
                    .isNotEmpty();
              });
    }
    assertThat(canaries)
        .as("too few to tell whether the judge sees")
        .hasSizeGreaterThanOrEqualTo(fewest(document, operation, type));
  }

  /** A field of a form is text whatever its type, so only a missing one can be told. */
  private static int fewest(ApiDocument document, ApiOperation operation, String type) {
    JsonNode schema = document.resolve(operation.requestSchema(type));
    String spots = MediaTypes.isJson(type) ? "properties" : "required";
    return Math.min(FEWEST, schema.path(spots).size());
  }

  /** Spoils a body in one place at a time, wherever its schema leaves no way out. */
  private record Canaries(ApiDocument document, boolean json) {
    void each(JsonNode body, JsonNode schema, BiConsumer<String, JsonNode> canary) {
      spoil("", body, document.resolve(schema), body, canary);
    }

    private void spoil(
        String pointer,
        JsonNode value,
        JsonNode schema,
        JsonNode body,
        BiConsumer<String, JsonNode> canary) {
      if (value.isArray() && schema.has("items")) {
        for (int i = 0; i < Math.min(value.size(), 1); i++) {
          member(pointer + "/" + i, value.get(i), schema.get("items"), body, canary);
        }
      }
      for (JsonNode required : schema.path("required")) {
        if (value.isObject() && value.has(required.asText())) {
          ObjectNode copy = body.deepCopy();
          ((ObjectNode) copy.at(pointer)).remove(required.asText());
          canary.accept("without " + pointer + "/" + required.asText(), copy);
        }
      }
      for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
        if (value.has(property.getKey())) {
          member(
              pointer + "/" + property.getKey(),
              value.get(property.getKey()),
              property.getValue(),
              body,
              canary);
        }
      }
    }

    private void member(
        String pointer,
        JsonNode value,
        JsonNode reference,
        JsonNode body,
        BiConsumer<String, JsonNode> canary) {
      JsonNode schema = sole(reference);
      JsonNode wrong = ofAnotherType(schema);
      if (wrong != null) {
        canary.accept("another type at " + pointer, with(body, pointer, wrong));
      }
      if (schema.has("enum")) {
        canary.accept(
            "no such value at " + pointer, with(body, pointer, NODES.textNode("no such value")));
      }
      spoil(pointer, value, schema, body, canary);
    }

    /** A reference that stands under allOf to be described is the same reference. */
    private JsonNode sole(JsonNode reference) {
      JsonNode schema = document.resolve(reference);
      boolean wrapped = schema.path("allOf").size() == 1 && !schema.has("type");
      return wrapped ? sole(schema.path("allOf").get(0)) : schema;
    }

    /** A value of a type that the schema does not allow; null if it is not clear which is. */
    private JsonNode ofAnotherType(JsonNode schema) {
      boolean file = schema.path("format").asText().equals("binary");
      return switch (schema.path("type").asText()) {
        case "string" -> json && !file ? NODES.numberNode(7) : null;
        case "integer", "number", "boolean" -> NODES.textNode("neither");
        case "array" -> json ? NODES.objectNode() : null;
        case "object" -> json ? NODES.arrayNode() : null;
        default -> null;
      };
    }

    private static JsonNode with(JsonNode body, String pointer, JsonNode value) {
      JsonNode copy = body.deepCopy();
      int slash = pointer.lastIndexOf('/');
      JsonNode holder = copy.at(pointer.substring(0, slash));
      String last = pointer.substring(slash + 1);
      if (holder instanceof ArrayNode array) {
        array.set(Integer.parseInt(last), value);
      } else {
        ((ObjectNode) holder).set(last, value);
      }
      return copy;
    }
  }
}
