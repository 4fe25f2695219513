package io.github.xaifeign.contract.xai;

import static io.github.xaifeign.contract.xai.OperationMethod.JSON;
import static io.github.xaifeign.contract.xai.OperationMethod.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.client.runtime.ApiStatusException;
import io.github.xaifeign.client.runtime.BadRequestException;
import io.github.xaifeign.client.runtime.ForbiddenException;
import io.github.xaifeign.client.runtime.NotFoundException;
import io.github.xaifeign.client.runtime.PayloadTooLargeException;
import io.github.xaifeign.client.runtime.ServerException;
import io.github.xaifeign.client.runtime.TooManyRequestsException;
import io.github.xaifeign.client.runtime.UnauthorizedException;
import io.github.xaifeign.client.runtime.UnprocessableContentException;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.ApiExample;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.xai.OperationMethod.ResponseExample;
import io.github.xaifeign.contract.xai.ReflectedClient.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The responses of each operation of a document too: each example is read without loss, and each
 * form of a declared error becomes its exception.
 */
abstract class OperationResponses extends OperationRequests {
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

  /** The first response of each method is read by the tests of its requests. */
  @TestFactory
  Stream<DynamicTest> readsEachFurtherResponseWithoutLoss() {
    return methods()
        .flatMap(
            method ->
                Stream.of(Way.values())
                    .filter(way -> client().has(method.name(), way))
                    .flatMap(way -> responses(method, way)));
  }

  private Stream<DynamicTest> responses(OperationMethod method, Way way) {
    byte[] request = method.requests().get(0);
    List<DynamicTest> tests = new ArrayList<>();
    for (ResponseExample response : further(method.responses(), way)) {
      String title = method + " " + way + " -> " + response.example().name();
      tests.add(dynamicTest(title, () -> call(method, way, request, response)));
    }
    for (String status : method.emptySuccesses()) {
      String title = method + " " + way + " -> " + status;
      tests.add(dynamicTest(title, () -> callWithoutBody(method, way, request, status)));
    }
    return tests.stream();
  }

  /**
   * The responses after the first: all for a method that waits; where only the form of the result
   * is another one, those of a media type that has not been read yet.
   */
  private static List<ResponseExample> further(List<ResponseExample> responses, Way way) {
    Set<String> read = new HashSet<>();
    List<ResponseExample> further = new ArrayList<>();
    for (ResponseExample response : responses) {
      if (read.add(response.mediaType()) || way == Way.SYNC) {
        further.add(response);
      }
    }
    return further.isEmpty() ? further : further.subList(1, further.size());
  }

  @TestFactory
  Stream<DynamicTest> keepsWhatIsNewerThanTheDocument() {
    NewerResponses newer = new NewerResponses(server().document());
    return methods()
        .filter(method -> !method.streams())
        .flatMap(
            method ->
                method.responses().stream()
                    .filter(response -> response.mediaType().equals(JSON))
                    .map(
                        response ->
                            dynamicTest(
                                method + " -> " + response.example().name(),
                                () -> keeps(method, newer.of(response.example().bytes())))));
  }

  private void keeps(OperationMethod method, byte[] response) {
    server().reset();
    server().next(method.operation().id()).contentType(JSON).body(response);
    List<Object> read = client().call(method.name(), Way.SYNC, method.requests().get(0));
    if (!tree(response).isNull()) {
      JsonComparison.assertSame(response, MAPPER.writeValueAsBytes(read.get(0)));
    }
  }

  /**
   * Once for each status, media type and form of the body: what an error is made of does not depend
   * on the operation.
   */
  @TestFactory
  Stream<DynamicTest> turnsEachFormOfErrorIntoItsException() {
    Map<String, DynamicTest> tests = new TreeMap<>();
    methods()
        .forEach(
            method -> {
              for (ResponseExample error : method.errors()) {
                String form = error.status() + " " + error.mediaType() + " " + form(error);
                tests.putIfAbsent(
                    form,
                    dynamicTest(
                        form + " of " + method + " " + error.example().name(),
                        () -> fails(method, Way.SYNC, error)));
              }
            });
    System.out.println(
        "proof: " + getClass().getSimpleName() + ": " + tests.size() + " forms of errors");
    return tests.values().stream();
  }

  /** What a JSON body is made of: the names of its members and the kinds of their values. */
  private static String form(ResponseExample error) {
    return error.mediaType().equals(JSON) ? form(tree(error.example().bytes())) : "";
  }

  private static String form(JsonNode value) {
    if (!value.isObject()) {
      return value.getNodeType().toString();
    }
    Map<String, String> members = new TreeMap<>();
    value.properties().forEach(member -> members.put(member.getKey(), form(member.getValue())));
    return members.toString();
  }

  @TestFactory
  Stream<DynamicTest> turnsAnErrorOfEachMethodIntoItsException() {
    return methods()
        .filter(method -> !method.errors().isEmpty())
        .flatMap(
            method ->
                Stream.of(Way.SYNC, Way.ASYNC)
                    .map(
                        way ->
                            dynamicTest(
                                method + " " + way,
                                () -> fails(method, way, method.errors().get(0)))));
  }

  private void fails(OperationMethod method, Way way, ResponseExample declared) {
    ApiExample error = declared.example();
    int code = Integer.parseInt(declared.status().equals("default") ? OTHER : declared.status());
    server().reset();
    server()
        .next(method.operation().id())
        .status(code)
        .example(error.name())
        .contentType(error.mediaType())
        .header("x-request-id", "req-7");
    byte[] request = method.requests().get(0);
    ApiStatusException e =
        catchThrowableOfType(
            ApiStatusException.class, () -> client().call(method.name(), way, request));
    assertThat(server().takeRequest().violations()).isEmpty();
    assertThat(e).isExactlyInstanceOf(EXCEPTIONS.get(declared.status()));
    assertThat(e.statusCode()).isEqualTo(code);
    assertThat(e.operation()).isEqualTo(method.name());
    assertThat(e.requestId()).contains("req-7");
    assertThat(e.rawBody()).isEqualTo(error.text()).isNotBlank();
    if (error.mediaType().equals(JSON)) {
      JsonNode body = tree(error.bytes());
      JsonNode fields = body.path("error").isObject() ? body.path("error") : body;
      assertThat(e.error().code().orElse("")).isEqualTo(fields.path("code").asText(""));
      assertThat(e.error().message())
          .contains(fields.path(fields.has("message") ? "message" : "error").asText());
    } else {
      assertThat(e.error().code()).isEmpty();
      boolean page = error.mediaType().equals("text/html");
      assertThat(e.error().message().orElse("")).isEqualTo(page ? "" : error.text());
    }
  }

  @TestFactory
  Stream<DynamicTest> knowsEveryMemberOfEachRequest() {
    return methods()
        .flatMap(
            method ->
                client().requestModel(method.name()).stream()
                    .flatMap(
                        model ->
                            method.requests().stream()
                                .map(
                                    request ->
                                        dynamicTest(
                                            method + " " + model.getSimpleName(),
                                            () -> knows(model, request)))));
  }

  private static void knows(Class<?> model, byte[] request) {
    JsonWritable read = (JsonWritable) ModelCodec.read(request, ReflectedClient.reader(model));
    JsonComparison.assertSame(request, ModelRoundTrip.writeBack(read));
  }
}
