package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ClientSettings;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP clients of a transport, made when they are needed: one for each connect timeout, since
 * the JDK has it for a client only. One that was given in the settings serves all.
 */
public final class HttpConnections implements AutoCloseable {
  private final ClientSettings settings;
  private final Object lock = new Object();
  private final Map<Duration, HttpClient> clients = new RecentlyUsed();
  private @Nullable ExecutorService ownThreads;
  private boolean closed;

  /** What falls out goes on with its exchanges, and ends when it has been collected. */
  private static final class RecentlyUsed extends LinkedHashMap<Duration, HttpClient> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;

    RecentlyUsed() {
      super(MOST, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Duration, HttpClient> eldest) {
      return size() > MOST;
    }
  }

  public HttpConnections(ClientSettings settings) {
    this.settings = settings;
  }

  /**
   * Makes the HTTP client on a thread of its own, so that it is there when the first request is:
   * the classes behind it take about as long to load as those that make the request.
   */
  public void prepare() {
    synchronized (lock) {
      boolean given = settings.httpClient().isPresent() || settings.feignClient().isPresent();
      if (closed || !clients.isEmpty() || given) {
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
            client(settings.connectTimeout());
          }
        } catch (RuntimeException e) {
          clients.clear(); // the first request fails the same way, and has somebody to tell
        }
      }
    }
  }

  /**
   * Sends a request. Cancelling the result ends the exchange.
   *
   * <p>The JDK leaves a connection open whose response has a head that it cannot read. It ends the
   * exchange when any future that stems from its own is cancelled, also after a failure.
   *
   * @throws IllegalStateException if this is closed, or the call has a connect timeout of its own
   *     and the HTTP client was given
   */
  <T> CompletableFuture<HttpResponse<T>> send(
      HttpRequest request, HttpResponse.BodyHandler<T> handler, Duration connectTimeout) {
    CompletableFuture<HttpResponse<T>> sent = client(connectTimeout).sendAsync(request, handler);
    CompletableFuture<?> exchange = sent.newIncompleteFuture();
    sent.whenComplete(
        (response, thrown) -> {
          if (thrown != null) {
            exchange.cancel(true);
          }
        });
    return sent;
  }

  private HttpClient client(Duration connectTimeout) {
    HttpClient given = settings.httpClient().orElse(null);
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the client is closed");
      }
      if (given == null) {
        return clients.computeIfAbsent(connectTimeout, this::build);
      }
    }
    if (!connectTimeout.equals(settings.connectTimeout())) {
      throw new IllegalStateException(
          "the connect timeout of a call needs an HTTP client made here; set it on the HttpClient"
              + " that was given");
    }
    return given;
  }

  /**
   * Threads for what waits.
   *
   * @throws IllegalStateException if this is closed
   */
  public ExecutorService threads() {
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

  private HttpClient build(Duration connectTimeout) {
    ExecutorService threads = threads();
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .executor(threads)
            .connectTimeout(connectTimeout)
            .followRedirects(HttpClient.Redirect.NEVER);
    if (settings.baseUrl().startsWith("http:")) {
      builder.version(HttpClient.Version.HTTP_1_1).sslContext(new LazySslContext());
    }
    return builder.build();
  }

  /** Lets no request begin from now on. */
  public void refuse() {
    synchronized (lock) {
      closed = true;
    }
  }

  /** Releases every thread made here. An HTTP client that was given stays open. */
  @Override
  public void close() {
    List<HttpClient> own;
    ExecutorService threads;
    synchronized (lock) {
      closed = true;
      own = List.copyOf(clients.values());
      threads = ownThreads;
      clients.clear();
      ownThreads = null;
    }
    own.forEach(HttpThreads::shutdown);
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
