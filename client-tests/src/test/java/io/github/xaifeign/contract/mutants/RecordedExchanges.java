package io.github.xaifeign.contract.mutants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiParameter;
import io.github.xaifeign.contract.samples.DocumentSamples;
import io.github.xaifeign.contract.samples.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The exchanges of a document that the contract tests know: the samples that are sent and read, and
 * what is near them and must be refused.
 */
final class RecordedExchanges {
  private static final String JSON = "application/json";

  private final JsonNode root;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Spoiling requests;
  private final Spoiling responses;

  private RecordedExchanges(JsonNode root) {
    this.root = root;
    this.requests = new Spoiling(root);
    this.responses = new Spoiling(root);
  }

  static List<Exchange> of(ApiDocument document, JsonNode root) {
    RecordedExchanges all = new RecordedExchanges(root);
    all.servers();
    DocumentSamples smallest = DocumentSamples.requests(document);
    DocumentSamples sent = DocumentSamples.requests(document);
    DocumentSamples read = DocumentSamples.responses(document);
    for (ApiOperation operation : document.operations()) {
      Exchange request = all.smallest(operation, smallest);
      all.requests(operation, request, sent);
      all.responses(operation, request, read);
    }
    return all.exchanges;
  }

  private void servers() {
    Exchange none = new Exchange("", "GET", "", List.of(), Map.of(), 0, "", null);
    for (JsonNode server : root.path("servers")) {
      String url = server.path("url").asText();
      for (Map.Entry<String, JsonNode> variable : server.path("variables").properties()) {
        url =
            url.replace(
                "{" + variable.getKey() + "}", variable.getValue().path("default").asText());
      }
      exchanges.add(none.withServer(url));
    }
  }

  private static String pointer(ApiOperation operation) {
    return "/paths/"
        + operation.pathTemplate().replace("~", "~0").replace("/", "~1")
        + "/"
        + operation.method().toLowerCase(Locale.ROOT);
  }

  private Exchange smallest(ApiOperation operation, DocumentSamples samples) {
    List<Map.Entry<String, String>> query = new ArrayList<>();
    Map<String, String> headers = new HashMap<>(Map.of("Authorization", "Bearer key"));
    for (ApiParameter parameter : operation.parameters()) {
      if (parameter.required()) {
        put(parameter, query, headers);
      }
    }
    String path = operation.pathTemplate().replaceAll("\\{[^{}]+}", "a-value");
    String type =
        operation.requestMediaTypes().isEmpty() ? "" : operation.requestMediaTypes().get(0);
    JsonNode body = type.equals(JSON) ? samples.of(operation, Set.of()).get(0).value() : null;
    return new Exchange("", operation.method(), path, query, headers, 0, type, body);
  }

  private static void put(
      ApiParameter parameter, List<Map.Entry<String, String>> query, Map<String, String> headers) {
    String value = parameter.example().replaceAll("[\\[\\]\"]", "");
    if (parameter.in().equals("query")) {
      query.add(Map.entry(parameter.name(), value));
    } else if (parameter.in().equals("header")) {
      headers.put(parameter.name(), value);
    }
  }

  private void requests(ApiOperation operation, Exchange request, DocumentSamples samples) {
    exchanges.add(request);
    exchanges.add(request.withHeaders(Map.of()));
    exchanges.add(request.withHeaders(Map.of("Authorization", "Basic key")));
    exchanges.add(request.withPath(request.path() + "x"));
    exchanges.add(request.withMethod("TRACE"));
    exchanges.add(request.withBody("", null));
    exchanges.add(request.withBody("chemical/x-none", null));
    for (ApiParameter parameter : operation.parameters()) {
      parameter(operation, parameter, request);
    }
    for (String type : operation.requestMediaTypes()) {
      exchanges.add(request.withBody(type, null));
      if (type.equals(JSON)) {
        String schema = schema(pointer(operation) + "/requestBody", JSON);
        for (Sample sample : samples.of(operation, Set.of())) {
          exchanges.add(request.withBody(JSON, sample.value()));
          requests
              .of(schema, sample.value())
              .forEach(it -> exchanges.add(request.withBody(JSON, it)));
        }
      } else {
        forms(operation, request, type);
      }
    }
  }

