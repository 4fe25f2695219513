package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.BadRequestException;
import io.github.xaifeign.client.runtime.ForbiddenException;
import io.github.xaifeign.client.runtime.JsonWritable;
import io.github.xaifeign.client.runtime.NotFoundException;
import io.github.xaifeign.client.runtime.PayloadTooLargeException;
import io.github.xaifeign.client.runtime.ServerException;
import io.github.xaifeign.client.runtime.TooManyRequestsException;
import io.github.xaifeign.client.runtime.UnauthorizedException;
import io.github.xaifeign.client.runtime.UnprocessableContentException;
import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.ApiOperation;
import io.github.xaifeign.contract.ApiVariant;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JsonTrees;
import io.github.xaifeign.contract.RecordedExchange;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each operation of a document, by its own examples: what is set is on the wire, what comes back is
 * read without loss, and each declared error becomes its exception. Every method is called in all
 * ways there are; an operation without a method fails the suite.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryOperation {
  static final String ENCODED_ID = "an%20id%2Fwith%3Fodd%25signs";

  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";
  private static final ObjectMapper TREES = new ObjectMapper();
  private static final JsonMapper MAPPER = new JsonMapper();

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

  private FakeApiServer server;
  private ReflectedClient client;

  abstract FakeApiServer server();

  /** A client of the server, with {@link KeyCanary#KEY}. */
  abstract ReflectedClient client(FakeApiServer server);

  abstract void closeClient();

  /** The raw query that a call of the operation must have. */
  Optional<String> query(ApiOperation operation) {
    return Optional.empty();
  }

  void assertCredentials(RecordedExchange sent) {
    assertThat(sent.header("Authorization")).contains("Bearer " + KeyCanary.KEY);
  }

  @BeforeAll
  void start() {
    server = server();
    client = client(server);
  }

  @AfterAll
  void stop() {
    System.out.println("proof: " + getClass().getSimpleName() + ": " + server.coverage());
    List<String> missing = server.coverage().missing();
    closeClient();
    server.close();
    assertThat(missing).as("operations that no test has called").isEmpty();
  }

  /**
   * A method of an operation.
   *
   * @param flag the member of the request that it sets; null for none
   * @param replies the examples that it reads, each under its status
   */
  private record Target(
      ApiOperation operation, String method, String flag, List<StatusExample> replies) {
    byte[] asked(byte[] request) {
      return flag == null || request.length == 0
          ? request
          : ((ObjectNode) tree(request)).put(flag, true).toString().getBytes(UTF_8);
    }

    boolean streams() {
      return replies.stream().anyMatch(reply -> reply.example().mediaType().equals(EVENTS));
    }
  }

  private record StatusExample(String status, ApiExample example) {}

  private Stream<Target> targets() {
    return server.document().operations().stream().flatMap(EveryOperation::targets);
  }

  private static Stream<Target> targets(ApiOperation operation) {
    List<StatusExample> all =
        operation.statuses().stream()
            .filter(status -> status.startsWith("2"))
            .flatMap(
                status ->
                    operation.responseMediaTypes(status).stream()
                        .flatMap(type -> operation.responseExamples(status, type).stream())
                        .map(example -> new StatusExample(status, example)))
            .toList();
    List<Target> targets = new ArrayList<>();
    List<StatusExample> usual =
        all.stream().filter(it -> operation.variants().stream().noneMatch(shows(it))).toList();
    List<StatusExample> events =
        usual.stream().filter(it -> it.example().mediaType().equals(EVENTS)).toList();
    List<StatusExample> plain = usual.stream().filter(it -> !events.contains(it)).toList();
    targets.add(new Target(operation, operation.id(), null, plain));
    if (!events.isEmpty()) {
      String name = operation.id().replaceFirst("^create", "stream");
      targets.add(new Target(operation, name, "stream", events));
    }
    for (ApiVariant variant : operation.variants()) {
      List<StatusExample> shown =
          all.stream().filter(it -> variant.shows(it.status(), it.example())).toList();
      targets.add(new Target(operation, variant.operationId(), variant.flag(), shown));
    }
    return targets.stream();
  }

  private static Predicate<ApiVariant> shows(StatusExample reply) {
    return variant -> variant.shows(reply.status(), reply.example());
  }

  @TestFactory
  Stream<DynamicTest> hasEveryMethodInEveryForm() {
    return targets()
        .flatMap(
            target ->
                Stream.of(Way.values())
                    .filter(way -> !way.raw() || hasDetails(target))
                    .map(
                        way ->
                            dynamicTest(
                                target.method() + " " + way,
                                () ->
                                    assertThat(client.has(target.method(), way))
                                        .as(target.method() + " " + way)
                                        .isTrue())));
  }

  /** Streams and downloads carry status and headers themselves. */
  private static boolean hasDetails(Target target) {
    return target.replies().stream()
        .map(reply -> reply.example().mediaType())
        .allMatch(type -> type.equals(JSON) || type.startsWith("text/") && !type.equals(EVENTS));
  }

  @TestFactory
  Stream<DynamicTest> sendsWhatIsSetAndReadsWithoutLoss() {
    return targets()
        .flatMap(
            target ->
                Stream.of(Way.values())
                    .filter(way -> client.has(target.method(), way))
                    .flatMap(way -> exchanges(target, way)));
  }

  private Stream<DynamicTest> exchanges(Target target, Way way) {
    List<DynamicTest> tests = new ArrayList<>();
    for (byte[] request : requests(target)) {
      for (StatusExample reply : target.replies()) {
        String title = target.method() + " " + way + " -> " + reply.example().name();
        tests.add(dynamicTest(title, () -> exchange(target, way, request, reply)));
      }
      for (String status : emptySuccesses(target.operation())) {
        String title = target.method() + " " + way + " -> " + status;
        tests.add(dynamicTest(title, () -> empty(target, way, request, status)));
      }
    }
    assertThat(tests).as("examples of " + target.method()).isNotEmpty();
    return tests.stream();
  }

  private static List<String> emptySuccesses(ApiOperation operation) {
    return operation.statuses().stream()
        .filter(status -> status.startsWith("2") && operation.responseMediaTypes(status).isEmpty())
        .toList();
  }

  private void exchange(Target target, Way way, byte[] request, StatusExample reply) {
    ApiExample example = reply.example();
    server.reset();
    if (example.declared()) {
      server.next(target.operation().id()).example(example.name()).contentType(example.mediaType());
    }
    List<Object> read = client.call(target.method(), way, request);
    RecordedExchange sent = server.takeRequest();
    assertRequest(target.operation(), sent, example.mediaType());
    if (request.length > 0) {
      JsonTrees.assertSame(target.asked(request), sent.body());
    }
    if (target.streams()) {
      Frames.assertRead(Frames.of(example.text()), read, Judged::written);
    } else if (example.mediaType().equals(JSON)) {
      assertJson(sent.replyBody(), read);
    } else {
      assertThat(read).singleElement().isEqualTo(sent.replyBody());
    }
  }

  @TestFactory
  Stream<DynamicTest> keepsWhatIsNewerThanTheDocument() {
    Newer newer = new Newer(server.document());
    return targets()
        .filter(target -> !target.streams())
        .flatMap(
            target ->
                target.replies().stream()
                    .filter(reply -> reply.example().mediaType().equals(JSON))
                    .map(
                        reply ->
                            dynamicTest(
                                target.method() + " -> " + reply.example().name(),
                                () -> keeps(target, newer.reply(reply.example().bytes())))));
  }

  private void keeps(Target target, byte[] reply) {
    server.reset();
    server.next(target.operation().id()).contentType(JSON).body(reply);
    List<Object> read = client.call(target.method(), Way.SYNC, requests(target).get(0));
    if (!tree(reply).isNull()) {
      JsonTrees.assertSame(reply, MAPPER.writeValueAsBytes(read.get(0)));
    }
  }

  private static void assertJson(byte[] expected, List<Object> read) {
    if (read.isEmpty()) {
      assertThat(tree(expected).isNull()).as("only null is read as nothing").isTrue();
    } else {
      assertThat(read).hasSize(1);
      JsonTrees.assertSame(expected, Judged.written(read.get(0)));
    }
  }

  private void empty(Target target, Way way, byte[] request, String status) {
    server.reset();
    server.next(target.operation().id()).status(Integer.parseInt(status));
    assertThat(client.call(target.method(), way, request)).isEmpty();
    assertThat(server.takeRequest().findings()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> turnsEachDeclaredErrorIntoItsException() {
    return targets()
        .flatMap(
            target ->
                Stream.of(Way.SYNC, Way.ASYNC)
                    .flatMap(
                        way ->
                            errors(target.operation())
                                .map(
                                    error ->
                                        dynamicTest(
                                            target.method()
                                                + " "
                                                + way
                                                + " "
                                                + error.status()
                                                + " "
                                                + error.example().name(),
                                            () -> fails(target, way, error)))));
  }

  private static Stream<StatusExample> errors(ApiOperation operation) {
    return operation.statuses().stream()
        .filter(status -> !status.startsWith("2"))
        .flatMap(
            status ->
                operation.responseMediaTypes(status).stream()
                    .flatMap(type -> operation.responseExamples(status, type).stream())
                    .map(example -> new StatusExample(status, example)));
  }

  private void fails(Target target, Way way, StatusExample declared) {
    ApiExample error = declared.example();
    int code = Integer.parseInt(declared.status().equals("default") ? OTHER : declared.status());
    server.reset();
    server
        .next(target.operation().id())
        .status(code)
        .example(error.name())
        .contentType(error.mediaType())
        .header("x-request-id", "req-7");
    byte[] request = requests(target).get(0);
    ApiStatusException e =
        catchThrowableOfType(
            ApiStatusException.class, () -> client.call(target.method(), way, request));
    assertThat(server.takeRequest().findings()).isEmpty();
    assertThat(e).isExactlyInstanceOf(EXCEPTIONS.get(declared.status()));
    assertThat(e.statusCode()).isEqualTo(code);
    assertThat(e.operation()).isEqualTo(target.method());
    assertThat(e.requestId()).contains("req-7");
    assertThat(e.rawBody()).isEqualTo(error.text()).isNotBlank();
    if (error.mediaType().equals(JSON)) {
      JsonNode tree = tree(error.bytes());
      JsonNode told = tree.path("error").isObject() ? tree.path("error") : tree;
      assertThat(e.error().code().orElse("")).isEqualTo(told.path("code").asText());
      assertThat(e.error().message())
          .contains(told.path(told.has("message") ? "message" : "error").asText());
    } else {
      assertThat(e.error().code()).isEmpty();
      boolean page = error.mediaType().equals("text/html");
      assertThat(e.error().message().orElse("")).isEqualTo(page ? "" : error.text());
    }
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    assertThat(text.toString()).doesNotContain(KeyCanary.KEY);
  }

  @TestFactory
  Stream<DynamicTest> knowsEveryMemberOfEachRequest() {
    return targets()
        .flatMap(
            target ->
                client.requestModel(target.method()).stream()
                    .flatMap(
                        model ->
                            requests(target).stream()
                                .map(
                                    request ->
                                        dynamicTest(
                                            target.method() + " " + model.getSimpleName(),
                                            () -> knows(model, request)))));
  }

  private static void knows(Class<?> model, byte[] request) {
    JsonWritable read = (JsonWritable) Codec.read(request, ReflectedClient.reader(model));
    JsonTrees.assertSame(request, Judged.written(read));
  }

  @Test
  void namesEachOperationOnce() {
    assertThat(targets().map(Target::method)).doesNotHaveDuplicates().isNotEmpty();
  }

  private void assertRequest(ApiOperation operation, RecordedExchange sent, String accept) {
    assertThat(sent.findings()).isEmpty();
    assertThat(sent.operationId()).contains(operation.id());
    assertThat(sent.method()).isEqualTo(operation.method());
    assertThat(sent.rawPath())
        .isEqualTo(
            server.document().basePath()
                + operation.pathTemplate().replaceAll("\\{[^}]*}", ENCODED_ID));
    assertThat(sent.rawQuery()).isEqualTo(query(operation));
    assertCredentials(sent);
    assertThat(sent.header("Accept")).contains(accept);
    if (operation.requestMediaTypes().contains(JSON) && sent.body().length > 0) {
      assertThat(sent.header("Content-Type")).contains(JSON);
    }
  }

  /** The request examples as JSON; nothing for an operation without a JSON body. */
  private static List<byte[]> requests(Target target) {
    if (!target.operation().requestMediaTypes().contains(JSON)) {
      return List.of(new byte[0]);
    }
    List<byte[]> requests = new ArrayList<>();
    if (!target.operation().requestBodyRequired()) {
      requests.add(new byte[0]);
    }
    for (ApiExample example : target.operation().requestExamples(JSON)) {
      if (target.streams() || !tree(example.bytes()).path("stream").asBoolean()) {
        requests.add(example.bytes());
      }
    }
    assertThat(requests).as("request examples of " + target.operation().id()).isNotEmpty();
    return requests;
  }

  /** The JSON of each frame of an example, read by a judge of our own: one data line to a frame. */
  private static JsonNode tree(byte[] json) {
    try {
      return TREES.readTree(new String(json, UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
