package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.samples.CoverageRow;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Has each operation answered with each status and media type that the document declares for it,
 * and counts them.
 */
final class AnswerCalls {
  /** A status that no operation declares by its number. */
  private static final int OTHER = 503;

  private final FakeApiServer server;
  private final ReflectedClient client;
  private final Set<String> answered = new TreeSet<>();
  private int calls;

  AnswerCalls(FakeApiServer server, ReflectedClient client) {
    this.server = server;
    this.client = client;
  }

  /** How many calls were made. */
  int calls() {
    return calls;
  }

  /** Calls every method of an operation, and has it answered in every way that the method reads. */
  void answer(ApiOperation operation) {
    OperationMethod.of(operation).forEach(this::answer);
  }

  private void answer(OperationMethod method) {
    for (ResponseExample response : method.responses()) {
      if (!answered.contains(site(method, response)) || method.streams()) {
        List<Object> read = call(method, response.status(), response.example());
        boolean nothing = response.example().text().equals("null");
        assertThat(read.isEmpty()).as(method + " " + response).isEqualTo(nothing);
        answered.add(site(method, response));
      }
    }
    for (String status : method.emptySuccesses()) {
      server.reset();
      server.next(method.operation().id()).status(Integer.parseInt(status));
      calls++;
      assertThat(client.call(method.name(), Way.SYNC, method.requests().get(0))).isEmpty();
      answered.add(method.operation() + " " + status);
    }
    for (ResponseExample error : method.errors()) {
      if (answered.add(site(method, error))) {
        fail(method, error);
      }
    }
  }

  private void fail(OperationMethod method, ResponseExample error) {
    ApiStatusException e =
        catchThrowableOfType(
            ApiStatusException.class, () -> call(method, error.status(), error.example()));
    assertThat(e.statusCode()).isEqualTo(code(error.status()));
    assertThat(e.rawBody()).isEqualTo(error.example().text());
  }

  private List<Object> call(OperationMethod method, String status, ApiExample example) {
    server.reset();
    server
        .next(method.operation().id())
        .status(code(status))
        .example(example.name())
        .contentType(example.mediaType());
    calls++;
    return client.call(method.name(), Way.SYNC, method.requests().get(0));
  }

  private static int code(String status) {
    return status.equals("default") ? OTHER : Integer.parseInt(status);
  }

  private static String site(OperationMethod method, ResponseExample response) {
    return method.operation() + " " + response.status() + " " + response.mediaType();
  }

  /** What was answered of all that the document declares. */
  List<CoverageRow> coverage() {
    Set<String> operations = new TreeSet<>();
    Set<String> statuses = new TreeSet<>();
    Set<String> mediaTypes = new TreeSet<>();
    for (ApiOperation operation : server.document().operations()) {
      operations.add(operation.id());
      for (String status : operation.statuses()) {
        statuses.add(operation + " " + status);
        operation
            .responseMediaTypes(status)
            .forEach(type -> mediaTypes.add(operation + " " + status + " " + type));
      }
    }
    return List.of(
        row("operations", operations),
        row("statuses", statuses),
        row("media types of responses", mediaTypes));
  }

  private CoverageRow row(String title, Set<String> declared) {
    List<String> missing =
        declared.stream()
            .filter(site -> answered.stream().noneMatch(it -> (it + " ").startsWith(site + " ")))
            .toList();
    return new CoverageRow(title, declared.size(), missing);
  }
}
