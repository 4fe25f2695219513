package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Describes an API as its gateway takes calls: the path keeps the names of its parameters, their
 * values and the key are in the query.
 */
final class GatewayForm {
  private static final String KEY = "gatewayKey";

  private final ApiDocument document;
  private final ObjectNode root;

  GatewayForm(ApiDocument document) {
    this.document = document;
    this.root = document.root().deepCopy();
  }

  /** The document of the first server that says {@code x-path-parameters: query}. */
  ObjectNode describe() {
    JsonNode gateway = gateway();
    root.putArray("servers").add(gateway);
    if (gateway.has("x-key-parameter")) {
      root.putArray("security").addObject().putArray(KEY);
      root.withObject("/components")
          .putObject("securitySchemes")
          .putObject(KEY)
          .put("type", "apiKey")
          .put("in", "query")
          .put("name", gateway.get("x-key-parameter").textValue());
    }
    ObjectNode paths = (ObjectNode) root.remove("paths");
    ObjectNode moved = root.putObject("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      ObjectNode item = document.resolve(path.getValue()).deepCopy();
      move(item);
      for (JsonNode operation : item) {
        if (operation instanceof ObjectNode object) {
          object.remove("security");
          move(object);
        }
      }
      moved.set(path.getKey().replaceAll("[{}]", ""), item);
    }
    return root;
  }

  private JsonNode gateway() {
    Iterator<JsonNode> servers = root.path("servers").elements();
    while (servers.hasNext()) {
      JsonNode server = servers.next();
      if (server.path("x-path-parameters").asText().equals("query")) {
        return server;
      }
    }
    throw new NoSuchElementException(
        "The document has no server with x-path-parameters: query, which is what a gateway is");
  }

  private void move(ObjectNode holder) {
    if (!holder.has("parameters")) {
      return;
    }
    ArrayNode resolved = root.arrayNode();
    for (JsonNode reference : holder.withArray("/parameters")) {
      ObjectNode parameter = document.resolve(reference).deepCopy();
      if (parameter.path("in").asText().equals("path")) {
        parameter.put("in", "query").remove(List.of("style", "explode"));
      }
      resolved.add(parameter);
    }
    holder.set("parameters", resolved);
  }
}
