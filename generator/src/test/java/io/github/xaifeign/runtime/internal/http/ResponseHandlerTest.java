package io.github.xaifeign.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Contract;
import feign.Feign;
import feign.Request;
import feign.RequestTemplate;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.Clients;
import io.github.xaifeign.runtime.feign.ParcelsAsyncApi;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallContexts;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the body of a response is received, by what its method returns. */
class ResponseHandlerTest {
  /** A response's head with this status. */
  private record Head(int statusCode) implements HttpResponse.ResponseInfo {
    @Override
    public HttpHeaders headers() {
      return HttpHeaders.of(Map.of(), (name, value) -> true);
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  private static HttpResponse.BodySubscriber<ResponseBody> body(
      int status, String method, Class<?>... parameters) throws NoSuchMethodException {
    Request request =
        Request.create(
            Request.HttpMethod.GET,
            "http://localhost/",
            Map.of(),
            Request.Body.empty(),
            template(method, parameters));
    CallContext call =
        new CallContexts(Clients.settings("http://localhost").build(), RetryClock.SYSTEM)
            .of(request, CallOptions.DEFAULT, null);
    return new ResponseHandler(call, call.timeoutsLeft(), new OpenResponses())
        .apply(new Head(status));
  }

  private static RequestTemplate template(String method, Class<?>... parameters)
      throws NoSuchMethodException {
    String key =
        Feign.configKey(ParcelsAsyncApi.class, ParcelsAsyncApi.class.getMethod(method, parameters));
    return new Contract.Default()
        .parseAndValidateMetadata(ParcelsAsyncApi.class).stream()
            .filter(metadata -> metadata.configKey().equals(key))
            .map(metadata -> new RequestTemplate().methodMetadata(metadata))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void collectsAModel() throws NoSuchMethodException {
    assertThat(body(200, "getParcel", String.class, CallOptions.class))
        .isInstanceOf(CollectedBody.class)
        .extracting(body -> body.getBody().toCompletableFuture().isDone())
        .isEqualTo(false);
  }

  @Test
  void handsOutStreamsAndDownloadsAsTheyArrive() throws NoSuchMethodException {
    assertThat(body(200, "streamParcels", CallOptions.class)).isInstanceOf(ResponseStream.class);
    assertThat(body(200, "downloadLabel", CallOptions.class)).isInstanceOf(ResponseStream.class);
  }

  @Test
  void collectsAnErrorAfterItsStatus() throws NoSuchMethodException {
    assertThat(body(500, "streamParcels", CallOptions.class))
        .isInstanceOf(CollectedBody.class)
        .extracting(body -> body.getBody().toCompletableFuture().isDone())
        .isEqualTo(true);
  }
}
