package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.BadRequestException;
import io.github.xaifeign.client.runtime.ForbiddenException;
import io.github.xaifeign.client.runtime.NotFoundException;
import io.github.xaifeign.client.runtime.PayloadTooLargeException;
import io.github.xaifeign.client.runtime.ServerException;
import io.github.xaifeign.client.runtime.TooManyRequestsException;
import io.github.xaifeign.client.runtime.UnauthorizedException;
import io.github.xaifeign.client.runtime.UnprocessableContentException;
import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonTrees;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.xai.Bindings.Binding;
import io.github.xaifeign.contract.xai.Bindings.Call;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each operation of the document, by its own examples: what is set is on the wire, what comes back
 * is read without loss, and each declared error becomes its exception. An operation without a
 * binding fails the suite.
 */
class EveryOperationTest {
  private static final String KEY = "xai-CANARY-0b1c";
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";
  private static final String ENCODED_ID = "an%20id%2Fwith%3Fodd%25signs";
  private static final ObjectMapper TREES = new ObjectMapper();

  private static final Map<String, Class<? extends ApiStatusException>> EXCEPTIONS =
      Map.of(
          "400", BadRequestException.class,
          "401", UnauthorizedException.class,
          "403", ForbiddenException.class,
          "404", NotFoundException.class,
          "413", PayloadTooLargeException.class,
          "422", UnprocessableContentException.class,
          "429", TooManyRequestsException.class,
          "500", ServerException.class,
          "default", ServerException.class);

  /** A status that no operation declares by its number. */
  private static final String OTHER = "503";

  private static FakeApiServer server;
  private static XaiClient xai;

  @BeforeAll
  static void start() {
    server = FakeApiServer.start("openapi/xai.yaml");
    xai = XaiClient.builder().apiKey(KEY).baseUrl(server.baseUrl().toString()).build();
  }

  @AfterAll
  static void stop() {
    System.out.println(server.coverage());
    List<String> missing = server.coverage().missing();
    xai.close();
    server.close();
    assertThat(missing).as("operations that no test has called").isEmpty();
  }

  @Test
  void bindsEveryOperation() {
    assertThat(Bindings.ALL.keySet())
        .containsExactlyInAnyOrderElementsOf(
            server.document().operations().stream().map(ApiOperation::id).toList());
  }

  @TestFactory
  Stream<DynamicTest> sendsWhatIsSetAndReadsWithoutLoss() {
    return both(
        (operation, binding, call) ->
            requests(operation, false).stream()
                .flatMap(
                    request ->
                        replies(operation, false).stream()
                            .map(
                                reply ->
                                    dynamicTest(
                                        title(operation, request, reply),
                                        () -> exchange(operation, call, request, reply)))),
        false);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryEventWithoutLoss() {
    return both(
        (operation, binding, call) ->
            requests(operation, true).stream()
                .flatMap(
                    request ->
                        replies(operation, true).stream()
                            .map(
                                reply ->
                                    dynamicTest(
                                        title(operation, request, reply),
                                        () -> stream(operation, call, request, reply)))),
        true);
  }

  @TestFactory
  Stream<DynamicTest> turnsEachDeclaredErrorIntoItsException() {
    return Stream.concat(both(failures(false), false), both(failures(true), true));
  }

  private static Tests failures(boolean streaming) {
    return (operation, binding, call) ->
        operation.statuses().stream()
            .filter(status -> !status.startsWith("2"))
            .flatMap(
                status ->
                    operation.responseMediaTypes(status).stream()
                        .flatMap(type -> operation.responseExamples(status, type).stream())
                        .map(
                            error ->
                                dynamicTest(
                                    operation.id() + " " + status + " " + error.name(),
                                    () -> fails(operation, call, streaming, status, error))));
  }

  @TestFactory
  Stream<DynamicTest> knowsEveryMemberOfEachRequest() {
    return server.document().operations().stream()
        .flatMap(
            operation -> {
              var reader = Bindings.ALL.get(operation.id()).request();
              return reader == null
                  ? Stream.empty()
                  : operation.requestExamples(JSON).stream()
                      .map(
                          request ->
                              dynamicTest(
                                  operation.id() + " " + request.name(),
                                  () ->
                                      JsonTrees.assertSame(
                                          request.bytes(),
                                          Judged.written(Codec.read(request.bytes(), reader)))));
            });
  }

  private interface Tests {
    Stream<DynamicTest> of(ApiOperation operation, Binding binding, Call call);
  }

  /** The same tests for the synchronous client and for its asynchronous twin. */
  private static Stream<DynamicTest> both(Tests tests, boolean streaming) {
    return server.document().operations().stream()
        .flatMap(
            operation -> {
              Binding binding = Bindings.ALL.get(operation.id());
              Call sync = streaming ? binding.stream() : binding.sync();
              Call async = streaming ? binding.asyncStream() : binding.async();
              return sync == null || async == null
                  ? Stream.empty()
                  : Stream.concat(
                      tests.of(operation, binding, sync), tests.of(operation, binding, async));
            });
  }

  private static String title(ApiOperation operation, byte[] request, ApiExample reply) {
    return operation.id() + " " + Math.min(request.length, 1) + " -> " + reply.name();
  }

  private static void exchange(
      ApiOperation operation, Call call, byte[] request, ApiExample reply) {
    if (reply.declared()) {
      server.next(operation.id()).example(reply.name());
    }
    List<Object> read = call.with(xai, request);
    RecordedExchange sent = server.takeRequest();
    assertRequest(operation, sent, reply.mediaType());
    if (request.length > 0) {
      JsonTrees.assertSame(request, sent.body());
    }
    assertThat(read).hasSize(1);
    if (reply.mediaType().equals(JSON)) {
      JsonTrees.assertSame(sent.replyBody(), Judged.written(read.get(0)));
    } else {
      assertThat(read.get(0)).isEqualTo(sent.replyBody());
    }
  }

  private static void stream(ApiOperation operation, Call call, byte[] request, ApiExample reply) {
    server.next(operation.id()).example(reply.name());
    List<Object> read = call.with(xai, request);
    RecordedExchange sent = server.takeRequest();
    assertRequest(operation, sent, EVENTS);
    JsonTrees.assertSame(withStream(request), sent.body());
    List<String> frames = frames(reply.text());
    assertThat(read).hasSameSizeAs(frames);
    for (int i = 0; i < frames.size(); i++) {
      JsonTrees.assertSame(frames.get(i).getBytes(UTF_8), Judged.written(read.get(i)));
    }
  }

  private static void fails(
      ApiOperation operation, Call call, boolean streaming, String status, ApiExample error) {
    byte[] request = requests(operation, streaming).get(0);
    int code = Integer.parseInt(status.equals("default") ? OTHER : status);
    server
        .next(operation.id())
        .status(code)
        .example(error.name())
        .contentType(error.mediaType())
        .header("x-request-id", "req-7");
    ApiStatusException e =
        catchThrowableOfType(ApiStatusException.class, () -> call.with(xai, request));
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.findings()).isEmpty();
    assertThat(e).isExactlyInstanceOf(EXCEPTIONS.get(status));
    assertThat(e.statusCode()).isEqualTo(code);
    assertThat(e.operation()).isEqualTo(streaming ? streamed(operation) : operation.id());
    assertThat(e.requestId()).contains("req-7");
    assertThat(e.rawBody()).isEqualTo(error.text()).isNotBlank();
    if (error.mediaType().equals(JSON)) {
      JsonNode tree = tree(error.bytes());
      JsonNode told = tree.path("error").isObject() ? tree.path("error") : tree;
      assertThat(e.error().code().orElse("")).isEqualTo(told.path("code").asText());
      assertThat(e.error().message())
          .contains(told.path(told == tree ? "error" : "message").asText());
    } else {
      assertThat(e.error().code()).isEmpty();
      assertThat(e.error().message()).contains(error.text());
    }
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    assertThat(text.toString()).doesNotContain(KEY);
  }

