package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonTrees;
import io.github.xaifeign.contract.RecordedExchange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Calls as a user writes them, against literals that say what they mean on the wire. */
class BuildersTest {
  private static final List<Written> ALL =
      Stream.of(
              WrittenConversations.all(),
              WrittenLookups.pictures(),
              WrittenLookups.files(),
              WrittenLookups.lookups())
          .flatMap(List::stream)
          .toList();

  private static FakeApiServer server;
  private static XaiClient xai;

  @BeforeAll
  static void start() {
    server = FakeApiServer.builder().spec("openapi/xai.yaml").refuseUnknownMembers().start();
    xai = Clients.of(server);
  }

  @AfterAll
  static void stop() {
    xai.close();
    server.close();
  }

  @Test
  void showsACallOfEveryOperation() {
    assertThat(ALL.stream().map(Written::operation).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            server.document().operations().stream().map(ApiOperation::id).toList());
  }

  @TestFactory
  Stream<DynamicTest> sendsWhatIsWritten() {
    return ALL.stream().map(it -> dynamicTest(it.operation() + " " + it.line(), () -> sends(it)));
  }

  private static void sends(Written written) {
    server.reset();
    written.call().accept(xai);
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.findings()).isEmpty();
    assertThat(sent.operationId()).contains(written.operation());
    assertThat(sent.method() + " " + sent.rawPath() + sent.rawQuery().map(q -> "?" + q).orElse(""))
        .isEqualTo(written.line());
    assertThat(sent.header("Accept")).contains(written.accept());
    assertThat(sent.header("Authorization")).contains("Bearer " + Clients.KEY);
    if (written.json() == null) {
      assertThat(sent.body()).isEmpty();
      assertThat(sent.header("Content-Type")).isEmpty();
    } else if (written.json().isEmpty()) {
      assertThat(sent.header("Content-Type").orElse("")).startsWith("multipart/form-data");
    } else {
      assertThat(sent.header("Content-Type")).contains("application/json");
      JsonTrees.assertSame(written.json(), sent.bodyText());
    }
  }
}
