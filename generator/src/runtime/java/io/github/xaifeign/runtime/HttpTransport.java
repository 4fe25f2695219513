package io.github.xaifeign.runtime;

import feign.AsyncClient;
import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries Feign's requests over one {@link HttpClient}, synchronously and asynchronously.
 *
 * <p>Redirects are never followed. Credentials are added here and nowhere else, and only to
 * requests for the origin of the base URL, so no Feign request, exception or log holds them. HTTP/2
 * is used where TLS negotiates it.
 *
 * <p>In a plain {@code Feign.builder()} it belongs together with {@link ModelEncoder}, {@link
 * ModelDecoder} and {@link ApiErrorDecoder}, and needs {@code doNotCloseAfterDecode()} if
 * operations answer with an {@link EventStream} or a {@link BinaryResponse}.
 */
public final class HttpTransport implements Client, AsyncClient<Object>, AutoCloseable {
  private final ClientSettings settings;
  private final URI origin;
  private final Map<byte[], BodySource> sources = Collections.synchronizedMap(new WeakHashMap<>());
  private final Set<ReplyStream> open =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final Map<RequestTemplate, WeakReference<Exchange>> exchanges =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final Object lock = new Object();
  private @Nullable HttpClient client;
  private @Nullable ExecutorService ownThreads;
  private boolean closed;

  /**
   * Makes a transport. Connections and threads are made when the first request leaves.
   *
   * @param settings the settings
   */
  public HttpTransport(ClientSettings settings) {
    this.settings = Required.argument("settings", settings);
    this.origin = URI.create(settings.baseUrl());
  }

  /**
   * Sends a request and waits for the headers of the reply.
   *
   * @throws ApiTimeoutException if the connection or the headers take too long
   * @throws ApiConnectionException if there is no connection, or it breaks, or the thread is
   *     interrupted
   * @throws IllegalStateException if this transport is closed, or the body can be read only once
   *     and has been
   */
  @Override
  public Response execute(Request request, Request.Options options) {
    Duration timeout = timeout(options);
    HttpCall call = new HttpCall(request, timeout, false, open, source(request));
    HttpRequest outgoing = outgoing(call, request, options, timeout);
    try {
      return response(request, client().send(outgoing, call));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(call, e);
    } catch (IOException e) {
      throw failure(call, e);
    } finally {
      call.closeSource();
    }
  }

  /**
   * Sends a request. Cancelling the result ends the exchange.
   *
   * @return completes with the reply, or with the exceptions of {@link #execute(Request,
   *     Request.Options)}
   */
  @Override
  public CompletableFuture<Response> execute(
      Request request, Request.Options options, Optional<Object> requestContext) {
    Duration timeout = timeout(options);
    HttpCall call = new HttpCall(request, timeout, true, open, source(request));
    HttpRequest outgoing = outgoing(call, request, options, timeout);
    CompletableFuture<HttpResponse<ReplyStream>> sent = client().sendAsync(outgoing, call);
    Exchange exchange = new Exchange(sent);
    if (request.requestTemplate() != null) {
      exchanges.put(request.requestTemplate(), new WeakReference<>(exchange));
    }
    CompletableFuture<Void> timer = timer(call, timeout, exchange);
    sent.whenComplete(
        (reply, thrown) -> {
          timer.complete(null);
          call.closeSource();
          if (thrown == null) {
            if (!exchange.complete(response(request, reply))) {
              reply.body().close();
            }
          } else {
            exchange.completeExceptionally(failure(call, thrown));
          }
        });
    return exchange;
  }

  /**
   * The JDK's timeout ends at the headers; this one goes on until a reply that is no stream is
   * complete.
   */
  private static CompletableFuture<Void> timer(HttpCall call, Duration timeout, Exchange exchange) {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    if (!timeout.isZero() && !call.streams()) {
      timer
          .orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
          .whenComplete(
              (done, late) -> {
                if (late != null) {
                  exchange.completeExceptionally(
                      failure(
                          call, new HttpTimeoutException("the reply was not complete in time")));
                  exchange.sent.cancel(true);
                }
              });
    }
    return timer;
  }

  /** Passes a cancellation on to the JDK, which then closes the connection. */
  static final class Exchange extends CompletableFuture<Response> {
    private final CompletableFuture<?> sent;

    private Exchange(CompletableFuture<?> sent) {
      this.sent = sent;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      sent.cancel(true);
      return cancelled;
    }

    /** Ends the exchange although its reply may have come: nobody is left to close it. */
    void abandon() {
      if (!cancel(true) && !isCompletedExceptionally()) {
        join().close();
      }
    }
  }

