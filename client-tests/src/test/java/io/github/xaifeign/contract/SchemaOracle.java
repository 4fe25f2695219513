package io.github.xaifeign.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says by a second validator, of yet other authors, whether a body keeps to its schema. */
final class SchemaOracle {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
  private final JsonNode components;

  SchemaOracle(ApiDocument document) {
    this.components =
        MAPPER.readTree(AtlassianJudge.spelledOut(document.root().path("components")).toString());
  }

  /** Everything that is wrong with the JSON texts in a body. */
  List<String> faults(SpecExamples.Body body) {
    Schema schema = schema(body.schema());
    List<String> faults = new ArrayList<>();
    List<String> texts = body.jsonTexts();
    if (texts.isEmpty()) {
      faults.add("there is no JSON in it");
    }
    String mediaType = body.example().mediaType();
    boolean form = mediaType.startsWith("multipart/");
    boolean events = MediaTypes.covers(mediaType, MediaTypes.EVENT_STREAM);
    boolean json = MediaTypes.isJson(mediaType) || form || events;
    for (String text : texts) {
      JsonNode value = json ? MAPPER.readTree(text) : MAPPER.getNodeFactory().stringNode(text);
      for (Error error : schema.validate(value)) {
        faults.add(error.getInstanceLocation() + " " + error.getMessage());
      }
    }
    return faults;
  }

  /** Everything that is wrong with each of some JSON values of one schema. */
  List<String> faults(com.fasterxml.jackson.databind.JsonNode schema, List<String> values) {
    Schema compiled = schema(schema);
    List<String> faults = new ArrayList<>();
    for (String value : values) {
      for (Error error : compiled.validate(MAPPER.readTree(value))) {
        faults.add(value + " " + error.getInstanceLocation() + " " + error.getMessage());
      }
    }
    return faults;
  }

  /** References are pointers from the root of the document, so its components come along. */
  private Schema schema(com.fasterxml.jackson.databind.JsonNode schema) {
    ObjectNode root = MAPPER.createObjectNode();
    root.putArray("allOf").add(MAPPER.readTree(AtlassianJudge.spelledOut(schema).toString()));
    root.set("components", components);
    return registry.getSchema(root);
  }
}
