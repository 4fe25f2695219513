package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ChatChunk;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.facts.FactSources;
import io.github.xaifeign.contract.samples.DocumentSamples;
import io.github.xaifeign.contract.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Bodies made from the facts rather than from our document: each of the shapes that the service is
 * known to take and to send, one at a time. Our document takes them, the client sends them as they
 * are and reads them without loss, and what a response contains can be sent back.
 */
class FactPayloadsTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FakeApiServer server;
  private XaiClient xai;
  private SampleCalls calls;

  @BeforeEach
  void start() {
    server = FakeApiServer.builder().spec(SpecDocuments.inference()).refuseUnknownMembers().start();
    xai =
        XaiClient.builder()
            .apiKey(KeyCanary.KEY)
            .retries(RetryPolicy.NEVER)
            .baseUrl(server.baseUrl().toString())
            .build();
    calls = new SampleCalls(server, new ReflectedClient(xai, xai.async(), SampleForms.INFERENCE));
  }

  @AfterEach
  void stop() {
    xai.close();
    server.close();
  }

  @Test
  void sendsWhatTheFactsLetRequestsBe() {
    ApiDocument facts = FactSources.officialDocument();
    DocumentSamples samples = DocumentSamples.requests(facts);
    Faults faults = new Faults("requests of the facts sent");
    for (ApiOperation fact : facts.operations()) {
      ApiOperation operation = server.document().operation(fact.id());
      if (fact.requestMediaTypes().contains(JSON)) {
        for (Sample sample : samples.of(fact, SampleCalls.flags(operation))) {
          faults.hold(fact + " " + sample, () -> calls.send(operation, sample));
        }
      }
    }
    faults.assertNone(1500);
  }

  @Test
  void readsWhatTheFactsLetResponsesBe() {
    Faults faults = new Faults("responses of the facts read");
    responses()
        .forEach(
            (operation, samples) -> {
              List<JsonReader<?>> readers = readers(server.document().operation(operation));
              for (Sample sample : samples) {
                faults.hold(operation + " " + sample, () -> SampleCalls.read(readers, sample));
              }
            });
    DocumentSamples samples = DocumentSamples.responses(FactSources.officialDocument());
    for (Sample sample : samples.ofComponent("ChatResponseChunk")) {
      faults.hold("chunk " + sample, () -> SampleCalls.roundTrip(ChatChunk::read, sample));
    }
    faults.assertNone(1500);
  }

  /** Items of a response are input of the next request, a message of a chat is one of the next. */
  @Test
  void sendsBackWhatResponsesContain() {
    Faults faults = new Faults("parts of responses sent back");
    Map<String, List<Sample>> responses = responses();
    for (Sample sample : responses.get("createResponse")) {
      ObjectNode request = NODES.objectNode().put("model", "grok-4");
      sendBack("createResponse", request.set("input", sample.value().path("output")), faults);
    }
    for (Sample sample : responses.get("compactResponse")) {
      ObjectNode request = NODES.objectNode().put("model", "grok-4");
      sendBack("createResponse", request.set("input", sample.value().path("output")), faults);
    }
    for (Sample sample : responses.get("createChatCompletion")) {
      ObjectNode request = NODES.objectNode().put("model", "grok-4");
      for (JsonNode choice : sample.value().path("choices")) {
        request.putArray("messages").add(choice.path("message"));
        sendBack("createChatCompletion", request, faults);
      }
    }
    for (Sample sample : responses.get("createMessage")) {
      ObjectNode request = NODES.objectNode().put("model", "grok-4").put("max_tokens", 9);
      request
          .putArray("messages")
          .addObject()
          .put("role", "assistant")
          .set("content", sample.value().path("content"));
      sendBack("createMessage", request, faults);
    }
    faults.assertNone(300);
  }

  private void sendBack(String id, ObjectNode request, Faults faults) {
    ApiOperation operation = server.document().operation(id);
    Sample sample = new Sample("sent back", request, Set.of());
    faults.hold(id + " " + request, () -> calls.send(operation, sample));
  }

  private static Map<String, List<Sample>> responses() {
    ApiDocument facts = FactSources.officialDocument();
    DocumentSamples samples = DocumentSamples.responses(facts);
    Map<String, List<Sample>> responses = new TreeMap<>();
    for (ApiOperation fact : facts.operations()) {
      if (fact.responseMediaTypes("200").contains(JSON)) {
        responses.put(fact.id(), samples.of(fact, "200", JSON));
      }
    }
    return responses;
  }

  private List<JsonReader<?>> readers(ApiOperation operation) {
    return calls.readers(operation).entrySet().stream()
        .filter(it -> it.getKey().status().equals("200") && it.getKey().mediaType().equals(JSON))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  /** Collects what goes wrong, so that all of it is told. */
  private static final class Faults {
    private final String title;
    private final List<String> faults = new ArrayList<>();
    private int checks;

    Faults(String title) {
      this.title = title;
    }

    void hold(String what, Runnable check) {
      checks++;
      try {
        check.run();
      } catch (RuntimeException | AssertionError e) {
        faults.add(what + "\n  " + e);
      }
    }

    void assertNone(int least) {
      System.out.printf("proof: facts: %d %s%n", checks, title);
      assertThat(faults).isEmpty();
      assertThat(checks).isGreaterThanOrEqualTo(least);
    }
  }
}
