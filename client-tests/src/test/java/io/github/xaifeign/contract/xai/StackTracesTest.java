package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.UserMessage;
import io.github.xaifeign.client.runtime.ApiConnectionException;
import io.github.xaifeign.client.runtime.ApiException;
import io.github.xaifeign.client.runtime.NotFoundException;
import io.github.xaifeign.client.runtime.feign.HttpTransport;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a failing call shows between the caller's code and what sends: the overloads, and Feign. */
class StackTracesTest {
  /** Three overloads, a proxy, the frames of Feign's method handler, and the transport. */
  private static final int MOST = 12;

  @Test
  void leadFromTheCallerToTheTransport() {
    FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
    try (XaiClient xai = TestClient.of(server)) {
      server.close();
      List<StackTraceElement> frames =
          frames(
              catchThrowableOfType(
                  ApiConnectionException.class,
                  () ->
                      xai.chat()
                          .createChatCompletion(
                              it -> it.model("m").addMessage(UserMessage.of("Why?")))));
      assertThat(frames.get(0).getClassName()).isEqualTo(HttpTransport.class.getName());
      isShort(frames, "ChatApi");
    }
  }

  @Test
  void leadFromTheCallerToTheError() {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
        XaiClient xai = TestClient.of(server)) {
      server.next("getModel").status(404);
      isShort(
          frames(
              catchThrowableOfType(NotFoundException.class, () -> xai.models().getModel("grok-4"))),
          "ModelsApi");
    }
  }

  private static List<StackTraceElement> frames(ApiException thrown) {
    return Stream.of(thrown.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().equals(StackTracesTest.class.getName()))
        .toList();
  }

  /** One proxy, and no method of an interface that Feign would call by a method handle. */
  private static void isShort(List<StackTraceElement> frames, String api) {
    assertThat(frames).hasSizeLessThanOrEqualTo(MOST);
    assertThat(frames.get(frames.size() - 1).getClassName()).endsWith("." + api);
    assertThat(frames).filteredOn(frame -> frame.getClassName().contains("$Proxy")).hasSize(1);
    assertThat(frames).noneMatch(frame -> frame.getClassName().startsWith("java.lang.invoke."));
  }
}
