package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiParameter;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.RecordedPart;
import io.github.xaifeign.contract.samples.Sample;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms and parameters by a client, and holds that each arrives where it belongs. */
final class InputCalls {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  private final FakeApiServer server;
  private final ReflectedClient client;

  InputCalls(FakeApiServer server, ReflectedClient client) {
    this.server = server;
    this.client = client;
  }

  /** Sends parameters that the document allows. */
  void sendParameters(ApiOperation operation, Sample sample) {
    callWithParameters(operation, sample);
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isEmpty();
    assertParameters(operation, sample, sent);
  }

  /** Sends parameters of which one lies beyond a bound: they arrive too, and are refused. */
  void sendParametersBeyondBounds(ApiOperation operation, Sample sample) {
    try {
      callWithParameters(operation, sample);
    } catch (ApiStatusException expected) {
      // Judged by what was recorded.
    }
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isNotEmpty();
    assertParameters(operation, sample, sent);
  }

  private void callWithParameters(ApiOperation operation, Sample sample) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (ApiParameter parameter : operation.parameters()) {
      JsonNode value = sample.value().path(parameter.in() + " " + parameter.name());
      if (!parameter.in().equals("path") && !value.isMissingNode()) {
        values.put(parameter.name(), value);
      }
    }
    Class<?> type = client.inputType(operation.id()).orElse(null);
    server.reset();
    byte[] json = body(operation);
    if (type == null || !type.getSimpleName().endsWith("Params")) {
      client.callWithIds(operation.id(), json, ids(operation, sample));
    } else {
      Object parameters = ReflectedInput.of(type, values);
      client.call(operation.id(), json, parameters, ids(operation, sample));
    }
  }

  private static byte[] body(ApiOperation operation) {
    return operation.requestMediaTypes().contains(JSON)
        ? operation.requestExamples(JSON).get(0).bytes()
        : new byte[0];
  }

  private static List<String> ids(ApiOperation operation, Sample sample) {
    List<String> ids = new ArrayList<>();
    Matcher variables = VARIABLE.matcher(operation.pathTemplate());
    while (variables.find()) {
      ids.add(sample.value().path("path " + variables.group(1)).asText());
    }
    return ids;
  }

  private static void assertParameters(
      ApiOperation operation, Sample sample, RecordedExchange sent) {
    Map<String, List<String>> query = new TreeMap<>();
    for (ApiParameter parameter : operation.parameters()) {
      JsonNode value = sample.value().path(parameter.in() + " " + parameter.name());
      switch (parameter.in()) {
        case "query" -> {
          List<String> texts = texts(value);
          if (!texts.isEmpty()) {
            query.put(parameter.name(), texts);
          }
        }
        case "header" ->
            assertThat(sent.header(parameter.name()).map(List::of).orElse(List.of()))
                .isEqualTo(texts(value));
        default ->
            assertThat(decoded(sent.rawPathValues().get(parameter.name())))
                .isEqualTo(value.asText());
      }
    }
    assertThat(new TreeMap<>(query(sent))).isEqualTo(query);
  }

  /** The query as it was on the wire, taken apart without the help of the server. */
  private static Map<String, List<String>> query(RecordedExchange sent) {
    Map<String, List<String>> query = new TreeMap<>();
    for (String pair : sent.rawQuery().orElse("").split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        query.computeIfAbsent(decoded(parts[0]), it -> new ArrayList<>()).add(decoded(parts[1]));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static List<String> texts(JsonNode value) {
    if (value.isMissingNode()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(element -> texts.add(element.asText()));
    } else {
      texts.add(value.asText());
    }
    return texts;
  }

  /** Sends a form that the document allows. */
  void sendForm(ApiOperation operation, Sample sample) {
    callWithForm(operation, sample);
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isEmpty();
    assertParts(sample, sent);
  }

  /** Sends a form of which one part lies beyond a bound: it arrives too, and is refused. */
  void sendFormBeyondBounds(ApiOperation operation, Sample sample) {
    try {
      callWithForm(operation, sample);
    } catch (ApiStatusException expected) {
      // Judged by what was recorded.
    }
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isNotEmpty();
    assertParts(sample, sent);
  }

  private void callWithForm(ApiOperation operation, Sample sample) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    sample.value().properties().forEach(part -> values.put(part.getKey(), part.getValue()));
    Class<?> type = client.inputType(operation.id()).orElseThrow();
    server.reset();
    List<String> ids = new ArrayList<>();
    Matcher variables = VARIABLE.matcher(operation.pathTemplate());
    while (variables.find()) {
      ids.add(ReflectedClient.ID);
    }
    client.call(operation.id(), new byte[0], ReflectedInput.of(type, values), ids);
  }

  private static void assertParts(Sample sample, RecordedExchange sent) {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Map.Entry<String, JsonNode> part : sample.value().properties()) {
      List<String> texts = texts(part.getValue());
      if (!texts.isEmpty()) {
        expected.put(part.getKey(), texts);
      }
    }
    Map<String, List<String>> arrived = new TreeMap<>();
    for (RecordedPart part : sent.parts()) {
      // A number is the same with and without its fraction of nought.
      String text = part.text().replaceFirst("^(-?\\d+)\\.0$", "$1");
      arrived.computeIfAbsent(part.name(), it -> new ArrayList<>()).add(text);
    }
    assertThat(arrived).isEqualTo(expected);
  }
}
