package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiResponse;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.client.runtime.json.MissingMembersException;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiVariant;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.StubResponse;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import io.github.xaifeign.management.XaiManagementClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays everything that the service has been seen to take and to send. The recordings are not part
 * of this project: {@code -Dshared.dir=<folder>} says where they are.
 */
class RecordedPayloadsTest {
  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ObjectMapper TREES = new ObjectMapper();

  /**
   * Requests that lack what the service asks for: the client must refuse them as the service did.
   */
  private static final Map<String, String> REFUSED =
      Map.of(
          "har.batches.error-missing-name.request.json", "name",
          "har.collections.error-bad-management-key.request.json", "collection_name",
          "har.documents-search.error-missing-source.request.json", "source",
          "har.images-generations.error-credits.request.json", "prompt");

  /** What its source or the index of recordings calls wrong, each with the reason. */
  private static final Map<String, String> WRONG =
      Map.of(
          "seed.000.files-upload-init.request.json",
          "a template, with text for a number",
          "seed.000.responses.request.json",
          "the member is input, not messages",
          "seed.001.chat-completions.request.json",
          "a template with empty values, and no message",
          "seed.004.mgmt.create-api-key-restricted.request.json",
          "the limit is a number, not text");

  /** What the index does not call by the name of an operation. */
  private static final Map<String, String> OPERATIONS =
      Map.of(
          "any", "getApiKeyInfo",
          "any management call under /v1/auth/...", "validateManagementKey",
          "listEndpointAcls", "createApiKey",
          "several", "createChatCompletion");

  private static final String GATEWAY_FORM = "LowCodeAPI form";

  private static Played inference;
  private static Played management;
  private static XaiClient xai;
  private static XaiManagementClient xaiManagement;

  /** An API that is played, and the client that calls it. */
  private record Played(FakeApiServer server, ReflectedClient client) {
    boolean has(String operation) {
      return server.document().operations().stream().anyMatch(it -> it.id().equals(operation));
    }
  }

  /** A recording and the operation that it is of. */
  private record Play(Played api, ApiOperation operation, Recording recording) {
    StubResponse next() {
      return api.server().next(operation.id());
    }

    List<Object> call(String method, byte[] body) {
      return api.client().call(method, Way.SYNC, body);
    }
  }

  @BeforeAll
  static void start() {
    FakeApiServer server = FakeApiServer.start(SpecDocuments.inference());
    xai = TestClient.of(server);
    inference = new Played(server, new ReflectedClient(xai, xai.async(), SampleForms.INFERENCE));
    FakeApiServer other = FakeApiServer.start(SpecDocuments.management());
    xaiManagement =
        XaiManagementClient.builder()
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .baseUrl(other.baseUrl().toString())
            .build();
    management =
        new Played(
            other,
            new ReflectedClient(xaiManagement, xaiManagement.async(), SampleForms.MANAGEMENT));
  }

  @AfterAll
  static void stop() {
    xai.close();
    xaiManagement.close();
    inference.server().close();
    management.server().close();
  }

  @TestFactory
  Stream<DynamicTest> survivesRecordedPayloads() {
    String shared = System.getProperty("shared.dir");
    assumeTrue(
        shared != null,
        "recorded payloads are not tested; switch them on with -Dshared.dir=<folder>");
    List<Recording> recordings = Recording.of(Path.of(shared, "xai-api", "examples"));
    assertThat(recordings).hasSize(195).allMatch(it -> Files.exists(it.file()));
    assertThat(recordings)
        .extracting(Recording::name)
        .containsAll(REFUSED.keySet())
        .containsAll(WRONG.keySet());
    return recordings.stream().map(RecordedPayloadsTest::test);
  }

  private static DynamicTest test(Recording recording) {
    String name = recording.name();
    if (REFUSED.containsKey(name)) {
      return dynamicTest(
          name + " is refused",
          () ->
              assertThatThrownBy(() -> play(recording))
                  .isInstanceOf(MissingMembersException.class)
                  .hasMessageContaining(REFUSED.get(name)));
    }
    return WRONG.containsKey(name)
        ? dynamicTest(
            name + " is wrong: " + WRONG.get(name),
            () -> assertThatThrownBy(() -> play(recording)).isNotInstanceOf(AssertionError.class))
        : dynamicTest(name, () -> play(recording));
  }

  private static void play(Recording recording) {
    String named = OPERATIONS.getOrDefault(recording.operation(), recording.operation());
    String operation = recording.remark().equals(GATEWAY_FORM) ? "startUpload" : named;
    Played api = inference.has(operation) ? inference : management;
    api.server().reset();
    Play play = new Play(api, api.server().document().operation(operation), recording);
    switch (recording.kind()) {
      case "request" -> send(play, recording.bytes());
      case "request part" -> send(play, withPart(play));
      case "response (SSE)" -> stream(play);
      case "response headers" -> receiveHeaders(play);
      case "values" -> sendAcls(play);
      default -> {
        if (recording.kind().contains("error") || recording.isError()) {
          fail(play);
        } else {
          receive(play);
        }
      }
    }
  }

  /** The document's first request, with the recorded member in it. */
  private static byte[] withPart(Play play) {
    String member = play.recording().remark().replace(" member", "");
    ObjectNode request = (ObjectNode) tree(example(play.operation()));
    return bytes(request.set(member, tree(play.recording().bytes())));
  }