  /** The exchange that a call has begun, if it has not been asked for before. */
  @Nullable Exchange exchange(RequestTemplate template) {
    WeakReference<Exchange> exchange = exchanges.remove(template);
    return exchange == null ? null : exchange.get();
  }

  private Duration timeout(Request.Options options) {
    if (options instanceof CallOptions call) {
      return call.timeout().orElse(settings.timeout());
    }
    return Duration.ofMillis(options.readTimeoutMillis());
  }

  private @Nullable BodySource source(Request request) {
    byte[] body = request.body();
    return body == null ? null : sources.get(body);
  }

  private HttpRequest outgoing(
      HttpCall call, Request request, Request.Options options, Duration timeout) {
    URI target = URI.create(request.url());
    OutgoingHeaders headers = new OutgoingHeaders(request.headers());
    if (!headers.has("User-Agent")) {
      headers.set("User-Agent", settings.userAgent());
    }
    if (options instanceof CallOptions perCall) {
      headers.replaceAll(perCall.headers());
    }
    URI uri = target;
    if (isOrigin(target)) {
      String url = request.url();
      String withKey = settings.credentials().applyToUrl(url);
      uri = withKey.equals(url) ? target : URI.create(withKey);
      settings.credentials().applyTo(headers);
    }
    HttpRequest.Builder outgoing =
        HttpRequest.newBuilder(uri)
            .method(request.httpMethod().name(), call.publisher(request.body()));
    headers.writeTo(outgoing);
    if (!timeout.isZero()) {
      outgoing.timeout(timeout);
    }
    if ("http".equalsIgnoreCase(uri.getScheme())) {
      outgoing.version(HttpClient.Version.HTTP_1_1); // else each request offers an upgrade to h2c
    }
    return outgoing.build();
  }

  private boolean isOrigin(URI uri) {
    return origin.getScheme().equalsIgnoreCase(uri.getScheme())
        && origin.getHost().equalsIgnoreCase(uri.getHost())
        && port(origin) == port(uri);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }

  private static Response response(Request request, HttpResponse<ReplyStream> reply) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> header : reply.headers().map().entrySet()) {
      if (!header.getKey().startsWith(":")) { // pseudo-headers of HTTP/2
        headers.put(header.getKey(), header.getValue());
      }
    }
    return Response.builder()
        .status(reply.statusCode())
        .headers(headers)
        .request(request)
        .body(reply.body(), null)
        .build();
  }

  /** Says what broke. The messages of the JDK name hosts at most, never headers or queries. */
  private static ApiException failure(HttpCall call, Throwable thrown) {
    Throwable cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String operation = call.operation();
    if (call.sourceFailure() != null) {
      return new ApiConnectionException(
          operation, "the request body could not be read", call.sourceFailure());
    }
    return failure(operation, cause);
  }

  /** Says what broke, also while the body is read. */
  static ApiException failure(String operation, Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return new ApiTimeoutException(operation, "no connection in time", cause);
    }
    if (cause instanceof HttpTimeoutException) {
      return new ApiTimeoutException(operation, "no reply in time", cause);
    }
    if (cause instanceof InterruptedException || cause instanceof InterruptedIOException) {
      return new ApiConnectionException(operation, "interrupted", cause);
    }
    return new ApiConnectionException(
        operation, "the connection failed: " + describe(cause), cause);
  }

  private static String describe(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        return t.getMessage();
      }
    }
    return thrown.getClass().getSimpleName();
  }

  /** Keeps a body for the transport; Feign carries the marker in its place. */
  byte[] attach(BodySource source) {
    byte[] marker = new byte[0];
    sources.put(marker, source);
    return marker;
  }

  /**
   * Makes the HTTP client on a thread of its own, so that it is there when the first request is:
   * the classes behind it take about as long to load as those that make the request.
   */
  void prepare() {
    synchronized (lock) {
      if (closed || client != null || settings.httpClient() != null) {
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

  private HttpClient build() {
    ExecutorService threads = HttpThreads.create();
    ownThreads = threads;
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

  /**
   * Ends every exchange and releases every thread that this transport made. An HTTP client that was
   * given in the settings stays open.
   */
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
    List<ReplyStream> streams;
    synchronized (open) {
      streams = new ArrayList<>(open);
    }
    for (ReplyStream stream : streams) {
      stream.close();
    }
    if (own != null) {
      HttpThreads.shutdown(own);
    }
    if (threads != null) {
      threads.shutdownNow();
    }
  }

  @Override
  public String toString() {
    return "HttpTransport[" + settings.baseUrl() + ']';
  }
}
