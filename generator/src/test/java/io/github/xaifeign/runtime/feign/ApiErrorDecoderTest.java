package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.example.parcels.model.Parcel;
import feign.FeignException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.BadRequestException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ErrorBody;
import io.github.xaifeign.runtime.ErrorStatusRule;
import io.github.xaifeign.runtime.NotFoundException;
import io.github.xaifeign.runtime.ServerException;
import io.github.xaifeign.runtime.UnauthorizedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApiErrorDecoderTest {
  private static ApiStatusException ask(RawServer.Handler handler) {
    try (RawServer server = RawServer.start(handler);
        ApiClients clients = Clients.of(server)) {
      clients
          .create(ParcelsApi.class)
          .createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT);
      throw new AssertionError("an exception was expected");
    } catch (ApiStatusException e) {
      return e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadRequestException", "401, UnauthorizedException", "403, ForbiddenException",
    "404, NotFoundException", "409, ConflictException", "413, PayloadTooLargeException",
    "422, UnprocessableContentException", "429, TooManyRequestsException", "500, ServerException",
    "529, ServerException", "418, ApiStatusException", "304, ApiStatusException",
    "600, ApiStatusException",
  })
  void hasAnExceptionForEachStatus(int status, String type) {
    ApiStatusException e = ask((request, response) -> response.empty(status));
    assertThat(e.getClass().getSimpleName()).isEqualTo(type);
    assertThat(e.statusCode()).isEqualTo(status);
    assertThat(e.status()).isEqualTo(status);
    assertThat(e).hasMessage("createParcel was answered with " + status);
    assertThat(e.rawBody()).isEmpty();
    assertThat(e.error().message()).isEmpty();
  }

  @Test
  void tellsEverythingThatTheServerSaid() {
    String body = "{\"code\":\"c1\",\"error\":\"no ä\"}";
    ApiStatusException e =
        ask(
            (request, response) ->
                response.json(429, body, "Request-Id: r1", "Retry-After: 30", "X-More: m"));
    assertThat(e)
        .isInstanceOf(FeignException.class)
        .hasMessage("createParcel was answered with 429: no ä (c1) [request id r1]");
    assertThat(e.operation()).isEqualTo("createParcel");
    assertThat(e.requestId()).contains("r1");
    assertThat(e.retryAfter()).contains(Duration.ofSeconds(30));
    assertThat(e.headers().get("X-MORE")).containsExactly("m");
    assertThat(e.rawBody()).isEqualTo(body);
    assertThat(e.contentUTF8()).isEqualTo(body);
    assertThat(e.error().tree().orElseThrow().get("error").asString()).isEqualTo("no ä");
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        arguments("application/json", "{\"code\":\"c\",\"error\":\"m\"}", "c", "m", null, null),
        arguments("application/json", "{\"code\":\"400\",\"error\":\"m\"}", "400", "m", null, null),
        arguments(
            "application/json",
            "{\"error\":{\"message\":\"m\",\"type\":\"t\",\"param\":\"p\",\"code\":7}}",
            "7",
            "m",
            "t",
            "p"),
        arguments(
            "application/json",
            "{\"error\":{\"message\":\"m\",\"type\":null,\"param\":null,\"code\":null}}",
            null,
            "m",
            null,
            null),
        arguments("application/json", "{\"error\":\"m\"}", null, "m", null, null),
        arguments(
            "application/json",
            "{\"code\":16,\"message\":\"m\",\"details\":[]}",
            "16",
            "m",
            null,
            null),
        arguments(
            "application/json",
            "{\"type\":\"error\",\"code\":\"c\",\"message\":\"m\",\"param\":\"p\"}",
            "c",
            "m",
            "error",
            "p"),
        arguments(
            "application/json",
            "{\"type\":\"error\",\"error\":{\"type\":\"t\",\"message\":\"m\"}}",
            null,
            "m",
            "t",
            null),
        arguments(
            "application/problem+json",
            "{\"title\":\"t\",\"detail\":\"m\",\"type\":\"u\"}",
            null,
            "m",
            "u",
            null),
        arguments("application/problem+json", "{\"title\":\"m\"}", null, "m", null, null),
        arguments("text/plain; charset=utf-8", "{\"error\":\"m\"}", null, "m", null, null),
        arguments("text/plain; charset=utf-8", " m\n", null, "m", null, null),
        arguments("text/plain", "<html>", null, null, null, null),
        arguments("text/html", "<html>no</html>", null, null, null, null),
        arguments("application/json", "{\"error\":", null, null, null, null),
        arguments("application/json", "[]", null, null, null, null),
        arguments("application/json", "", null, null, null, null));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void readsEveryShapeOfBody(
      String contentType, String body, String code, String message, String type, String param) {
    ErrorBody error = ErrorBody.parse(body.getBytes(StandardCharsets.UTF_8), contentType);
    assertThat(error.code()).isEqualTo(Optional.ofNullable(code));
    assertThat(error.message()).isEqualTo(Optional.ofNullable(message));
    assertThat(error.type()).isEqualTo(Optional.ofNullable(type));
    assertThat(error.param()).isEqualTo(Optional.ofNullable(param));
  }

  @Test
  void takesAStatusForWhatTheApiMeans() {
    String wrongKey = "{\"code\":\"c\",\"error\":\"Incorrect API key provided: xa***yz.\"}";
    ErrorStatusRule rule = new ErrorStatusRule(400, "incorrect api key", 401);
    try (RawServer server = RawServer.json(400, wrongKey);
        ApiClients clients =
            new ApiClients(Clients.settings(server.url()).errorStatusRule(rule).build())) {
      assertThatExceptionOfType(UnauthorizedException.class)
          .isThrownBy(() -> clients.create(ParcelsApi.class).getParcel("a"))
          .satisfies(e -> assertThat(e.statusCode()).isEqualTo(400));
    }
    assertThat(ask((request, response) -> response.json(400, wrongKey)))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void keepsOnlyTheBeginningOfAHugeBody() {
    ApiStatusException e =
        ask((request, response) -> response.full(500, "text/plain", "x".repeat(5 << 20)));
    assertThat(e.rawBody()).hasSize(1 << 20);
    assertThat(e.getMessage()).hasSizeLessThan(1200);
  }

  @Test
  void keepsTheStatusWhenTheBodyBreaks() {
    ApiStatusException e =
        ask(
            (request, response) -> {
              response.raw("HTTP/1.1 503 No\r\nContent-Length: 50\r\n\r\nsorry");
              response.close();
            });
    assertThat(e).isInstanceOf(ServerException.class);
    assertThat(e.rawBody()).isEqualTo("sorry");
  }

  @Test
  void surviveSerialization() throws Exception {
    ApiStatusException e =
        ask((request, response) -> response.json(404, "{\"error\":\"no\"}", "x-request-id: r1"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      NotFoundException copy = (NotFoundException) in.readObject();
      assertThat(copy).hasMessage(e.getMessage());
      assertThat(copy.requestId()).contains("r1");
      assertThat(copy.error().message()).contains("no");
      assertThat(copy.error().tree()).isEmpty();
    }
  }
}
