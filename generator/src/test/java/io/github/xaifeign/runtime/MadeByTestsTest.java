package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import io.github.xaifeign.runtime.ApiTimeoutException.Limit;
import io.github.xaifeign.runtime.json.MissingMembersException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gives and throws, made without one, as tests of its users do. */
class MadeByTestsTest {
  private static final byte[] NO_BODY = {};
  private static final Request REQUEST =
      Request.create(
          Request.HttpMethod.GET,
          "https://parcels.example/v1/parcels/a",
          Map.of(),
          null,
          null,
          null);

  private static ResponseHead head(int status) {
    return ResponseHead.of(
        "getParcel", status, Map.of("X-Request-Id", List.of("r1"), "Retry-After", List.of("7")));
  }

  @Test
  void responses() {
    ApiResponse<String> response = new ApiResponse<>(head(200), "parcel");
    assertThat(response.body()).isEqualTo("parcel");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("x-request-id")).contains("r1");
    assertThat(head(200)).hasToString("ResponseHead[getParcel, 200]");
    assertThat(head(200).withAttempts(3).attempts()).isEqualTo(3);
  }

  @Test
  void streams() {
    AtomicInteger closed = new AtomicInteger();
    try (EventStream<String> stream =
        new EventStream<>(head(200), List.of("a", "b").iterator(), closed::incrementAndGet)) {
      assertThat(stream.requestId()).contains("r1");
      assertThat(stream.stream()).containsExactly("a", "b");
    }
    assertThat(closed).hasPositiveValue();
  }

  @Test
  void downloads() {
    byte[] label = {1, 2};
    assertThat(new BinaryResponse(head(200), new ByteArrayInputStream(label)).readAllBytes())
        .isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422, 429, 500, 418})
  void errorsOfTheServer(int status) {
    byte[] body = "{\"error\":\"no\"}".getBytes(StandardCharsets.UTF_8);
    ApiStatusException e = ApiStatusException.of(status, head(status).withAttempts(2), body);
    assertThat(e)
        .hasMessage("getParcel was answered with " + status + ": no [request id r1] (attempt 2)");
    assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(e.attempts()).isEqualTo(2);
  }

  @Test
  void errorsOfEachClass() {
    ResponseHead head = head(400);
    assertThat(
            List.<ApiStatusException>of(
                new BadRequestException(head, NO_BODY),
                new UnauthorizedException(head, NO_BODY),
                new ForbiddenException(head, NO_BODY),
                new NotFoundException(head, NO_BODY),
                new ConflictException(head, NO_BODY),
                new PayloadTooLargeException(head, NO_BODY),
                new UnprocessableContentException(head, NO_BODY),
                new TooManyRequestsException(head, NO_BODY),
                new ServerException(head, NO_BODY),
                new ErrorResponseException(head, NO_BODY, null),
                new ApiStatusException(head, NO_BODY)))
        .allSatisfy(e -> assertThat(e.statusCode()).isEqualTo(400));
  }

  @Test
  void brokenConnections() {
    ApiConnectionException e =
        new ApiConnectionException(
            "getParcel", REQUEST, "reset", true, true, new IOException("reset"));
    assertThat(e).hasMessage("getParcel: reset").hasRootCauseMessage("reset");
    assertThat(e.isTransient()).isTrue();
    assertThat(e.request()).isEqualTo(REQUEST);
    assertThat(e.attempts(2)).hasMessage("getParcel: reset (attempt 2)");
    assertThat(
            ApiConnectionException.of(
                "getParcel", REQUEST, new HttpConnectTimeoutException("late")))
        .isInstanceOf(ApiTimeoutException.class)
        .extracting(ApiConnectionException::mayHaveReachedServer)
        .isEqualTo(false);
    ApiTimeoutException late =
        new ApiTimeoutException(
            "getParcel", REQUEST, Limit.RESPONSE, Duration.ofMillis(1_500), true, null);
    assertThat(late).hasMessage("getParcel: the response was not there within 1.5 s (timeout)");
    assertThat(late.limit()).isEqualTo(Limit.RESPONSE);
    assertThat(late.duration()).contains(Duration.ofMillis(1_500));
  }

  @Test
  void otherFailures() {
    assertThat(new ApiDecodingException(head(200), "expected a string", "/id", "{}", null))
        .hasMessageContaining("/id");
    assertThat(new StreamException(head(200), 2, "the stream was cut off", null, null))
        .hasMessageContaining("after 2 items");
    assertThat(new ResponseTooLargeException("getParcel", REQUEST, "too large", null))
        .hasMessage("getParcel: too large");
    assertThat(new PollingTimeoutException("getParcel", REQUEST, Duration.ofMinutes(1), 5))
        .hasMessage("getParcel: no result within 60 s, after 5 calls");
    assertThat(new MissingMembersException("Parcel", List.of("id")).members())
        .containsExactly("id");
    assertThat(ErrorBody.ofText("no").message()).contains("no");
  }

  @Test
  void nothingWithoutAHead() {
    assertThatThrownBy(() -> new EventStream<>(null, List.of().iterator(), () -> {}))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("head");
  }
}
