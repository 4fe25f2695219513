package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that a server does not take: its queue is full, so that the system drops them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ConnectTimeoutTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final CallOptions OPTIONS = CallOptions.builder().connectTimeout(SHORT).build();

  private final List<Socket> queue = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : queue) {
      socket.close();
    }
  }

  private ServerSocket full() throws IOException {
    ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket();
        queue.add(socket);
        socket.connect(new InetSocketAddress("127.0.0.1", server.getLocalPort()), 200);
      }
    } catch (SocketTimeoutException e) {
      return server;
    }
    throw new AssertionError("the queue of the server takes everybody");
  }

  private static ClientSettings.Builder settings(ServerSocket server) {
    return Clients.settings("http://127.0.0.1:" + server.getLocalPort());
  }

  private static void timesOut(ApiClients clients, CallOptions options) {
    assertThatExceptionOfType(ApiTimeoutException.class)
        .isThrownBy(() -> clients.create(ParcelsApi.class).getParcel("a", options))
        .withMessageContaining("no connection within 0.")
        .withMessageContaining(" s (connectTimeout)")
        .matches(e -> !e.mayHaveReachedServer());
  }

  @Test
  void holdsForTheClient() throws IOException {
    try (ServerSocket server = full();
        ApiClients clients = new ApiClients(settings(server).connectTimeout(SHORT).build())) {
      timesOut(clients, CallOptions.DEFAULT);
    }
  }

  @Test
  void holdsForACall() throws IOException {
    try (ServerSocket server = full();
        ApiClients clients =
            new ApiClients(
                settings(server)
                    .connectTimeout(Duration.ofMinutes(1))
                    .timeout(Duration.ofMinutes(1))
                    .build())) {
      timesOut(clients, OPTIONS);
    }
  }

  private static long selectors() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("HttpClient-\\d+-SelectorManager"))
        .count();
  }

  @Test
  void keepsNoMoreThanFourClients() throws InterruptedException {
    long before = selectors();
    try (RawServer server = RawServer.json(200, "{\"id\":\"a\"}");
        ApiClients clients = Clients.of(server)) {
      for (int i = 0; i < 20; i++) {
        CallOptions options =
            CallOptions.builder().connectTimeout(Duration.ofSeconds(1 + i % 10)).build();
        assertThat(clients.create(ParcelsApi.class).getParcel("a", options).id()).isEqualTo("a");
      }
      for (int i = 0; i < 600 && selectors() > before + 4; i++) {
        System.gc(); // what is no longer kept ends when it has been collected
        Thread.sleep(200);
      }
      assertThat(selectors()).isLessThanOrEqualTo(before + 4);
    }
  }

  @Test
  void cannotBeOfACallWhoseHttpClientWasGiven() {
    try (RawServer server = RawServer.json(200, "{\"id\":\"a\"}");
        ApiClients clients =
            new ApiClients(
                Clients.settings(server.url()).httpClient(HttpClient.newHttpClient()).build())) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      assertThat(api.getParcel("a").id()).isEqualTo("a");
      assertThatIllegalStateException()
          .isThrownBy(() -> api.getParcel("a", OPTIONS))
          .withMessageContaining("HttpClient");
    }
  }
}
