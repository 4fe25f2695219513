package io.github.xaifeign.runtime;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** The HTTP client of a transport, made when it is needed or taken from the settings. */
final class HttpConnections implements AutoCloseable {
  private final ClientSettings settings;
  private final Object lock = new Object();
  private @Nullable HttpClient client;
  private @Nullable ExecutorService ownThreads;
  private boolean closed;

  HttpConnections(ClientSettings settings) {
    this.settings = settings;
  }

  /**
   * Makes the HTTP client on a thread of its own, so that it is there when the first request is:
   * the classes behind it take about as long to load as those that make the request.
   */
  void prepare() {
    synchronized (lock) {
      boolean given = settings.httpClient() != null || settings.feignClient() != null;
      if (closed || client != null || given) {
        return;
      }
    }
    Thread thread = new Thread(new Preparation(), "feign-http-start");
    thread.setDaemon(true);
    thread.start();
  }

  /** A class rather than a lambda, which would take longer to link than it saves. */
  private final class Preparation implements Runnable {
    @Override
    public void run() {
      synchronized (lock) {
        try {
          if (!closed) {
            client();
          }
        } catch (RuntimeException e) {
          client = null; // the first request fails the same way, and has somebody to tell
        }
      }
    }
  }

  /**
   * Sends a request. Cancelling the result ends the exchange.
   *
   * <p>The JDK leaves a connection open whose reply has a head that it cannot read. It ends the
   * exchange when any future that stems from its own is cancelled, also after a failure.
   *
   * @throws IllegalStateException if this is closed
   */
  CompletableFuture<HttpResponse<ReplyStream>> send(HttpRequest request, HttpCall call) {
    CompletableFuture<HttpResponse<ReplyStream>> sent = client().sendAsync(request, call);
    CompletableFuture<?> exchange = sent.newIncompleteFuture();
    sent.whenComplete(
        (reply, thrown) -> {
          if (thrown != null) {
            exchange.cancel(true);
          }
        });
    return sent;
  }

  private HttpClient client() {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      if (client == null) {
        client = settings.httpClient() == null ? build() : settings.httpClient();
      }
      return client;
    }
  }

  /**
   * Threads for what waits.
   *
   * @throws IllegalStateException if this is closed
   */
  ExecutorService threads() {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      if (ownThreads == null) {
        ownThreads = HttpThreads.create();
      }
      return ownThreads;
    }
  }

  private HttpClient build() {
    ExecutorService threads = threads();
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .executor(threads)
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER);
    if (settings.baseUrl().startsWith("http:")) {
      builder.version(HttpClient.Version.HTTP_1_1).sslContext(new LazySslContext());
    }
    return builder.build();
  }

  /** Lets no request begin from now on. */
  void refuse() {
    synchronized (lock) {
      closed = true;
    }
  }

  /** Releases every thread made here. An HTTP client that was given stays open. */
  @Override
  public void close() {
    HttpClient own;
    ExecutorService threads;
    synchronized (lock) {
      closed = true;
      own = ownThreads == null ? null : client;
      threads = ownThreads;
      client = null;
      ownThreads = null;
    }
    if (own != null) {
      HttpThreads.shutdown(own);
    }
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
