package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.XaiServers;
import io.github.xaifeign.client.runtime.ApiException;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What goes over the wire to each server, against literals from the gateway's listing and a server
 * that knows nothing of the document.
 */
class GatewayFormTest {

  @Test
  void sendsTheValuesOfPathParametersInTheQuery() throws IOException {
    assertThat(lines(xai -> xai.files().getFile("file_1")))
        .containsExactly("GET /xai/v1/files/file_id?file_id=file_1&api_token=" + KeyCanary.IN_URL);
    assertThat(lines(xai -> xai.models().getModel("grok 4/a")))
        .containsExactly(
            "GET /xai/v1/models/model_id?model_id=grok%204%2Fa&api_token=" + KeyCanary.IN_URL);
    assertThat(lines(xai -> xai.responses().deleteResponse("r-1")))
        .containsExactly(
            "DELETE /xai/v1/responses/response_id?response_id=r-1&api_token=" + KeyCanary.IN_URL);
  }

  @Test
  void sendsTheTokenWhereThereIsNothingElse() throws IOException {
    assertThat(lines(xai -> xai.apiKey().getApiKeyInfo()))
        .containsExactly("GET /xai/v1/api-key?api_token=" + KeyCanary.IN_URL);
  }

  @Test
  void keepsOtherParametersInTheQuery() throws IOException {
    assertThat(lines(xai -> xai.files().listFiles(page -> page.limit(5).after("a&b"))))
        .containsExactly("GET /xai/v1/files?limit=5&after=a%26b&api_token=" + KeyCanary.IN_URL);
  }

  @Test
  void refusesAnEmptyPathParameterHereToo() throws IOException {
    assertThat(lines(xai -> assertThatThrownBy(() -> xai.files().getFile("")).isNotNull()))
        .isEmpty();
  }

  @Test
  void namesTheServers() {
    assertThat(XaiServers.WORLDWIDE.url()).isEqualTo("https://api.x.ai");
    assertThat(XaiServers.regional("us").url()).isEqualTo("https://us.api.x.ai");
    assertThat(XaiServers.LOW_CODE_API.url()).isEqualTo("https://api.lowcodeapi.com/xai");
    assertThatThrownBy(() -> XaiServers.regional("evil.example/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("region");
  }

  /** The request lines that a call leads to. */
  private static List<String> lines(Consumer<XaiClient> call) throws IOException {
    List<String> lines = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          assertThat(exchange.getRequestHeaders()).doesNotContainKey("Authorization");
          lines.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/xai";
    try (XaiClient xai =
        XaiClient.builder()
            .server(XaiServers.LOW_CODE_API)
            .baseUrl(url)
            .apiKey(KeyCanary.KEY)
            .build()) {
      call.accept(xai);
    } catch (ApiException e) {
      assertThat(e).hasMessageNotContaining(KeyCanary.KEY);
    } finally {
      server.stop(0);
    }
    return lines;
  }
}
