package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.OperationServer;
import io.github.xaifeign.runtime.SecurityAlternatives;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Servers and credentials that the document gives to single operations. */
class OperationTermsTest {
  /** No port is 0, so a request that goes there fails. */
  private static final String NOWHERE = "http://localhost:0";

  private interface Api {
    @RequestLine("GET /usual")
    void usual(CallOptions options);

    @RequestLine("GET /open")
    @SecurityAlternatives({})
    void open(CallOptions options);

    @RequestLine("GET /either")
    @SecurityAlternatives({"app user", "key"})
    void either(CallOptions options);

    @RequestLine("GET /relative")
    @OperationServer("/other/v2")
    void relative(CallOptions options);

    @RequestLine("GET /elsewhere")
    @OperationServer(NOWHERE)
    void elsewhere(CallOptions options);
  }

  private static RawServer.Received sent(Map<String, Credentials> credentials, Consumer<Api> call) {
    try (RawServer server = RawServer.json(204, "");
        ApiClients clients =
            new ApiClients(
                Clients.settings(server.url() + "/v1")
                    .credentials(Credentials.named(credentials))
                    .build())) {
      call.accept(clients.create(Api.class));
      return server.request();
    }
  }

  private static Map<String, Credentials> credentials(String... names) {
    Map<String, Credentials> credentials = new LinkedHashMap<>();
    for (String name : names) {
      credentials.put(name, Credentials.header("X-" + name, "secret"));
    }
    return credentials;
  }

  private static String keys(Map<String, Credentials> credentials, Consumer<Api> call) {
    RawServer.Received received = sent(credentials, call);
    StringBuilder keys = new StringBuilder();
    for (String name : new String[] {"app", "user", "key", "any"}) {
      keys.append(received.header("x-" + name) == null ? "" : name + " ");
    }
    return keys.toString().strip();
  }

  @Test
  void sendAllThatIsSetWhereTheDocumentSaysNothing() {
    assertThat(keys(credentials("app", "key"), api -> api.usual(CallOptions.DEFAULT)))
        .isEqualTo("app key");
  }

  @Test
  void sendNoKeyToAnOperationThatAsksForNone() {
    assertThat(keys(credentials("app", "key"), api -> api.open(CallOptions.DEFAULT))).isEmpty();
    assertThat(keys(credentials("any"), api -> api.open(CallOptions.DEFAULT))).isEqualTo("");
  }

  @Test
  void sendTheFirstAlternativeThatIsComplete() {
    Consumer<Api> call = api -> api.either(CallOptions.DEFAULT);
    assertThat(keys(credentials("app", "user", "key"), call)).isEqualTo("app user");
    assertThat(keys(credentials("user", "key"), call)).isEqualTo("key");
    assertThat(keys(credentials("user"), call)).isEqualTo("user");
  }

  @Test
  void sendWhatReplacesAllCredentialsWhereAnyAreAskedFor() {
    Map<String, Credentials> signature = Map.of("", Credentials.header("X-any", "a signature"));
    assertThat(keys(signature, api -> api.either(CallOptions.DEFAULT))).isEqualTo("any");
    assertThat(keys(signature, api -> api.open(CallOptions.DEFAULT))).isEmpty();
  }

  @Test
  void sendTheCredentialsOfACallWhateverTheDocumentSays() {
    CallOptions own =
        CallOptions.builder().credentials(Credentials.header("X-any", "mine")).build();
    assertThat(keys(credentials("key"), api -> api.open(own))).isEqualTo("any");
  }

  @Test
  void goToARelativeServerInPlaceOfThePathOfTheBaseUrl() {
    assertThat(sent(Map.of(), api -> api.relative(CallOptions.DEFAULT)).line)
        .isEqualTo("GET /other/v2/relative HTTP/1.1");
  }

  @Test
  void goWhereTheBaseUrlLeadsThatSomebodyHasSet() {
    assertThat(sent(Map.of(), api -> api.elsewhere(CallOptions.DEFAULT)).line)
        .isEqualTo("GET /v1/elsewhere HTTP/1.1");
  }

  @Test
  void goToTheServerOfTheOperationAndTakeTheKeyThere() {
    try (RawServer server = RawServer.json(204, "");
        ApiClients clients =
            new ApiClients(
                ClientSettings.builder()
                    .documentedBaseUrl(NOWHERE + "/v1")
                    .credentials(Credentials.bearer("secret"))
                    .feignClient(
                        (request, options) -> {
                          assertThat(request.url()).isEqualTo("http://localhost:0/elsewhere");
                          assertThat(request.headers()).containsKey("Authorization");
                          return new feign.Client.Default(null, null)
                              .execute(Redirected.to(server.url(), request), options);
                        })
                    .build())) {
      clients.create(Api.class).elsewhere(CallOptions.DEFAULT);
      assertThat(server.request().line).isEqualTo("GET /elsewhere HTTP/1.1");
    }
  }

  /** The same request at a server that is there. */
  private static final class Redirected {
    static feign.Request to(String url, feign.Request request) {
      return feign.Request.create(
          request.httpMethod(),
          request.url().replace(NOWHERE, url),
          request.headers(),
          feign.Request.Body.empty(),
          request.requestTemplate());
    }
  }
}
