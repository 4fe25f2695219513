package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryResponseTest {
  private final CountDownLatch end = new CountDownLatch(1);
  @TempDir private Path folder;
  private RawServer server;
  private ApiClients clients;

  @AfterEach
  void stop() {
    end.countDown();
    clients.close();
    server.close();
  }

  private BinaryResponse download(RawServer.Handler handler, CallOptions options) {
    server = RawServer.start(handler);
    clients = Clients.of(server);
    return clients.create(ParcelsApi.class).downloadLabel(options);
  }

  private BinaryResponse download(RawServer.Handler handler) {
    return download(handler, CallOptions.DEFAULT);
  }

  private static void tooShort(RawServer.Response response) throws IOException {
    response.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nonly");
    response.close();
  }

  @Test
  void givesTheBodyAsItIs() throws IOException {
    try (BinaryResponse response =
        download(
            (request, exchange) -> exchange.full(200, "audio/wav", "RIFF", "x-request-id: r1"))) {
      assertThat(response.contentType()).contains("audio/wav");
      assertThat(response.contentLength()).hasValue(4);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.requestId()).contains("r1");
      assertThat(response.headers()).containsKey("CONTENT-TYPE");
      assertThat(response.inputStream().read()).isEqualTo('R');
      assertThat(response.inputStream().readAllBytes())
          .isEqualTo("IFF".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsTheWholeBody() {
    assertThat(
            download((request, exchange) -> exchange.full(200, "text/html", "<ä>")).readAllBytes())
        .isEqualTo("<ä>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void knowsNoLengthOfChunks() {
    BinaryResponse response =
        download((request, exchange) -> exchange.events().chunk("ab").chunk("c").endOfChunks());
    assertThat(response.contentLength()).isEmpty();
    assertThat(response.readAllBytes()).hasSize(3);
  }

  @Test
  void savesTheWholeFileOrNone() throws IOException {
    Path file = Files.writeString(folder.resolve("label.pdf"), "old");
    Path saved = download((request, exchange) -> exchange.full(200, "a/b", "new")).saveTo(file);
    assertThat(saved).isEqualTo(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void leavesNothingWhenTheBodyIsCutOff() throws IOException {
    Path file = Files.writeString(folder.resolve("label.pdf"), "old");
    BinaryResponse response = download((request, exchange) -> tooShort(exchange));
    assertThatThrownBy(() -> response.saveTo(file))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessageStartingWith("downloadLabel: ");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void noticesInMemoryTooThatTheBodyIsCutOff() {
    BinaryResponse response = download((request, exchange) -> tooShort(exchange));
    assertThatThrownBy(response::readAllBytes).isInstanceOf(ApiConnectionException.class);
  }

  @Test
  void saysThatTheFileCannotBeWritten() {
    BinaryResponse response = download((request, exchange) -> exchange.full(200, "a/b", "new"));
    Path nowhere = folder.resolve("none").resolve("label.pdf");
    assertThatThrownBy(() -> response.saveTo(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot save " + nowhere);
  }

  @Test
  void endsWhenTheServerFallsSilent() {
    BinaryResponse response =
        download(
            (request, exchange) -> {
              exchange.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nonly");
              end.await();
            },
            CallOptions.builder().idleTimeout(Duration.ofMillis(200)).build());
    assertThatThrownBy(() -> response.saveTo(folder.resolve("label.pdf")))
        .isInstanceOf(ApiTimeoutException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void closingGivesTheConnectionUp() throws Exception {
    BinaryResponse response =
        download(
            (request, exchange) -> {
              exchange.raw("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
              byte[] piece = new byte[8192];
              while (end.getCount() > 0) {
                exchange.out.write(piece);
              }
            });
    response.close();
    assertThat(server.awaitNoConnection()).isTrue();
  }
}
