package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of the client that calls an operation: the operation's own, the one for its event
 * stream, or the one of a variant.
 *
 * @param flag the member of the request that the method sets; null for none
 * @param responses the examples of success that the method reads
 */
record OperationMethod(
    ApiOperation operation, String name, @Nullable String flag, List<ResponseExample> responses) {

  static final String JSON = "application/json";
  static final String EVENTS = "text/event-stream";

  private static final ObjectMapper TREES = new ObjectMapper();

  /** An example and the status under which the document declares it. */
  record ResponseExample(String status, ApiExample example) {
    String mediaType() {
      return example.mediaType();
    }
  }

  /** The methods of an operation. */
  static Stream<OperationMethod> of(ApiOperation operation) {
    List<ResponseExample> all = examples(operation, true);
    List<ResponseExample> usual =
        all.stream()
            .filter(it -> operation.variants().stream().noneMatch(v -> shows(v, it)))
            .toList();
    List<ResponseExample> events =
        usual.stream().filter(it -> it.mediaType().equals(EVENTS)).toList();
    List<ResponseExample> plain = usual.stream().filter(it -> !events.contains(it)).toList();
    List<OperationMethod> methods = new ArrayList<>();
    methods.add(new OperationMethod(operation, operation.id(), null, plain));
    if (!events.isEmpty()) {
      String name = operation.id().replaceFirst("^create", "stream");
      methods.add(new OperationMethod(operation, name, "stream", events));
    }
    for (ApiVariant variant : operation.variants()) {
      List<ResponseExample> shown = all.stream().filter(it -> shows(variant, it)).toList();
      methods.add(new OperationMethod(operation, variant.operationId(), variant.flag(), shown));
    }
    return methods.stream();
  }

  private static boolean shows(ApiVariant variant, ResponseExample response) {
    return variant.shows(response.status(), response.example());
  }

  private static List<ResponseExample> examples(ApiOperation operation, boolean successes) {
    return operation.statuses().stream()
        .filter(status -> status.startsWith("2") == successes)
        .flatMap(
            status ->
                operation.responseMediaTypes(status).stream()
                    .flatMap(type -> operation.responseExamples(status, type).stream())
                    .map(example -> new ResponseExample(status, example)))
        .toList();
  }

  /** The examples of failure that the operation declares. */
  List<ResponseExample> errors() {
    return examples(operation, false);
  }

  /** The statuses of success that come without a body. */
  List<String> emptySuccesses() {
    return operation.statuses().stream()
        .filter(status -> status.startsWith("2") && operation.responseMediaTypes(status).isEmpty())
        .toList();
  }

  /**
   * The request examples as JSON, the first of them empty if the operation can do without a body; a
   * single empty one for an operation without a JSON body.
   */
  List<byte[]> requests() {
    if (!operation.requestMediaTypes().contains(JSON)) {
      return List.of(new byte[0]);
    }
    List<byte[]> requests = new ArrayList<>();
    if (!operation.requestBodyRequired()) {
      requests.add(new byte[0]);
    }
    for (ApiExample example : operation.requestExamples(JSON)) {
      if (streams() || !tree(example.bytes()).path("stream").asBoolean()) {
        requests.add(example.bytes());
      }
    }
    return requests;
  }

  /** What the method sends for a request. */
  byte[] sent(byte[] request) {
    return flag == null || request.length == 0
        ? request
        : ((ObjectNode) tree(request)).put(flag, true).toString().getBytes(UTF_8);
  }

  boolean streams() {
    return responses.stream().anyMatch(response -> response.mediaType().equals(EVENTS));
  }

  static JsonNode tree(byte[] json) {
    try {
      return TREES.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
