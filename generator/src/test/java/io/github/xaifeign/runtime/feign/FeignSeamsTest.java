package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.parcels.model.Parcel;
import feign.Capability;
import feign.Client;
import feign.Request;
import feign.Response;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import io.github.xaifeign.runtime.RetryPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feign's own seams: another client below, capabilities around. */
class FeignSeamsTest {
  private final List<Request> seen = new ArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  /** Sees what it could wrap; public because Feign calls it by reflection. */
  public static final class Counting implements Capability {
    private final List<Client> wrapped = new ArrayList<>();

    @Override
    public Client enrich(Client client) {
      wrapped.add(client);
      return client;
    }
  }

  /** A client that needs no network. */
  private Response answer(Request request, Request.Options options) throws IOException {
    seen.add(request);
    if (failures.getAndDecrement() > 0) {
      throw new IOException("unplugged");
    }
    return Response.builder()
        .status(200)
        .headers(Map.of("content-type", List.of("application/json")))
        .body("{\"id\":\"a\"}", StandardCharsets.UTF_8)
        .request(request)
        .build();
  }

  private ApiClients clients() {
    return new ApiClients(
        Clients.settings("https://parcels.example")
            .feignClient(this::answer)
            .retries(RetryPolicy.DEFAULT)
            .build(),
        new VirtualClock(3));
  }

  @Test
  void sendByAnotherClientWithCredentials() {
    try (ApiClients clients = clients()) {
      Parcel parcel =
          clients
              .create(ParcelsApi.class)
              .createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT);
      assertThat(parcel).isEqualTo(Parcel.builder().id("a").build());
      assertThat(seen).hasSize(1);
      assertThat(seen.get(0).headers().get("Authorization"))
          .containsExactly("Bearer " + Clients.KEY);
      assertThat(new String(seen.get(0).body(), StandardCharsets.UTF_8)).contains("\"id\":\"a\"");
    }
  }

  @Test
  void answerWithFuturesToo() {
    try (ApiClients clients = clients()) {
      assertThat(
              clients.createAsync(ParcelsAsyncApi.class).getParcel("a", CallOptions.DEFAULT).join())
          .isEqualTo(Parcel.builder().id("a").build());
    }
  }

  @Test
  void retryWhatAnotherClientFailsAt() {
    failures.set(1);
    try (ApiClients clients = clients()) {
      assertThat(clients.create(ParcelsApi.class).getParcel("a"))
          .isEqualTo(Parcel.builder().id("a").build());
      assertThat(seen).hasSize(2);
    }
    seen.clear();
    failures.set(1);
    try (ApiClients clients = clients()) {
      ApiConnectionException e =
          catchThrowableOfType(
              ApiConnectionException.class,
              () ->
                  clients
                      .create(ParcelsApi.class)
                      .createParcel(Parcel.builder().id("a").build(), CallOptions.DEFAULT));
      assertThat(e).hasMessageContaining("unplugged").hasMessageNotContaining(Clients.KEY);
      assertThat(seen).hasSize(1);
    }
  }

  @Test
  void refuseResponsesThatAreTooLarge() {
    try (ApiClients clients = clients()) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      assertThat(api.getParcel("a", narrow(10)).id()).isEqualTo("a");
      assertThatExceptionOfType(ResponseTooLargeException.class)
          .isThrownBy(() -> api.getParcel("a", narrow(9)))
          .withMessageContaining("larger than the 9 bytes");
    }
  }

  /** The response has 10 bytes. */
  private static CallOptions narrow(int bytes) {
    return CallOptions.builder()
        .limits(ResponseLimits.builder().maxResponseBytes(bytes).build())
        .build();
  }

  @Test
  void sendNothingOfABodyThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.bin"), "content");
    FileContent content = FileContent.of(file);
    Files.delete(file);
    try (ApiClients clients = clients()) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      assertThatExceptionOfType(ApiConnectionException.class)
          .isThrownBy(() -> api.putRaw(content, CallOptions.DEFAULT))
          .withMessage("putRaw: the request body could not be read")
          .matches(e -> !e.isTransient() && !e.mayHaveReachedServer());
      assertThat(seen).isEmpty();
    }
  }

  @Test
  void takeCapabilities() {
    Counting counting = new Counting();
    try (RawServer server = RawServer.json(200, "{\"id\":\"a\"}");
        ApiClients clients =
            new ApiClients(Clients.settings(server.url()).capability(counting).build())) {
      assertThat(clients.create(ParcelsApi.class).getParcel("a"))
          .isEqualTo(Parcel.builder().id("a").build());
      assertThat(counting.wrapped).hasSize(1).first().isInstanceOf(HttpTransport.class);
    }
  }
}