  /** Forms as JSON: the examples, and these spoilt. */
  private void forms(ApiOperation operation, Exchange request, String type) {
    String schema = schema(pointer(operation) + "/requestBody", type);
    for (ApiExample example : operation.requestExamples(type)) {
      if (example.text().startsWith("{")) {
        JsonNode form = tree(example.text());
        exchanges.add(request.withBody(type, form));
        requests.of(schema, form).forEach(it -> exchanges.add(request.withBody(type, it)));
      }
    }
  }

  private static JsonNode tree(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void parameter(ApiOperation operation, ApiParameter parameter, Exchange request) {
    List<Map.Entry<String, String>> query = new ArrayList<>(request.query());
    Map<String, String> headers = new HashMap<>(request.headers());
    query.removeIf(it -> it.getKey().equals(parameter.name()));
    headers.remove(parameter.name());
    exchanges.add(request.withQuery(query).withHeaders(headers));
    Set<String> values = new HashSet<>(values(operation, parameter));
    values.add(parameter.example().replaceAll("[\\[\\]\"]", ""));
    for (String value : values) {
      List<Map.Entry<String, String>> more = new ArrayList<>(query);
      if (parameter.in().equals("header")) {
        Map<String, String> other = new HashMap<>(headers);
        other.put(parameter.name(), value);
        exchanges.add(request.withHeaders(other));
      } else if (parameter.in().equals("query")) {
        more.add(Map.entry(parameter.name(), value));
        exchanges.add(request.withQuery(List.copyOf(more)));
        more.add(Map.entry(parameter.name(), value));
        exchanges.add(request.withQuery(more));
      }
    }
  }

  /** Values of a parameter: whole, broken, no number at all, at its bounds and off them, listed. */
  private Set<String> values(ApiOperation operation, ApiParameter parameter) {
    Set<String> values = new HashSet<>(Set.of("7", "-77", "0.5", "true", "no such value", ""));
    values.add(parameter.example() + ".5");
    JsonNode schema = parameterSchema(operation, parameter);
    JsonNode items = follow(schema.path("items"));
    for (JsonNode one : List.of(schema, items, follow(schema.path("allOf").path(0)))) {
      one.path("enum").forEach(value -> values.add(value.asText()));
      for (String bound : List.of("minimum", "maximum")) {
        for (int off = -2; off <= 2 && one.has(bound); off++) {
          values.add(String.valueOf(one.get(bound).longValue() + off));
        }
      }
    }
    return values;
  }

  private JsonNode parameterSchema(ApiOperation operation, ApiParameter parameter) {
    JsonNode item = root.at(pointer(operation).replaceFirst("/[a-z]+$", ""));
    Map<String, JsonNode> declared =
        new DocumentEvaluator(root, node -> {}).parameters(item, root.at(pointer(operation)));
    return follow(declared.get(parameter.in() + " " + parameter.name()).path("schema"));
  }

  private JsonNode follow(JsonNode node) {
    return new SchemaEvaluator(root, visited -> {}).resolve(node);
  }

  private void responses(ApiOperation operation, Exchange request, DocumentSamples samples) {
    Set<String> statuses = new HashSet<>(operation.statuses());
    statuses.addAll(Set.of("299", "499", "599"));
    for (String status : statuses) {
      int code = Integer.parseInt(status.equals("default") ? "555" : status.replace('X', '9'));
      exchanges.add(request.response(code, "", null));
      exchanges.add(request.response(code, "chemical/x-none", null));
      for (String type : operation.responseMediaTypes(status)) {
        exchanges.add(request.response(code, type, null));
        if (type.startsWith("text/") && !type.endsWith("stream")) {
          exchanges.add(request.response(code, type, TextNode.valueOf("text")));
        }
        if (operation.statuses().contains(status)
            && (type.equals(JSON) || type.endsWith("stream"))) {
          String schema = schema(pointer(operation) + "/responses/" + status, type);
          for (Sample sample : samples.of(operation, status, type)) {
            exchanges.add(request.response(code, type, sample.value()));
            responses
                .of(schema, sample.value())
                .forEach(it -> exchanges.add(request.response(code, type, it)));
          }
        }
      }
    }
  }

  private String schema(String holder, String type) {
    String place = holder;
    while (root.at(place).has("$ref")) {
      place = root.at(place).get("$ref").textValue().substring(1);
    }
    return place + "/content/" + type.replace("/", "~1") + "/schema";
  }
}
