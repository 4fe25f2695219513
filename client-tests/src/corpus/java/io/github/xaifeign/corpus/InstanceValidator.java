package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says by a validator of other authors whether a value keeps to a schema of a document. */
final class InstanceValidator {
  private static final String BASE = "https://corpus.example/document";

  private final SchemaRegistry registry;
  private final Map<String, Optional<Schema>> schemas = new HashMap<>();

  InstanceValidator(CorpusDocument document) {
    String text = anyOf(document.root()).toString();
    this.registry =
        SchemaRegistry.withDialect(
            document.isVersion31() ? Dialects.getOpenApi31() : Dialects.getOpenApi30(),
            builder -> builder.schemas(Map.of(BASE, text)));
  }

  /**
   * A copy in which {@code oneOf} is {@code anyOf}, since many documents say and do not mean that
   * only one branch fits, and in which no discriminator hides the branches from the validator.
   */
  private static JsonNode anyOf(JsonNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (node.isArray()) {
      ArrayNode copy = nodes.arrayNode();
      node.forEach(element -> copy.add(anyOf(element)));
      return copy;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = nodes.objectNode();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      boolean union = member.getKey().equals("oneOf") && member.getValue().isArray();
      if (member.getKey().equals("discriminator") && member.getValue().has("propertyName")) {
        continue;
      }
      copy.set(union ? "anyOf" : member.getKey(), anyOf(member.getValue()));
    }
    return copy;
  }

  /** Whether the value at a JSON pointer of the document allows the value. */
  boolean allows(String pointer, JsonNode value) {
    Optional<Schema> schema = schemas.computeIfAbsent(pointer, this::schema);
    try {
      return schema.isPresent()
          && schema.get().validate(value.toString(), InputFormat.JSON).isEmpty();
    } catch (RuntimeException | StackOverflowError e) {
      return false; // A schema that the validator cannot use, such as one with a broken pattern.
    }
  }

  private Optional<Schema> schema(String pointer) {
    StringBuilder fragment = new StringBuilder();
    for (String token : pointer.substring(1).split("/", -1)) {
      fragment
          .append('/')
          .append(
              URLEncoder.encode(token, StandardCharsets.UTF_8)
                  .replace("+", "%20")
                  .replace("%7E", "~"));
    }
    try {
      return Optional.of(registry.getSchema(SchemaLocation.of(BASE + "#" + fragment)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
