package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatRequest;
import io.github.xaifeign.client.runtime.ApiConnectionException;
import io.github.xaifeign.client.runtime.ApiDecodingException;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.BadRequestException;
import io.github.xaifeign.client.runtime.ErrorResponseException;
import io.github.xaifeign.client.runtime.NotFoundException;
import io.github.xaifeign.client.runtime.ServerException;
import io.github.xaifeign.client.runtime.UnauthorizedException;
import io.github.xaifeign.client.runtime.UnprocessableContentException;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong becomes a typed exception that says where, and never shows the key. */
class ErrorsTest {
  private static FakeApiServer server;
  private static XaiClient xai;

  @BeforeAll
  static void start() {
    server = FakeApiServer.start(SpecDocuments.inference());
    xai = TestClient.of(server);
  }

  @AfterAll
  static void stop() {
    xai.close();
    server.close();
  }

  @Test
  void ofTheFakeServerNameTheMemberAndTheRule() {
    ChatRequest hot = TestClient.QUESTION.toBuilder().temperature(3.0).build();
    assertThatThrownBy(() -> xai.chat().createChatCompletion(hot))
        .isInstanceOf(BadRequestException.class)
        .hasMessageStartingWith(
            "createChatCompletion was answered with 400: the request breaks the OpenAPI document: ")
        .hasMessageContaining("temperature")
        .hasMessageContaining("maximum");
  }

  private static ApiStatusException fails() {
    return catchThrowableOfType(
        ApiStatusException.class, () -> xai.chat().createChatCompletion(TestClient.QUESTION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":\"Bad argument\",\"error\":\"No such model\"} | Bad argument | No such model",
        "{\"code\":400,\"message\":\"No such model\",\"details\":[]} | 400 | No such model",
        "{\"error\":{\"code\":\"c\",\"message\":\"No such model\",\"type\":\"t\"}} | c | No such"
            + " model",
        "{\"error\":\"No such model\"} | | No such model",
      })
  void readsEveryFormOfError(String body, String code, String message) {
    server.next("createChatCompletion").status(400).body(body);
    ApiStatusException e = fails();
    assertThat(e.error().code().orElse(null)).isEqualTo(code);
    assertThat(e.error().message()).contains(message);
    assertThat(e.rawBody()).isEqualTo(body);
  }

  @Test
  void readsAnErrorInPlainText() {
    String text = "Failed to deserialize the JSON body: messages[0].role: \u201cx\u201d";
    server
        .next("createChatCompletion")
        .status(422)
        .contentType("text/plain; charset=utf-8")
        .body(text + "\n");
    ApiStatusException e = fails();
    assertThat(e).isExactlyInstanceOf(UnprocessableContentException.class);
    assertThat(e.error().message()).contains(text);
    assertThat(e.error().tree()).isEmpty();
    assertThat(e.rawBody()).isEqualTo(text + "\n");
  }

  @Test
  void keepsAPageThatComesWithAnError() {
    String page = "<html><h1>404 Not Found</h1></html>";
    server.next("createChatCompletion").status(404).contentType("text/html").body(page);
    ApiStatusException e = fails();
    assertThat(e).isExactlyInstanceOf(NotFoundException.class);
    assertThat(e.error().message()).isEmpty();
    assertThat(e.rawBody()).isEqualTo(page);
    assertThat(e.getMessage()).contains("404").doesNotContain("<html>");
  }

  @Test
  void takesAnErrorWithoutABody() {
    server.next("createChatCompletion").status(500).body("");
    ApiStatusException e = fails();
    assertThat(e).isExactlyInstanceOf(ServerException.class);
    assertThat(e.error().message()).isEmpty();
    assertThat(e.rawBody()).isEmpty();
  }

  @Test
  void tellsAWrongKeyFromAWrongArgument() {
    server
        .next("createChatCompletion")
        .status(400)
        .body("{\"code\":\"c\",\"error\":\"Incorrect API key provided: xa***99.\"}");
    ApiStatusException e = fails();
    assertThat(e).isExactlyInstanceOf(UnauthorizedException.class);
    assertThat(e.statusCode()).isEqualTo(400);
  }

  @Test
  void findsTheErrorInPlaceOfEvents() {
    server
        .next("createChatCompletion")
        .contentType("application/json")
        .body("{\"code\":\"Unavailable\",\"error\":\"Timed out waiting for the first token\"}");
    assertThatThrownBy(() -> xai.chat().streamChatCompletion(TestClient.QUESTION).close())
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("Timed out");
  }

  @Test
  void findsTheErrorInAResponseThatClaimsSuccess() {
    server
        .next("createChatCompletion")
        .body("{\"code\":\"Unavailable\",\"error\":\"Timed out waiting for the first token\"}");
    ApiStatusException e = fails();
    assertThat(e).isInstanceOf(ErrorResponseException.class);
    assertThat(e.statusCode()).isEqualTo(200);
    assertThat(e.error().code()).contains("Unavailable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\":", "[{\"id\":7}]", "[]", "{} x"})
  void saysWhyAResponseCannotBeRead(String body) {
    server.next("createChatCompletion").body(body);
    ApiDecodingException e =
        catchThrowableOfType(
            ApiDecodingException.class, () -> xai.chat().createChatCompletion(TestClient.QUESTION));
    assertThat(e.operation()).isEqualTo("createChatCompletion");
    assertThat(e.statusCode()).isEqualTo(200);
    assertThat(e.snippet()).contains(body);
  }

  @Test
  void refusesAPageInPlaceOfJson() {
    server.next("createChatCompletion").contentType("text/html").body("<html>Sign in</html>");
    assertThatThrownBy(() -> xai.chat().createChatCompletion(TestClient.QUESTION))
        .isInstanceOf(ApiDecodingException.class)
        .hasMessageContaining("text/html");
  }

  @Test
  void saysWhenNobodyAnswers() {
    try (XaiClient alone =
        XaiClient.builder().apiKey(KeyCanary.KEY).baseUrl("http://127.0.0.1:1").build()) {
      assertThatThrownBy(() -> alone.models().listModels())
          .isInstanceOf(ApiConnectionException.class)
          .hasMessageContaining("listModels");
    }
  }

  @Test
  void neverShowsTheKey() {
    server.next("createChatCompletion").status(401);
    StringWriter text = new StringWriter();
    ApiStatusException e = fails();
    e.printStackTrace(new PrintWriter(text));
    text.append(String.valueOf(e.request())).append(String.valueOf(xai)).append(e.toString());
    assertThat(text.toString()).contains("createChatCompletion").doesNotContain(KeyCanary.KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a\nb"})
  void refusesPathValuesThatWouldLeadElsewhere(String id) {
    server.reset();
    assertThatThrownBy(() -> xai.files().deleteFile(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> xai.files().downloadFileContent(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> xai.async().files().deleteFile(id))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.requests()).isEmpty();
  }
}
