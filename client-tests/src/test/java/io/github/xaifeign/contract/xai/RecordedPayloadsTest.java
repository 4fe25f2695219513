package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.JsonWritable;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonTrees;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.xai.Bindings.Binding;
import io.github.xaifeign.contract.xai.Bindings.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays what the service has been seen to take and to send, as far as it is of an operation of the
 * document. The recordings are not part of this project: {@code -Dshared.dir=<folder>} says where
 * they are.
 */
class RecordedPayloadsTest {
  private static final ObjectMapper TREES = new ObjectMapper();

  /** Recordings that must not pass, each with the reason. */
  private static final Map<String, String> UNFIT =
      Map.of(
          "har.chat-completions.error-bad-role.request.json",
          "refused by the service: the role does not exist",
          "har.chat-completions.error-empty-messages.request.json",
          "refused by the service: there is no message",
          "har.images-generations.error-credits.request.json",
          "there is no prompt; the service looked at the credit first",
          "seed.000.responses.request.json",
          "wrong in its source: the member is input, not messages",
          "docs.chat-completions.deferred.response.200.json",
          "answers a request to answer later, which is a method of its own",
          "seed.001.chat-completions.request.json",
          "a template with empty values, and no message");

  /** A line of the index of recordings. */
  private record Recording(Path file, String operation, String member, String kind, String status) {
    private static final Pattern LINE =
        Pattern.compile(
            "\\| (\\S+) \\| (\\w+)(?: \\((?:(\\w+) member|[^)]*)\\))? \\| ([^|]*) \\| (\\S+) \\|.*");

    static List<Recording> of(Path folder) throws IOException {
      List<Recording> recordings = new ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve("INDEX.md"))) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches() && !matcher.group(1).equals("file")) {
          recordings.add(
              new Recording(
                  folder.resolve(matcher.group(1)),
                  matcher.group(2),
                  matcher.group(3),
                  matcher.group(4),
                  matcher.group(5)));
        }
      }
      return recordings;
    }

    String name() {
      return file.getFileName().toString();
    }

    byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }
  }

  private static FakeApiServer server;
  private static XaiClient xai;

  @BeforeAll
  static void start() {
    server = FakeApiServer.start("openapi/xai.yaml");
    xai = Clients.of(server);
  }

  @AfterAll
  static void stop() {
    xai.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> survivesRecordedPayloads() throws IOException {
    String shared = System.getProperty("shared.dir");
    assumeTrue(
        shared != null,
        "recorded payloads are not tested; switch them on with -Dshared.dir=<folder>");
    List<String> operations =
        server.document().operations().stream().map(ApiOperation::id).toList();
    List<Recording> recordings =
        Recording.of(Path.of(shared, "xai-api", "examples")).stream()
            .filter(recording -> operations.contains(recording.operation()))
            .toList();
    assertThat(recordings).hasSizeGreaterThan(100);
    assertThat(recordings).extracting(Recording::name).containsAll(UNFIT.keySet());
    return recordings.stream().map(RecordedPayloadsTest::test);
  }

  private static DynamicTest test(Recording recording) {
    String reason = UNFIT.get(recording.name());
    return reason == null
        ? dynamicTest(recording.name(), () -> play(recording))
        : dynamicTest(
            recording.name() + " does not pass: " + reason,
            () -> assertThatThrownBy(() -> play(recording)).isNotInstanceOf(AssertionError.class));
  }

  private static void play(Recording recording) throws IOException {
    server.reset();
    Binding binding = Bindings.ALL.get(recording.operation());
    if (recording.kind().equals("request")) {
      send(binding, recording.bytes());
    } else if (recording.kind().equals("request part")) {
      ObjectNode request = (ObjectNode) TREES.readTree(example(recording.operation()));
      send(
          binding,
          TREES.writeValueAsBytes(
              request.set(recording.member(), TREES.readTree(recording.bytes()))));
    } else if (recording.kind().contains("SSE")) {
      stream(recording, binding);
    } else if (recording.kind().contains("error") || !recording.status().startsWith("2")) {
      fail(recording, binding);
    } else {
      receive(recording, binding);
    }
  }

  private static void send(Binding binding, byte[] json) throws IOException {
    JsonWritable request = Codec.read(json, binding.request());
    JsonTrees.assertSame(json, Codec.write(request));
    boolean streamed = TREES.readTree(json).path("stream").asBoolean();
    Call call = streamed ? binding.stream() : binding.sync();
    assertThat(call.with(xai, json)).isNotEmpty();
    RecordedExchange sent = server.takeRequest();
    assertThat(sent.findings()).isEmpty();
    JsonTrees.assertSame(json, sent.body());
  }

  private static void receive(Recording recording, Binding binding) throws IOException {
    byte[] reply = recording.bytes();
    server.next(recording.operation()).body(reply);
    List<Object> read = binding.sync().with(xai, example(recording.operation()));
    assertThat(read).hasSize(1);
    if (read.get(0) instanceof JsonWritable model) {
      JsonTrees.assertSame(reply, Codec.write(model));
    } else {
      assertThat(read.get(0)).isEqualTo(reply);
    }
  }

  private static void stream(Recording recording, Binding binding) throws IOException {
    // The recordings lack the empty line that ends the last event.
    String events = Files.readString(recording.file()).stripTrailing() + "\n\n";
    server.next(recording.operation()).rawStream(events.split("(?<=\\n\\n)"));
    List<Object> read = binding.stream().with(xai, example(recording.operation()));
    List<String> frames =
        events
            .lines()
            .filter(line -> line.startsWith("data:") && !line.contains("[DONE]"))
            .map(line -> line.substring("data:".length()))
            .toList();
    assertThat(read).hasSameSizeAs(frames).isNotEmpty();
    for (int i = 0; i < frames.size(); i++) {
      JsonTrees.assertSame(frames.get(i).getBytes(UTF_8), Codec.write((JsonWritable) read.get(i)));
    }
  }

  private static void fail(Recording recording, Binding binding) throws IOException {
    String body = Files.readString(recording.file());
    boolean json = recording.name().endsWith(".json");
    int status = Integer.parseInt(recording.status());
    server
        .next(recording.operation())
        .status(status)
        .contentType(json ? "application/json" : "text/plain; charset=utf-8")
        .body(body);
    ApiStatusException e =
        catchThrowableOfType(
            ApiStatusException.class,
            () -> binding.sync().with(xai, example(recording.operation())));
    assertThat(e.statusCode()).isEqualTo(status);
    assertThat(e.rawBody()).isEqualTo(body);
    JsonNode tree = json ? TREES.readTree(body) : TREES.missingNode();
    JsonNode error = tree.path("error");
    String message = error.isObject() ? error.path("message").asText() : error.asText();
    assertThat(e.error().message()).contains(json ? message : body.strip());
  }

  /** The first request of the operation that the document shows; nothing if it takes no JSON. */
  private static byte[] example(String operation) {
    ApiOperation described = server.document().operation(operation);
    String json = "application/json";
    return described.requestMediaTypes().contains(json)
        ? described.requestExamples(json).get(0).bytes()
        : new byte[0];
  }
}
