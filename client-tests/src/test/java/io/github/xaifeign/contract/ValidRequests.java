package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes requests out of a document's examples, as a starting point for ones that are wrong. */
final class ValidRequests {
  private ValidRequests() {}

  /** A request with the required parameters and the given body. */
  static IncomingRequest of(ApiDocument document, ApiOperation operation, JsonNode body) {
    String path = document.basePath() + operation.pathTemplate();
    List<String> query = new ArrayList<>();
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("Authorization", List.of("Bearer key"));
    for (ApiParameter parameter : operation.parameters()) {
      if (parameter.required()) {
        String value = encoded(parameter);
        switch (parameter.in()) {
          case "path" -> path = path.replace("{" + parameter.name() + "}", value);
          case "query" -> query.add(parameter.name() + "=" + value);
          default -> headers.put(parameter.name(), List.of(value));
        }
      }
    }
    byte[] bytes = new byte[0];
    if (body != null) {
      String type = operation.requestMediaTypes().get(0);
      boolean multipart = MediaTypes.covers(type, MediaTypes.MULTIPART);
      headers.put(
          "Content-Type", List.of(multipart ? type + "; boundary=" + PlainClient.BOUNDARY : type));
      bytes =
          multipart
              ? multipart(document, operation.requestSchema(type), body)
              : MediaTypes.isJson(type)
                  ? body.toString().getBytes(StandardCharsets.UTF_8)
                  : form(body).getBytes(StandardCharsets.UTF_8);
    }
    Optional<String> rawQuery =
        query.isEmpty() ? Optional.empty() : Optional.of(String.join("&", query));
    return new IncomingRequest(operation.method(), path, rawQuery, headers, bytes);
  }

  private static String encoded(ApiParameter parameter) {
    JsonNode value = tree(parameter.example());
    String text = value.isArray() ? value.get(0).asText() : value.asText();
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String form(JsonNode body) {
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      pairs.add(
          field.getKey()
              + "="
              + URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  private static byte[] multipart(ApiDocument document, JsonNode reference, JsonNode body) {
    JsonNode properties = document.resolve(reference).path("properties");
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      JsonNode property = document.resolve(properties.path(field.getKey()));
      boolean list = property.path("type").asText().equals("array");
      JsonNode single = list ? document.resolve(property.path("items")) : property;
      boolean file = single.path("format").asText().equals("binary");
      List<JsonNode> values = new ArrayList<>();
      if (list && field.getValue().isArray()) {
        field.getValue().forEach(values::add);
      } else {
        values.add(field.getValue());
      }
      for (JsonNode value : values) {
        parts.add(
            file ? PlainClient.file(field.getKey(), "a.bin") : PlainClient.field(field.getKey()));
        parts.add(value.isTextual() ? value.textValue() : value.toString());
      }
    }
    return PlainClient.multipart(parts.toArray(String[]::new));
  }

  static JsonNode tree(String json) {
    try {
      return DocumentTrees.json(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