  /** The name of the method that asks for events: createResponse becomes streamResponse. */
  private static String streamed(ApiOperation operation) {
    return operation.id().replaceFirst("^create", "stream");
  }

  private static void assertRequest(ApiOperation operation, RecordedExchange sent, String accept) {
    assertThat(sent.findings()).isEmpty();
    assertThat(sent.operationId()).contains(operation.id());
    assertThat(sent.method()).isEqualTo(operation.method());
    assertThat(sent.rawPath())
        .isEqualTo(operation.pathTemplate().replaceAll("\\{[^}]*}", ENCODED_ID));
    assertThat(sent.rawQuery()).isEmpty();
    assertThat(sent.header("Authorization")).contains("Bearer " + KEY);
    assertThat(sent.header("Accept")).contains(accept);
    if (operation.requestMediaTypes().contains(JSON)) {
      assertThat(sent.header("Content-Type")).contains(JSON);
    }
  }

  /** The request examples as JSON; nothing for an operation without a JSON body. */
  private static List<byte[]> requests(ApiOperation operation, boolean streaming) {
    if (!operation.requestMediaTypes().contains(JSON)) {
      return List.of(new byte[0]);
    }
    List<byte[]> requests = new ArrayList<>();
    for (ApiExample example : operation.requestExamples(JSON)) {
      boolean streams = tree(example.bytes()).path("stream").asBoolean();
      if (streaming || !streams) {
        requests.add(example.bytes());
      }
    }
    assertThat(requests).as("request examples of " + operation.id()).isNotEmpty();
    return requests;
  }

  private static List<ApiExample> replies(ApiOperation operation, boolean streaming) {
    List<ApiExample> replies = new ArrayList<>();
    for (String status : operation.statuses()) {
      if (status.startsWith("2")) {
        for (String mediaType : operation.responseMediaTypes(status)) {
          if (mediaType.equals(EVENTS) == streaming) {
            replies.addAll(operation.responseExamples(status, mediaType));
          }
        }
      }
    }
    assertThat(replies).as("reply examples of " + operation.id()).isNotEmpty();
    return replies;
  }

  /** The JSON of each frame of an example, read by a judge of our own: one data line to a frame. */
  private static List<String> frames(String events) {
    return events
        .lines()
        .filter(line -> line.startsWith("data:"))
        .map(line -> line.substring("data:".length()).strip())
        .filter(data -> !data.equals("[DONE]"))
        .toList();
  }

  private static byte[] withStream(byte[] request) {
    return ((ObjectNode) tree(request)).put("stream", true).toString().getBytes(UTF_8);
  }

  private static JsonNode tree(byte[] json) {
    try {
      return TREES.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