  private static void send(Play play, byte[] json) {
    JsonNode request = tree(json);
    String method = play.operation().id();
    if (request.path("stream").asBoolean()) {
      method = streamed(play.operation());
    }
    for (ApiVariant variant : play.operation().variants()) {
      method = request.path(variant.flag()).asBoolean() ? variant.operationId() : method;
    }
    play.api()
        .client()
        .requestModel(method)
        .map(model -> ModelCodec.read(json, ReflectedClient.reader(model)))
        .ifPresent(read -> JsonComparison.assertSame(json, ModelCodec.write((JsonWritable) read)));
    if (play.recording().name().contains(".error-")) {
      return; // the service refused it, and so does the judge
    }
    assertThat(play.call(method, json)).isNotNull();
    RecordedExchange sent = play.api().server().takeRequest();
    assertThat(sent.violations()).isEmpty();
    JsonComparison.assertSame(json, sent.body());
  }

  private static void sendAcls(Play play) {
    ObjectNode request = (ObjectNode) tree(example(play.operation()));
    request.putArray("acls");
    new String(play.recording().bytes(), UTF_8).lines().forEach(request.withArray("acls")::add);
    send(play, bytes(request));
  }

  private static void receive(Play play) {
    byte[] response = play.recording().bytes();
    play.next().status(Integer.parseInt(play.recording().status())).body(response);
    String method =
        play.operation().variants().stream()
            .filter(variant -> variant.flag().equals(play.recording().remark()))
            .map(ApiVariant::operationId)
            .findFirst()
            .orElse(play.operation().id());
    List<Object> read = play.call(method, example(play.operation()));
    if (read.isEmpty()) {
      assertThat(new String(response, UTF_8).strip()).isIn("", "null");
    } else if (read.get(0) instanceof byte[] bytes) {
      assertThat(bytes).isEqualTo(response);
    } else {
      assertThat(read).hasSize(1);
      JsonComparison.assertSame(response, MAPPER.writeValueAsBytes(read.get(0)));
    }
  }

  private static void stream(Play play) {
    // The recordings lack the empty line that ends the last event.
    String events = new String(play.recording().bytes(), UTF_8).stripTrailing() + "\n\n";
    play.next().rawStream(events.split("(?<=\\n\\n)"));
    List<Object> read = play.call(streamed(play.operation()), example(play.operation()));
    StreamEvents.assertRead(
        StreamEvents.of(events), read, event -> ModelCodec.write((JsonWritable) event));
  }

  private static void fail(Play play) {
    String body = new String(play.recording().bytes(), UTF_8);
    boolean json = play.recording().name().endsWith(".json");
    boolean html = body.stripLeading().startsWith("<");
    int status = Integer.parseInt(play.recording().status());
    play.next()
        .status(status)
        .contentType(json ? JSON : html ? "text/html" : "text/plain; charset=utf-8")
        .body(body);
    ApiStatusException e =
        catchThrowableOfType(
            ApiStatusException.class,
            () -> play.call(play.operation().id(), example(play.operation())));
    assertThat(e.statusCode()).isEqualTo(status);
    assertThat(e.rawBody()).isEqualTo(body);
    if (html) {
      assertThat(e.error().message()).isEmpty();
      return;
    }
    JsonNode tree = json ? tree(play.recording().bytes()) : TREES.missingNode();
    JsonNode error = tree.path("error").isObject() ? tree.path("error") : tree;
    String message = error.path(error.has("message") ? "message" : "error").asText();
    assertThat(e.error().message()).contains(json ? message : body.strip());
    assertThat(e.error().code().orElse("")).isEqualTo(error.path("code").asText());
  }

  /** Blocks of header lines, each of one response; what frames the body is left to the server. */
  private static void receiveHeaders(Play play) {
    String text = new String(play.recording().bytes(), UTF_8);
    for (String block : text.split("(?m)^## ")) {
      List<String[]> headers =
          block
              .lines()
              .skip(1)
              .filter(line -> line.contains(": "))
              .map(line -> line.split(": ", 2))
              .filter(it -> !it[0].matches("(?i)(content|transfer)-.*|connection|date"))
              .toList();
      if (!headers.isEmpty()) {
        receiveHeaders(play, headers);
      }
    }
  }

  private static void receiveHeaders(Play play, List<String[]> headers) {
    StubResponse response = play.next();
    headers.forEach(header -> response.header(header[0], header[1]));
    ApiResponse<?> read =
        xai.chat().withResponse(chat -> chat.createChatCompletion(TestClient.QUESTION));
    assertThat(headers)
        .allSatisfy(header -> assertThat(read.header(header[0])).contains(header[1]));
  }

  private static String streamed(ApiOperation operation) {
    return operation.id().replaceFirst("^create", "stream");
  }

  /** The first request of the operation that the document shows; nothing if it takes no JSON. */
  private static byte[] example(ApiOperation operation) {
    return operation.requestMediaTypes().contains(JSON)
        ? operation.requestExamples(JSON).get(0).bytes()
        : new byte[0];
  }

  private static JsonNode tree(byte[] json) {
    try {
      return TREES.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static byte[] bytes(JsonNode tree) {
    return tree.toString().getBytes(UTF_8);
  }
}
