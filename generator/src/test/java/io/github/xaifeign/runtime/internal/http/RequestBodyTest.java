package io.github.xaifeign.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.feign.RawServer;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Bodies that are read while the JDK's client sends them. */
class RequestBodyTest {
  /** Content that has been deleted since its length was asked for. */
  private static final class Deleted implements BodySource {
    @Override
    public long length() {
      return 9;
    }

    @Override
    public InputStream open() throws IOException {
      throw new FileNotFoundException("deleted");
    }
  }

  @Test
  void remembersThatItCouldNotBeOpened() {
    try (RawServer server = RawServer.json(200, "{}");
        RequestBody body = new RequestBody(new Deleted())) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url())).POST(body.publisher()).build();
      assertThat(body.failure()).isNull();
      assertThat(
              HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.discarding()))
          .failsWithin(Duration.ofMinutes(2));
      assertThat(body.failure()).isInstanceOf(FileNotFoundException.class).hasMessage("deleted");
    }
  }
}
