package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.parcels.model.Parcel;
import io.github.xaifeign.runtime.BadRequestException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Bodies in the log, for those who ask for them. */
class BodyLogTest {
  private static final String SECRETS =
      "{\"id\":\"a\",\"apiKey\":\"xai/CANARY-1\",\"client_secret\" : \"xai\\\"/CANARY-2\","
          + "\"max_tokens\":5,\"Password\":\"CANARY-3";

  private static List<String> lines(
      int maxBytes, RawServer.Handler handler, Consumer<ParcelsApi> call) {
    try (RawServer server = RawServer.start(handler)) {
      ClientSettings.Builder settings = Clients.settings(server.url());
      if (maxBytes > 0) {
        settings.logBodies(maxBytes);
      }
      try (ApiClients clients = new ApiClients(settings.build())) {
        return Logged.during(
            ClientSettings.class.getPackageName(),
            () -> call.accept(clients.create(ParcelsApi.class)));
      }
    }
  }

  private static void post(ParcelsApi api) {
    api.createParcel(Parcel.builder().id("mine").build(), CallOptions.DEFAULT);
  }

  private static RawServer.Handler json(String json) {
    return (request, response) -> response.json(200, json);
  }

  @Test
  void areLeftOutUnlessAskedFor() {
    List<String> lines = lines(0, json("{\"id\":\"yours\"}"), BodyLogTest::post);
    assertThat(lines).hasSize(1).noneMatch(line -> line.contains("mine") || line.contains("yours"));
  }

  @Test
  void areToldBothWays() {
    List<String> lines = lines(1000, json("{\"id\":\"yours\"}"), BodyLogTest::post);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).matches("POST .* ms: request body \\{\"id\":\"mine\"}");
    assertThat(lines.get(2)).matches("POST .* ms: response body \\{\"id\":\"yours\"}");
  }

  @Test
  void areCapped() {
    assertThat(lines(8, json("{\"id\":\"yours\"}"), BodyLogTest::post))
        .anyMatch(line -> line.endsWith("request body {\"id\":\"m"))
        .anyMatch(line -> line.endsWith("response body {\"id\":\"y"));
  }

  @Test
  void areMasked() {
    List<String> lines = lines(SECRETS.length(), json(SECRETS + "\"}"), BodyLogTest::post);
    assertThat(lines).noneMatch(line -> line.contains("CANARY")).hasSize(3);
    assertThat(lines.get(2))
        .endsWith(
            "{\"id\":\"a\",\"apiKey\":\"***\",\"client_secret\" : \"***\",\"max_tokens\":5,"
                + "\"Password\":\"***\"");
  }

  @Test
  void mayBeStreamsAndErrorsButNoFiles() {
    RawServer.Handler handler =
        (request, response) -> {
          if (request.line.contains("words")) {
            response.events().chunk("data: a\n\n").endOfChunks();
          } else if (request.line.contains("label")) {
            response.full(200, "application/octet-stream", "binary");
          } else if (request.line.contains("login")) {
            response.json(200, "{\"id\":\"a\"}");
          } else {
            response.full(400, "text/plain", "a bad parcel");
          }
        };
    List<String> lines =
        lines(
            1000,
            handler,
            api -> {
              assertThat(api.streamWords(CallOptions.DEFAULT)).containsExactly("a");
              assertThat(api.downloadLabel(CallOptions.DEFAULT).readAllBytes()).hasSize(6);
              api.login(form -> form.text("password", "s3"), CallOptions.DEFAULT);
              try {
                api.getParcel("a");
              } catch (BadRequestException e) {
                assertThat(e.rawBody()).isEqualTo("a bad parcel");
              }
            });
    assertThat(lines)
        .anyMatch(line -> line.contains("response body data: a\n\n"))
        .anyMatch(line -> line.endsWith("response body a bad parcel"))
        .noneMatch(line -> line.contains("binary") || line.contains("s3"));
  }

  @Test
  void areOfSomeLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClientSettings.builder().logBodies(0))
        .withMessageContaining("maxBytes");
  }
}
