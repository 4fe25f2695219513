package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.xaifeign.client.XaiAccumulators;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.model.ChatResponse;
import io.github.xaifeign.client.model.ChoiceMessage;
import io.github.xaifeign.client.model.ModelResponse;
import io.github.xaifeign.client.model.ResponseStreamEvent;
import io.github.xaifeign.client.model.SampleResponse;
import io.github.xaifeign.client.runtime.Accumulator;
import io.github.xaifeign.client.runtime.StreamException;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.client.runtime.json.UnreadableMemberException;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.SpecDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Streams put together, and compared with what other code makes of the same events. */
@SuppressWarnings("deprecation") // what the API discourages works all the same
class AccumulatorsTest {
  private static final ObjectMapper TREES = new ObjectMapper();
  private static final JsonMapper MODELS = new JsonMapper();
  private static final int CUTS = 100;
  private static final Set<String> DELTAS =
      Set.of("content", "reasoning_content", "arguments", "text");

  private static FakeApiServer server;
  private static XaiClient xai;
  private static int together;

  @BeforeAll
  static void start() {
    server = FakeApiServer.start(SpecDocuments.inference());
    xai = TestClient.of(server);
  }

  @AfterAll
  static void stop() {
    System.out.printf("proof: accumulators: %d streams put together, all the same%n", together);
    xai.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> putTheExamplesTogether() {
    return Stream.of("createChatCompletion", "createResponse", "createCompletion")
        .map(id -> dynamicTest(id, () -> check(id, example(id))));
  }

  private static String example(String operation) {
    return server
        .document()
        .operation(operation)
        .responseExamples("200", "text/event-stream")
        .get(0)
        .text();
  }

  @TestFactory
  Stream<DynamicTest> putTheRecordingsTogether() {
    String shared = System.getProperty("shared.dir");
    assumeTrue(
        shared != null,
        "recorded streams are not put together; switch them on with -Dshared.dir=<folder>");
    List<Recording> streams =
        Recording.of(Path.of(shared, "xai-api", "examples")).stream()
            .filter(recording -> recording.kind().equals("response (SSE)"))
            .toList();
    assertThat(streams).hasSize(15);
    return streams.stream()
        .map(
            recording ->
                dynamicTest(
                    recording.name(),
                    () ->
                        check(
                            recording.operation().strip(),
                            new String(recording.bytes(), UTF_8).stripTrailing() + "\n\n")));
  }

  private static void check(String operation, String events) throws JsonProcessingException {
    Random random = new Random(operation.length());
    if (StreamEvents.endsWithError(events)) {
      assertThatExceptionOfType(StreamException.class)
          .isThrownBy(() -> received(operation, events, random));
      return;
    }
    List<JsonNode> parts = parts(events);
    JsonNode expected =
        operation.equals("createResponse") ? lastResponse(parts) : joined(operation, parts);
    for (int i = 0; i < CUTS / 10; i++) {
      check(expected, () -> received(operation, events, random));
    }
    for (int i = 0; i < CUTS; i++) {
      check(expected, () -> added(operation, recut(parts, random)));
    }
  }

  /** Two recordings show no more than a part of the response, which is then what there is. */
  private static void check(JsonNode expected, Callable<JsonWritable> making) {
    together++;
    assertThatNoException()
        .isThrownBy(
            () ->
                JsonComparison.assertSame(
                    TREES.writeValueAsBytes(expected), ModelCodec.write(making.call())));
  }

  /** Sends the events in pieces of any size. */
  private static JsonWritable received(String operation, String events, Random random) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < events.length(); ) {
      int end = Math.min(events.length(), at + 1 + random.nextInt(events.length()));
      pieces.add(events.substring(at, end));
      at = end;
    }
    server.next(operation).rawStream(pieces.toArray(String[]::new));
    return switch (operation) {
      case "createChatCompletion" ->
          xai.chat()
              .streamChatCompletion(TestClient.QUESTION)
              .accumulate(XaiAccumulators.chatCompletion());
      case "createResponse" ->
          xai.responses()
              .streamResponse(it -> it.model("m").input("q"))
              .accumulate(XaiAccumulators.response());
      default ->
          xai.completions()
              .streamCompletion(it -> it.model("m").prompt("q"))
              .accumulate(XaiAccumulators.completion());
    };
  }

  private static JsonWritable added(String operation, List<JsonNode> parts)
      throws JsonProcessingException {
    return switch (operation) {
      case "createChatCompletion" ->
          added(parts, ChatChunk.class, XaiAccumulators.chatCompletion());
      case "createResponse" -> added(parts, ResponseStreamEvent.class, XaiAccumulators.response());
      default -> added(parts, SampleResponse.class, XaiAccumulators.completion());
    };
  }

  private static <T extends JsonWritable> JsonWritable added(
      List<JsonNode> parts, Class<T> type, Accumulator<T, ? extends JsonWritable> accumulator)
      throws JsonProcessingException {
    for (JsonNode part : parts) {
      accumulator.add(MODELS.readValue(TREES.writeValueAsBytes(part), type));
    }
    return accumulator.result();
  }

  private static List<JsonNode> parts(String events) throws JsonProcessingException {
    List<JsonNode> parts = new ArrayList<>();
    for (String event : StreamEvents.of(events)) {
      parts.add(TREES.readTree(event));
    }
    return parts;
  }

  private static JsonNode lastResponse(List<JsonNode> parts) {
    return parts.stream()
        .filter(part -> part.path("response").isObject())
        .reduce((first, second) -> second)
        .orElseThrow()
        .get("response");
  }

  /** ExpectedCall for these streams alone, so that no rule of the document can mislead it. */
  private static JsonNode joined(String operation, List<JsonNode> chunks) {
    boolean chat = operation.equals("createChatCompletion");
    ObjectNode whole = TREES.createObjectNode();
    Map<Integer, ObjectNode> choices = new TreeMap<>();
    for (JsonNode chunk : chunks) {
      whole.setAll((ObjectNode) chunk.deepCopy());
      for (JsonNode choice : chunk.get("choices")) {
        ObjectNode all =
            choices.computeIfAbsent(choice.get("index").asInt(), i -> TREES.createObjectNode());
        String before = all.path("text").asText();
        JsonNode probabilities = all.at("/logprobs/content").deepCopy();
        choice
            .properties()
            .forEach(
                member -> {
                  if (!member.getValue().isNull() || !all.has(member.getKey())) {
                    all.set(member.getKey(), member.getValue().deepCopy());
                  }
                });
        if (probabilities.isArray()) {
          ArrayNode together = (ArrayNode) probabilities;
          choice.at("/logprobs/content").forEach(together::add);
          all.withObject("/logprobs").set("content", together);
        }
        if (chat) {
          all.remove("delta");
          addDelta(all.withObject("/message"), choice.get("delta"));
        } else {
          all.put("text", before + choice.get("text").asText());
        }
      }
    }
    ArrayNode all = whole.putArray("choices");
    choices.values().forEach(all::add);
    return chat ? whole.put("object", "chat.completion") : whole;
  }

  private static void addDelta(ObjectNode message, JsonNode delta) {
    delta
        .properties()
        .forEach(
            member -> {
              boolean grows = DELTAS.contains(member.getKey()) && member.getValue().isTextual();
              String before = message.path(member.getKey()).asText();
              message.set(
                  member.getKey(),
                  grows
                      ? TextNode.valueOf(before + member.getValue().asText())
                      : member.getValue());
            });
  }

  /** The same events, each text of a delta in as many pieces as chance will have it. */
  private static List<JsonNode> recut(List<JsonNode> parts, Random random) {
    List<JsonNode> cut = new ArrayList<>();
    for (JsonNode part : parts) {
      JsonNode choice = part.path("choices").path(0);
      JsonNode delta = choice.path("delta");
      Iterator<String> names =
          DELTAS.stream().filter(name -> delta.path(name).asText().length() > 1).iterator();
      if (!names.hasNext() || part.path("choices").size() > 1) {
        cut.add(part);
        continue;
      }
      String name = names.next();
      String text = delta.get(name).asText();
      int at = text.offsetByCodePoints(0, 1 + random.nextInt(Math.max(1, count(text) - 1)));
      ObjectNode first = part.deepCopy();
      ObjectNode second = part.deepCopy();
      ((ObjectNode) first.at("/choices/0/delta")).put(name, text.substring(0, at));
      ObjectNode rest = (ObjectNode) second.at("/choices/0/delta");
      DELTAS.forEach(rest::remove);
      rest.put(name, text.substring(at));
      ((ObjectNode) second.at("/choices/0")).remove("logprobs");
      cut.add(first);
      cut.add(second);
    }
    return cut;
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  @Test
  void sayWhatIsMissing() {
    Accumulator<ChatChunk, ChatResponse> chat = XaiAccumulators.chatCompletion();
    assertThatIllegalStateException().isThrownBy(chat::result);
    Accumulator<ResponseStreamEvent, ModelResponse> responses = XaiAccumulators.response();
    assertThatIllegalStateException().isThrownBy(responses::result);
    String chunk =
        """
        {"id":"i","object":"chat.completion.chunk","created":1,"model":"m",
         "choices":[{"index":0,"delta":{}}]}
        """;
    chat.add(ModelCodec.read(chunk.getBytes(UTF_8), ChatChunk::read));
    ChoiceMessage message = chat.result().choices().get(0).message();
    assertThatThrownBy(message::role)
        .isInstanceOf(UnreadableMemberException.class)
        .hasMessageContaining("/choices/0/message/role");
  }
}
