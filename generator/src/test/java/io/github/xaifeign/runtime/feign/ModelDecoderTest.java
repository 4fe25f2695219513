package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ErrorResponseException;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.UnreadableMember;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelDecoderTest {
  /** A call against a server that answers in one way. */
  private interface Call<T> {
    T on(ParcelsApi api);
  }

  private static <T> T ask(RawServer.Handler handler, Call<T> call) {
    try (RawServer server = RawServer.start(handler);
        ApiClients clients = Clients.of(server)) {
      return call.on(clients.create(ParcelsApi.class));
    }
  }

  private static <T> T askJson(String json, Call<T> call) {
    return ask((request, response) -> response.json(200, json), call);
  }

  private static Parcel get(ParcelsApi api) {
    return api.getParcel("a");
  }

  private static ApiDecodingException refused(RawServer.Handler handler, Call<?> call) {
    class Seen {
      private ApiDecodingException thrown;
    }
    Seen seen = new Seen();
    assertThatThrownBy(() -> ask(handler, call))
        .isInstanceOfSatisfying(ApiDecodingException.class, e -> seen.thrown = e);
    return seen.thrown;
  }

  private static Void delete(ParcelsApi api) {
    api.deleteParcels(CallOptions.DEFAULT);
    return null;
  }

  @Test
  void readsModelsListsMapsAndTrees() {
    assertThat(askJson("\ufeff{\"id\":\"a\"} \n", ModelDecoderTest::get))
        .isEqualTo(Parcel.builder().id("a").build());
    List<Parcel> parcels =
        askJson(
            "[{\"id\":\"a\"}]", api -> api.listParcels(Map.of(), Map.of(), CallOptions.DEFAULT));
    assertThat(parcels).containsExactly(Parcel.builder().id("a").build());
    Map<String, List<Double>> numbers =
        askJson("{\"x\":[1,2.5]}", api -> api.numbers(CallOptions.DEFAULT));
    assertThat(numbers).isEqualTo(Map.of("x", List.of(1.0, 2.5)));
    assertThat(askJson("[null]", api -> api.tree(CallOptions.DEFAULT)).get(0).isNull()).isTrue();
  }

  @Test
  void unwrapsResponses() {
    ApiResponse<Parcel> response =
        ask(
            (request, exchange) ->
                exchange.json(201, "{\"id\":\"a\"}", "X-Request-Id: r1", "X-A: 1", "X-A: 2"),
            api -> api.getParcelWithResponse("a", CallOptions.DEFAULT));
    assertThat(response.body()).isEqualTo(Parcel.builder().id("a").build());
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.requestId()).contains("r1");
    assertThat(response.header("x-a")).contains("1");
    assertThat(response.header("x-b")).isEmpty();
    assertThat(response.headers()).containsEntry("x-A", List.of("1", "2"));
    assertThatThrownBy(() -> response.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(response)
        .hasToString("ApiResponse[getParcelWithResponse, 201, Parcel{\"id\":\"a\"}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON",
        "text/json",
        "application/problem+json",
      })
  void takesEveryNameOfJson(String contentType) {
    assertThat(
            ask(
                (request, response) -> response.full(200, contentType, "{\"id\":\"a\"}"),
                ModelDecoderTest::get))
        .isEqualTo(Parcel.builder().id("a").build());
  }

  @Test
  void refusesAPageInPlaceOfJson() {
    String page = "<html>" + "x".repeat(5000);
    ApiDecodingException e =
        refused(
            (request, response) -> response.full(200, "text/html", page, "x-request-id: r9"),
            ModelDecoderTest::get);
    assertThat(e)
        .hasMessage(
            "getParcel: the response (200) cannot be read: expected JSON, found the"
                + " content type text/html [request id r9]");
    assertThat(e.statusCode()).isEqualTo(200);
    assertThat(e.requestId()).contains("r9");
    assertThat(e.headers()).containsKey("content-type");
    assertThat(e.snippet()).startsWith("<html>").hasSize(1024);
    assertThat(e.pointer()).isEmpty();
  }

  @Test
  void saysWhereAReplyIsWrong() {
    String many = "{\"id\":\"a\"},".repeat(500);
    ApiDecodingException e =
        refused(
            (request, response) -> response.json(200, "[" + many + "{\"id\":{\"x\":7}},\"late\"]"),
            api -> api.listParcels(Map.of(), Map.of(), CallOptions.DEFAULT));
    assertThat(e)
        .hasMessage(
            "listParcels: the response (200) cannot be read at /501:"
                + " expected an object (Parcel), found a string")
        .hasCauseInstanceOf(JsonMismatchException.class);
    assertThat(e.snippet()).contains("{\"id\":{\"x\":7}},\"late\"]").hasSizeLessThanOrEqualTo(1024);
    assertThat(
            refused(
                (request, response) -> response.json(200, "{\"new\":1}"), ModelDecoderTest::get))
        .hasMessageContaining("cannot be read: Parcel lacks the required member id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\"} x",
        "{\"id\":\"a\"}{}",
        "{\"id\":\"a\"",
        "{\"id\":\"a\",}",
        "{'id':'a'}",
        "{\"id\":\"a\"}\u0000",
        "{\"id\":\"\u0001\"}",
        "   ",
        "{\"id\":\"a\",\"n\":NaN}",
      })
  void refusesWhatIsNotOneJsonValue(String body) {
    refused((request, response) -> response.json(200, body), ModelDecoderTest::get);
  }

  @Test
  void refusesDeepNesting() {
    refused(
        (request, response) -> response.json(200, "[".repeat(100_000)),
        api -> api.tree(CallOptions.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"c1\",\"error\":\"no\"}",
        "{\"error\":{\"message\":\"no\",\"code\":\"c1\"}}",
        "{\"code\":\"c1\",\"message\":\"no\",\"type\":\"error\"}",
      })
  void tellsAnErrorInPlaceOfTheModel(String json) {
    assertThatThrownBy(() -> askJson(json, ModelDecoderTest::get))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e -> {
              assertThat(e).hasMessage("getParcel was answered with 200: no (c1)");
              assertThat(e.statusCode()).isEqualTo(200);
              assertThat(e.error().code()).contains("c1");
              assertThat(e.rawBody()).isEqualTo(json);
            });
  }

  @Test
  void readsWhatElseThereIs() {
    String json = "{\"id\":7,\"weight\":2.5,\"lid\":{\"weight\":1}}";
    Parcel parcel = askJson(json, ModelDecoderTest::get);
    assertThat(parcel.weight()).contains(2.5);
    assertThat(parcel.unreadableMembers())
        .extracting(UnreadableMember::pointer)
        .containsExactlyInAnyOrder("/id", "/lid/id");
  }

  @Test
  void refusesIfTheClientOrTheCallIsStrict() {
    String json = "{\"id\":\"a\",\"weight\":\"heavy\"}";
    try (RawServer server = RawServer.start((request, response) -> response.json(200, json));
        ApiClients lenient = Clients.of(server);
        ApiClients strict = new ApiClients(Clients.settings(server.url()).strict(true).build())) {
      CallOptions strictly = CallOptions.builder().strict(true).build();
      CallOptions leniently = strictly.toBuilder().strict(false).build();
      ParcelsApi parcels = lenient.create(ParcelsApi.class);
      ParcelsApi strictParcels = strict.create(ParcelsApi.class);
      assertThat(parcels.getParcel("a").id()).isEqualTo("a");
      assertThat(strictParcels.getParcel("a", leniently).id()).isEqualTo("a");
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              () -> parcels.getParcel("a", strictly), () -> strictParcels.getParcel("a"))) {
        assertThatThrownBy(call)
            .isInstanceOfSatisfying(
                ApiDecodingException.class, e -> assertThat(e.pointer()).isEqualTo("/weight"))
            .hasMessageContaining("expected a number, found a string");
      }
    }
  }

  @Test
  void takesAnErrorForOneIfTheModelHasFaultsToo() {
    assertThatThrownBy(() -> askJson("{\"id\":7,\"error\":\"no\"}", ModelDecoderTest::get))
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("no");
  }

  @Test
  void readsAModelThatMentionsAnError() {
    assertThat(
            askJson("{\"id\":\"a\",\"error\":{\"message\":\"no\"}}", ModelDecoderTest::get)
                .additionalProperties())
        .containsKey("error");
  }

  @Test
  void refusesAnEmptyBody() {
    for (int status : new int[] {200, 202, 204}) {
      ApiDecodingException e =
          refused((request, response) -> response.empty(status), ModelDecoderTest::get);
      assertThat(e).hasMessageEndingWith("(" + status + ") cannot be read: the body is empty");
    }
  }

  @Test
  void answersWithNothingWhereTheReplyMayBeEmpty() {
    for (int status : new int[] {202, 204}) {
      Optional<Parcel> nothing =
          ask(
              (request, response) -> response.empty(status),
              api -> api.whenReady(CallOptions.DEFAULT));
      assertThat(nothing).isEmpty();
    }
    Optional<Parcel> parcel = askJson("{\"id\":\"a\"}", api -> api.whenReady(CallOptions.DEFAULT));
    assertThat(parcel).contains(Parcel.builder().id("a").build());
    Optional<Parcel> pending =
        ask(
            (request, response) -> response.json(202, "{\"status\":\"pending\"}"),
            api -> api.whenReady(CallOptions.DEFAULT));
    assertThat(pending).isEmpty();
    refused((request, response) -> response.empty(200), api -> api.whenReady(CallOptions.DEFAULT));
  }

  @Test
  void ignoresTheBodyWhereThereIsNone() {
    for (String json : List.of("null", "{}", "{\"deleted\":true}", "{\"error\":null}", "oops")) {
      askJson(json, ModelDecoderTest::delete);
    }
    ask((request, response) -> response.empty(204), ModelDecoderTest::delete);
    ask((request, response) -> response.empty(200), ModelDecoderTest::delete);
  }

  @Test
  void looksAtTheBodyEvenSo() {
    assertThatThrownBy(() -> askJson("{\"error\":\"no\"}", ModelDecoderTest::delete))
        .isInstanceOf(ErrorResponseException.class);
    refused(
        (request, response) -> response.full(200, "text/html", "<html>"), ModelDecoderTest::delete);
  }

  @Test
  void readsText() {
    Call<String> call = api -> api.text(CallOptions.DEFAULT);
    assertThat(
            ask((request, response) -> response.full(200, "text/plain; charset=utf-8", "ä"), call))
        .isEqualTo("ä");
    assertThat(
            ask(
                (request, response) -> {
                  response.raw(
                      "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=\"iso-8859-1\"\r\n"
                          + "Content-Length: 1\r\n\r\n");
                  response.out.write(0xe4);
                },
                call))
        .isEqualTo("ä");
    assertThat(askJson("\"a\\nb\"", call)).isEqualTo("a\nb");
    assertThat(askJson("{}", call)).isEqualTo("{}");
    assertThat(ask((request, response) -> response.empty(200), call)).isEmpty();
    refused((request, response) -> response.full(200, "text/html", "<html>"), call);
  }

  @Test
  void refusesAnEncodingThatWasNotAskedFor() {
    assertThat(
            refused(
                (request, response) -> response.json(200, "{\"id\":\"a\"}", "Content-Encoding: br"),
                ModelDecoderTest::get))
        .hasMessageContaining("the content encoding br was not asked for");
  }

  @Test
  void noticesWithAnyClientThatTheBodyIsShort() {
    Request request =
        Request.create(
            Request.HttpMethod.GET,
            "http://localhost/",
            new HashMap<>(),
            Request.Body.empty(),
            new RequestTemplate());
    Response response =
        Response.builder()
            .status(200)
            .request(request)
            .headers(Map.<String, Collection<String>>of("Content-Length", List.of("11")))
            .body(new ByteArrayInputStream("{\"id\":\"a\"}".getBytes()), null)
            .build();
    assertThatThrownBy(() -> new ModelDecoder(ParcelsApi.READERS).decode(response, Parcel.class))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessageContaining("only 10 of 11 bytes of the response arrived");
  }

  @Test
  void namesATypeThatItCannotRead() {
    Request request =
        Request.create(
            Request.HttpMethod.GET,
            "http://localhost/",
            new HashMap<>(),
            Request.Body.empty(),
            new RequestTemplate());
    Response response =
        Response.builder()
            .status(200)
            .request(request)
            .headers(Map.<String, Collection<String>>of())
            .build();
    assertThatThrownBy(
            () -> new ModelDecoder(ParcelsApi.READERS).decode(response, StringBuilder.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no reader is known for java.lang.StringBuilder");
  }
}
