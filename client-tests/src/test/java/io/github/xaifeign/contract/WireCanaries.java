package io.github.xaifeign.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests that must be refused, each derived from a valid one and wrong in one way. */
final class WireCanaries {
  private WireCanaries() {}

  /**
   * A request with one fault.
   *
   * @param check the check of this kit that must find it
   */
  record Canary(String check, IncomingRequest request) {
    /** What is wrong: the part of the check's name before the dot. */
    String kind() {
      return check.replaceFirst("\\..*", "");
    }
  }

  static IncomingRequest valid(ApiDocument document, ApiOperation operation) {
    List<String> types = operation.requestMediaTypes();
    return ValidRequests.of(
        document,
        operation,
        types.isEmpty()
            ? null
            : ValidRequests.tree(operation.requestExamples(types.get(0)).get(0).text()));
  }

  /** Requests of an operation that are wrong outside the schema of the body, and near it. */
  static List<Canary> of(ApiDocument document, ApiOperation operation) {
    IncomingRequest valid = valid(document, operation);
    List<Canary> canaries = new ArrayList<>();
    canaries.add(new Canary("security", withHeader(valid, "Authorization", null)));
    canaries.add(new Canary("security", withHeader(valid, "Authorization", "Basic a2V5")));
    canaries.add(new Canary("query.unknown", withQuery(valid, "no_such_parameter=1")));
    canaries.add(new Canary("query.encoding", withQuery(valid, "no_such_parameter=%zz")));
    if (operation.statuses().stream()
        .anyMatch(it -> it.startsWith("2") && !operation.responseMediaTypes(it).isEmpty())) {
      canaries.add(new Canary("accept.success", withHeader(valid, "Accept", "chemical/x-none")));
    }
    for (ApiParameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        for (String wrong : List.of("%2E%2e", "a b", "%FF")) {
          canaries.add(
              new Canary("path.value", withPath(document, operation, valid, parameter, wrong)));
        }
      }
    }
    if (!operation.requestMediaTypes().isEmpty()) {
      canaries.add(
          new Canary(
              "contentType.undeclared", withHeader(valid, "Content-Type", "chemical/x-none")));
      if (MediaTypes.isJson(operation.requestMediaTypes().get(0))) {
        canaries.add(new Canary("json.strict", withBody(valid, "{\"twice\":1,\"twice\":1}")));
        canaries.add(new Canary("json.strict", withBody(valid, valid.body().length + "}")));
      }
    }
    return canaries;
  }

  private static IncomingRequest withHeader(IncomingRequest valid, String name, String value) {
    Map<String, List<String>> headers = new HashMap<>(valid.headers());
    headers.remove(name);
    if (value != null) {
      headers.put(name, List.of(value));
    }
    return new IncomingRequest(
        valid.method(), valid.rawPath(), valid.rawQuery(), headers, valid.body());
  }

  static IncomingRequest withQuery(IncomingRequest valid, String pair) {
    String query = valid.rawQuery().map(others -> others + "&" + pair).orElse(pair);
    return new IncomingRequest(
        valid.method(), valid.rawPath(), Optional.of(query), valid.headers(), valid.body());
  }

  private static IncomingRequest withPath(
      ApiDocument document,
      ApiOperation operation,
      IncomingRequest valid,
      ApiParameter parameter,
      String value) {
    String path =
        operation
            .pathTemplate()
            .replace("{" + parameter.name() + "}", value)
            .replaceAll("[{}]", "");
    return new IncomingRequest(
        valid.method(),
        document.basePath() + path,
        valid.rawQuery(),
        valid.headers(),
        valid.body());
  }

  static IncomingRequest withBody(IncomingRequest valid, String body) {
    return new IncomingRequest(
        valid.method(), valid.rawPath(), valid.rawQuery(), valid.headers(), body.getBytes(UTF_8));
  }
}
