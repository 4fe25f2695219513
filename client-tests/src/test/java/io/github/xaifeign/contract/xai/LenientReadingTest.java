package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.EVENTS;
import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.XaiReaders;
import io.github.xaifeign.client.runtime.ApiDecodingException;
import io.github.xaifeign.client.runtime.ErrorResponseException;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.StreamException;
import io.github.xaifeign.client.runtime.feign.ModelDecoder;
import io.github.xaifeign.client.runtime.json.JsonObject;
import io.github.xaifeign.client.runtime.json.ModelReaders;
import io.github.xaifeign.client.runtime.json.UnreadableMember;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.xai.MemberFaults.Fault;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.management.XaiManagementClient;
import io.github.xaifeign.management.XaiManagementReaders;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each member of each response that the documents show is made wrong in every way, one at a time:
 * the rest can be read, the accessor of the wrong one says where it is, and what is written back is
 * what came.
 */
class LenientReadingTest {
  private static final Request REQUEST =
      Request.create(
          Request.HttpMethod.GET,
          "http://localhost/",
          Map.of(),
          null,
          UTF_8,
          new RequestTemplate());

  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<String> wrong = new ArrayList<>();
  private int documents;
  private int faults;
  private int judged;
  private int unreadable;
  private int refused;

  @Test
  void survivesEveryFaultInAResponseOfTheInferenceApi() {
    try (XaiClient client = XaiClient.builder().apiKey(KeyCanary.KEY).build()) {
      survives(
          SpecDocuments.inference(),
          new XaiReaders(),
          new ReflectedClient(client, client.async(), Map.of()));
    }
  }

  @Test
  void survivesEveryFaultInAResponseOfTheManagementApi() {
    try (XaiManagementClient client = XaiManagementClient.builder().apiKey(KeyCanary.KEY).build()) {
      survives(
          SpecDocuments.management(),
          new XaiManagementReaders(),
          new ReflectedClient(client, client.async(), Map.of()));
    }
  }

  private void survives(ApiDocument document, ModelReaders readers, ReflectedClient client) {
    DocumentedKinds kinds = new DocumentedKinds(document);
    ModelDecoder decoder = new ModelDecoder(readers);
    document.operations().stream()
        .flatMap(OperationMethod::of)
        .forEach(
            method -> {
              for (ResponseExample response : method.responses()) {
                JsonNode schema =
                    kinds.schema(method.operation().id(), response.status(), response.mediaType());
                for (JsonNode original : documents(response)) {
                  Subject subject =
                      new Subject(
                          decoder,
                          client.responseType(method.name()),
                          response.mediaType().equals(EVENTS),
                          original.path("type").asText().equals("error"));
                  documents++;
                  MemberFaults.of(original)
                      .forEach(
                          fault -> {
                            String problem = problem(subject, fault, kinds, schema);
                            if (problem != null) {
                              wrong.add(method + ", " + fault + ": " + problem);
                            }
                          });
                }
              }
            });
    System.out.printf(
        "proof: faults in members of %s: %d documents, %d faults, %d judged by the document,"
            + " %d left a member unreadable, %d responses had nothing of their type, %d wrong%n",
        readers.getClass().getSimpleName().replace("Readers", ""),
        documents,
        faults,
        judged,
        unreadable,
        refused,
        wrong.size());
    assertThat(faults).isGreaterThan(1000);
    assertThat(judged).isGreaterThan(faults / 3);
    assertThat(wrong.subList(0, Math.min(20, wrong.size()))).isEmpty();
  }

  /** The JSON documents that show the responses of a method. */
  static List<JsonNode> documents(OperationMethod method) {
    return method.responses().stream().flatMap(it -> documents(it).stream()).toList();
  }

  /** The JSON documents of a response: its body, or the events of its stream. */
  private static List<JsonNode> documents(ResponseExample response) {
    if (response.mediaType().equals(JSON)) {
      return List.of(OperationMethod.tree(response.example().bytes()));
    }
    return response.mediaType().equals(EVENTS)
        ? StreamEvents.of(response.example().text()).stream()
            .map(event -> OperationMethod.tree(event.getBytes(UTF_8)))
            .toList()
        : List.of();
  }

  /**
   * How a response is read that has a certain JSON document.
   *
   * @param error whether it is an event that says that the stream has failed
   */
  private record Subject(ModelDecoder decoder, Type type, boolean stream, boolean error) {
    @Nullable Object read(byte[] json) {
      String body = stream ? "data: " + new String(json, UTF_8) + "\n\n" : new String(json, UTF_8);
      Map<String, Collection<String>> headers =
          Map.of("content-type", List.of(stream ? EVENTS : JSON));
      Response response =
          Response.builder()
              .status(200)
              .request(REQUEST)
              .headers(headers)
              .body(body, UTF_8)
              .build();
      Object read = decoder.decode(response, type);
      if (read instanceof EventStream<?> events) {
        try (events) {
          Iterator<?> items = events.iterator();
          return items.hasNext() ? items.next() : null;
        }
      }
      return read instanceof Optional<?> optional ? optional.orElse(null) : read;
    }
  }

  private @Nullable String problem(
      Subject subject, Fault fault, DocumentedKinds kinds, JsonNode schema) {
    faults++;
    byte[] json = fault.document().toString().getBytes(UTF_8);
    Object read;
    try {
      read = subject.read(json);
    } catch (ApiDecodingException e) {
      refused++;
      return hasNothingElse(fault) ? null : "refused: " + e.getMessage();
    } catch (ErrorResponseException | StreamException e) {
      refused++;
      return subject.error() || fault.pointer().matches("/(error|code|type)")
          ? null
          : "an error: " + e.getMessage();
    }
    if (read == null) {
      return isPing(fault.document()) ? null : "nothing was read";
    }
    Optional<String> difference =
        JsonComparison.firstDifference(json, MAPPER.writeValueAsBytes(read));
    if (difference.isPresent()) {
      return "written back it differs " + difference.get();
    }
    Set<String> listed =
        read instanceof JsonObject object ? pointers(object.unreadableMembers()) : new TreeSet<>();
    Set<String> thrown = new TreeSet<>();
    UnreadableAccessors.visit(read, thrown);
    if (read instanceof JsonObject && !listed.equals(thrown)) {
      return "listed are " + listed + ", thrown " + thrown;
    }
    return mismatch(fault, thrown, kinds.isUnreadable(schema, fault));
  }

  private @Nullable String mismatch(Fault fault, Set<String> thrown, Optional<Boolean> expected) {
    unreadable += thrown.isEmpty() ? 0 : 1;
    String pointer = fault.pointer();
    if (expected.isPresent()) {
      judged++;
      return expected.get() == thrown.equals(Set.of(pointer))
          ? null
          : "by the document unreadable: " + expected.get() + ", but thrown " + thrown;
    }
    return thrown.stream()
            .allMatch(
                one ->
                    (one + "/").startsWith(pointer + "/") || (pointer + "/").startsWith(one + "/"))
        ? null
        : "thrown " + thrown;
  }

  private static Set<String> pointers(List<UnreadableMember> members) {
    return members.stream()
        .map(UnreadableMember::pointer)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Keep-alive events are no items, whatever they hold. */
  private static boolean isPing(JsonNode event) {
    return event.path("type").asText().equals("ping");
  }

  /** Whether the fault has left no other member in the document. */
  private static boolean hasNothingElse(Fault fault) {
    return fault.value() == null && fault.path().size() == 1 && fault.document().isEmpty();
  }
}
