package io.github.xaifeign.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proves that the judge is not blind outside the schemas of bodies: for every operation, requests
 * are derived from a valid one that must be refused, each for the one thing that is wrong with it.
 */
class WireCanaryTest {
  /** What keeps a judge from being taken for one that sees: so few canaries for an operation. */
  private static final int FEWEST = 4;

  static List<String> documents() {
    return SpecDocuments.names();
  }

  /**
   * A request with one fault.
   *
   * @param check the check that must find it
   */
  private record Canary(String check, IncomingRequest request) {}

  @ParameterizedTest
  @MethodSource("documents")
  void refusesEachCanaryForItsFault(String name) {
    ApiDocument document = SpecDocuments.document(name);
    RequestJudge judge = new RequestJudge(document, true);
    List<String> passed = new ArrayList<>();
    int canaries = 0;
    for (ApiOperation operation : document.operations()) {
      List<Canary> all = canaries(document, operation);
      assertThat(all).as(operation.id()).hasSizeGreaterThanOrEqualTo(FEWEST);
      for (Canary canary : all) {
        canaries++;
        if (judge.judge(canary.request()).violations().stream()
            .noneMatch(violation -> violation.check().equals(canary.check()))) {
          passed.add(operation + " " + canary.check());
        }
      }
    }
    System.out.printf(
        "proof: canaries of %s: %d refused of %d, for each of %d operations%n",
        name, canaries - passed.size(), canaries, document.operations().size());
    assertThat(passed).isEmpty();
  }

  /** A judge that finds everything wrong would refuse canaries too. */
  @Test
  void findsNothingWrongWithTheValidRequests() {
    for (String name : documents()) {
      ApiDocument document = SpecDocuments.document(name);
      RequestJudge judge = new RequestJudge(document, true);
      for (ApiOperation operation : document.operations()) {
        assertThat(judge.judge(valid(document, operation)).violations())
            .as(operation.id())
            .isEmpty();
      }
    }
  }

  private static IncomingRequest valid(ApiDocument document, ApiOperation operation) {
    List<String> types = operation.requestMediaTypes();
    return ValidRequests.of(
        document,
        operation,
        types.isEmpty()
            ? null
            : ValidRequests.tree(operation.requestExamples(types.get(0)).get(0).text()));
  }

  private static List<Canary> canaries(ApiDocument document, ApiOperation operation) {
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

  private static IncomingRequest withQuery(IncomingRequest valid, String pair) {
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

  private static IncomingRequest withBody(IncomingRequest valid, String body) {
    return new IncomingRequest(
        valid.method(), valid.rawPath(), valid.rawQuery(), valid.headers(), body.getBytes(UTF_8));
  }
}
