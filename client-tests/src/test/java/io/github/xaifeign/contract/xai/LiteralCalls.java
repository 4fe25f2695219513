package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiParameter;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Calls as a user writes them, against literals that say what they mean on the wire.
 *
 * @param <C> the client that makes them
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LiteralCalls<C extends AutoCloseable> {
  private final String spec;
  private final List<ExpectedCall<C>> all;
  private FakeApiServer server;
  private C client;

  LiteralCalls(String spec, List<ExpectedCall<C>> all) {
    this.spec = spec;
    this.all = all;
  }

  /** A client of the server, with {@link KeyCanary#KEY}. */
  abstract C client(FakeApiServer server);

  @BeforeAll
  void start() {
    server =
        FakeApiServer.builder().spec(SpecDocuments.document(spec)).refuseUnknownMembers().start();
    client = client(server);
  }

  @AfterAll
  void stop() throws Exception {
    client.close();
    server.close();
  }

  @Test
  void showsACallOfEveryOperation() {
    assertThat(all.stream().map(ExpectedCall::operation).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            server.document().operations().stream().map(ApiOperation::id).toList());
  }

  @Test
  void showsEveryQueryParameter() {
    List<String> missing = new ArrayList<>();
    for (ApiOperation operation : server.document().operations()) {
      for (ApiParameter parameter : operation.parameters()) {
        if (parameter.in().equals("query") && all.stream().noneMatch(shows(operation, parameter))) {
          missing.add(operation.id() + " " + parameter.name());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private Predicate<ExpectedCall<C>> shows(ApiOperation operation, ApiParameter parameter) {
    Pattern pair = Pattern.compile("[?&]" + Pattern.quote(parameter.name()) + "=");
    return expected ->
        expected.operation().equals(operation.id()) && pair.matcher(expected.line()).find();
  }

  @TestFactory
  Stream<DynamicTest> sendsTheLiteralRequest() {
    return all.stream().map(it -> dynamicTest(it.operation() + " " + it.line(), () -> sends(it)));
  }

  private void sends(ExpectedCall<C> expected) {
    server.reset();
    expected.call().accept(client);
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.violations()).isEmpty();
    assertThat(sent.operationId()).contains(expected.operation());
    assertThat(sent.method() + " " + sent.rawPath() + sent.rawQuery().map(q -> "?" + q).orElse(""))
        .isEqualTo(expected.line());
    assertThat(sent.header("Accept")).contains(expected.accept());
    assertThat(sent.header("Authorization")).contains("Bearer " + KeyCanary.KEY);
    if (expected.json() == null) {
      assertThat(sent.body()).isEmpty();
      assertThat(sent.header("Content-Type")).isEmpty();
    } else if (expected.json().isEmpty()) {
      assertThat(sent.header("Content-Type").orElse("")).startsWith("multipart/form-data");
    } else {
      assertThat(sent.header("Content-Type")).contains("application/json");
      JsonComparison.assertSame(expected.json(), sent.bodyText());
    }
  }
}
