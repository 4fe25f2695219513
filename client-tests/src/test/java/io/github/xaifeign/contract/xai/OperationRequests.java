package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.EVENTS;
import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/**
 * The requests of each operation of a document, by its own examples: what is set is on the wire.
 * Every method is called in all ways there are; an operation without a method fails the suite.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OperationRequests {
  static final String ENCODED_ID = "an%20id%2Fwith%3Fodd%25signs";

  private FakeApiServer server;
  private ReflectedClient client;

  /** Starts the server that plays the document. */
  abstract FakeApiServer startServer();

  /** A client of the server, with {@link KeyCanary#KEY}. */
  abstract ReflectedClient connect(FakeApiServer to);

  abstract void closeClient();

  /** The raw query that a call of the operation must have. */
  Optional<String> query(ApiOperation operation) {
    return Optional.empty();
  }

  void assertCredentials(RecordedExchange sent) {
    assertThat(sent.header("Authorization")).contains("Bearer " + KeyCanary.KEY);
  }

  @BeforeAll
  void start() {
    server = startServer();
    client = connect(server);
  }

  @AfterAll
  void stop() {
    System.out.println("proof: " + getClass().getSimpleName() + ": " + server.coverage());
    List<String> missing = server.coverage().missing();
    closeClient();
    server.close();
    assertThat(missing).as("operations that no test has called").isEmpty();
  }

  final FakeApiServer server() {
    return server;
  }

  final ReflectedClient client() {
    return client;
  }

  final Stream<OperationMethod> methods() {
    return server.document().operations().stream().flatMap(OperationMethod::of);
  }

  @Test
  void namesEachMethodOnce() {
    assertThat(methods().map(OperationMethod::name)).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void hasEveryMethodInEveryForm() {
    List<String> missing = new ArrayList<>();
    methods()
        .forEach(
            method -> {
              for (Way way : Way.values()) {
                if (!client.has(method.name(), way)) {
                  missing.add(method + " " + way);
                }
              }
            });
    assertThat(missing).isEmpty();
  }

  /** A request that says by a flag, in whatever way, that it wants what another method reads. */
  @TestFactory
  Stream<DynamicTest> refusesWhatAnotherMethodReads() {
    return methods()
        .filter(other -> other.flag() != null)
        .flatMap(
            other ->
                OperationMethod.of(other.operation())
                    .filter(method -> !method.name().equals(other.name()))
                    .flatMap(method -> refusals(method, other)));
  }

  private Stream<DynamicTest> refusals(OperationMethod method, OperationMethod other) {
    byte[] plain = method.requests().get(method.requests().size() - 1);
    String flag = Objects.requireNonNull(other.flag());
    List<Object> asking =
        List.of(
            client.read(method.name(), other.sent(plain)),
            client.readWith(method.name(), plain, flag, BooleanNode.TRUE),
            client.readWith(method.name(), plain, flag, StringNode.valueOf("True")));
    return Stream.of(Way.values())
        .map(
            way ->
                dynamicTest(
                    method + " " + way + " asked to " + flag,
                    () -> {
                      int before = server.requests().size();
                      assertThat(asking)
                          .allSatisfy(
                              request ->
                                  assertThatIllegalArgumentException()
                                      .isThrownBy(
                                          () -> client.callWith(method.name(), way, request))
                                      .withMessage(
                                          "%s is true in the request; call %s to read such a"
                                              + " response",
                                          flag, other.name()));
                      assertThat(server.requests()).hasSize(before);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> sendsWhatIsSet() {
    return methods()
        .flatMap(
            method ->
                Stream.of(Way.values())
                    .filter(way -> client.has(method.name(), way))
                    .flatMap(way -> requests(method, way)));
  }

  private Stream<DynamicTest> requests(OperationMethod method, Way way) {
    List<byte[]> requests = method.requests();
    assertThat(requests).as("request examples of " + method).isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      byte[] request = requests.get(i);
      String title = method + " " + way + " request " + i;
      tests.add(
          dynamicTest(
              title,
              () -> {
                if (method.responses().isEmpty()) {
                  callWithoutBody(method, way, request, method.emptySuccesses().get(0));
                } else {
                  call(method, way, request, method.responses().get(0));
                }
              }));
    }
    return tests.stream();
  }

  /** Makes a call that is answered with an example, and holds both sides of it. */
  final void call(OperationMethod method, Way way, byte[] request, ResponseExample response) {
    ApiExample example = response.example();
    server.reset();
    if (example.declared()) {
      server.next(method.operation().id()).example(example.name()).contentType(example.mediaType());
    }
    List<Object> read = client.call(method.name(), way, request);
    RecordedExchange exchange = server.takeRequest();
    assertRequest(method.operation(), exchange, example.mediaType());
    if (request.length > 0) {
      JsonComparison.assertSame(method.sent(request), exchange.body());
    }
    if (method.streams()) {
      StreamEvents.assertRead(StreamEvents.of(example.text()), read, ModelRoundTrip::writeBack);
    } else if (example.mediaType().equals(JSON)) {
      assertJson(exchange.responseBody(), read);
    } else {
      assertThat(read).singleElement().isEqualTo(exchange.responseBody());
    }
  }

  private static void assertJson(byte[] expected, List<Object> read) {
    if (read.isEmpty()) {
      assertThat(OperationMethod.tree(expected).isNull())
          .as("only null is read as nothing")
          .isTrue();
    } else {
      assertThat(read).hasSize(1);
      JsonComparison.assertSame(expected, ModelRoundTrip.writeBack(read.get(0)));
    }
  }

  /** Makes a call that is answered with a status and no body. */
  final void callWithoutBody(OperationMethod method, Way way, byte[] request, String status) {
    server.reset();
    server.next(method.operation().id()).status(Integer.parseInt(status));
    assertThat(client.call(method.name(), way, request)).isEmpty();
    assertRequest(method.operation(), server.takeRequest(), method.streams() ? EVENTS : JSON);
  }

  private void assertRequest(ApiOperation operation, RecordedExchange sent, String accept) {
    assertThat(sent.violations()).isEmpty();
    assertThat(sent.operationId()).contains(operation.id());
    assertThat(sent.method()).isEqualTo(operation.method());
    assertThat(sent.rawPath())
        .isEqualTo(
            server.document().basePath()
                + operation.pathTemplate().replaceAll("\\{[^}]*}", ENCODED_ID));
    assertThat(sent.rawQuery()).isEqualTo(query(operation));
    assertCredentials(sent);
    assertThat(sent.header("Accept")).contains(accept);
    if (operation.requestMediaTypes().contains(JSON) && sent.body().length > 0) {
      assertThat(sent.header("Content-Type")).contains(JSON);
    }
  }
}
