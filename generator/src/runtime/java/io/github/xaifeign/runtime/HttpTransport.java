package io.github.xaifeign.runtime;

import feign.AsyncClient;
import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries Feign's requests over one {@link HttpClient}, synchronously and asynchronously.
 *
 * <p>Redirects are never followed, and retries follow {@link RetryPolicy}. Credentials are added
 * when a request leaves, and only if it goes to the origin of the base URL. HTTP/2 is used where
 * TLS negotiates it.
 *
 * <p>In a plain {@code Feign.builder()} it belongs together with {@link ModelEncoder}, {@link
 * ModelDecoder} and {@link ApiErrorDecoder}, and needs {@code doNotCloseAfterDecode()} if
 * operations answer with an {@link EventStream} or a {@link BinaryResponse}.
 */
public final class HttpTransport implements Client, AsyncClient<Object>, AutoCloseable {
  /** RFC 9110, section 9.2.2. */
  private static final Set<Request.HttpMethod> IDEMPOTENT =
      EnumSet.of(
          Request.HttpMethod.GET,
          Request.HttpMethod.HEAD,
          Request.HttpMethod.PUT,
          Request.HttpMethod.DELETE,
          Request.HttpMethod.OPTIONS,
          Request.HttpMethod.TRACE);

  private final ClientSettings settings;
  private final OutgoingRequests requests;
  private final RetryBudget budget;
  private final CallLog log;
  private final Map<byte[], BodySource> sources = Collections.synchronizedMap(new WeakHashMap<>());
  private final Set<ReplyStream> open =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final Map<RequestTemplate, WeakReference<Exchange>> exchanges =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final HttpConnections connections;

  /**
   * Makes a transport. Connections and threads are made when the first request leaves.
   *
   * @param settings the settings
   */
  public HttpTransport(ClientSettings settings) {
    this.settings = Required.argument("settings", settings);
    this.requests = new OutgoingRequests(settings);
    this.connections = new HttpConnections(settings);
    this.budget = new RetryBudget(settings.retries().budget());
    this.log = new CallLog(settings.loggedBodyBytes());
  }

  /**
   * Sends a request and waits for the headers of the reply; sends it again as the retry policy has
   * it.
   *
   * @throws ApiTimeoutException if the connection or the headers take too long
   * @throws ApiConnectionException if there is no connection, or it breaks, or the thread is
   *     interrupted
   * @throws IllegalStateException if this transport is closed, or the body can be read only once
   *     and has been
   */
  @Override
  public Response execute(Request request, Request.Options options) {
    RetrySchedule retries = schedule(request, options);
    while (true) {
      Duration wait;
      try {
        Response response = attempt(request, options, retries);
        wait = afterReply(response, retries, request);
        if (wait == null) {
          return response;
        }
        response.close();
      } catch (ApiConnectionException e) {
        wait = afterFailure(e, retries, request);
        if (wait == null) {
          throw e.attempted(retries.attempts());
        }
      }
      pause(wait, request, retries);
    }
  }

  private Response attempt(Request request, Request.Options options, RetrySchedule retries) {
    retries.begin();
    HttpCall call = call(request, options, retries, false);
    CallLog.Entry entry = log.begin(request, options, retries.attempts());
    try {
      if (settings.feignClient() != null) {
        return delegated(settings.feignClient(), call, request, options, entry);
      }
      HttpResponse<ReplyStream> reply = send(requests.toSend(call, request, options), call);
      if (!Replies.isUnderstood(reply)) {
        throw Replies.garbled(reply);
      }
      reply.body().attempts(retries.attempts());
      if (!call.streams() && retries.repeatable()) {
        reply.body().fill();
      }
      entry.replied(reply.statusCode(), reply.headers().map());
      return Replies.of(
          request, reply, told(entry, reply, body(call, request, options, retries, reply)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw entry.failed(Failures.of(call, e));
    } catch (IOException e) {
      throw entry.failed(Failures.of(call, e));
    } finally {
      call.closeSource();
    }
  }

  private InputStream told(CallLog.Entry entry, HttpResponse<?> reply, InputStream body) {
    return log.told(entry, body, reply.headers().firstValue("content-type"));
  }

  /** What is handed out as the body of a reply. */
  private InputStream body(
      HttpCall call,
      Request request,
      Request.Options options,
      RetrySchedule retries,
      HttpResponse<ReplyStream> reply) {
    if (Replies.isGzip(reply)) {
      return new GunzippedStream(reply.body());
    }
    ProgressListener listener = perCall(options).downloadProgress().orElse(null);
    String tag =
        request.httpMethod() == Request.HttpMethod.GET
            ? Ranges.validator(reply).orElse(null)
            : null;
    if (!call.streams() || reply.statusCode() / 100 != 2 || tag == null && listener == null) {
      return reply.body();
    }
    DownloadRest rest =
        tag == null
            ? null
            : new DownloadRest(
                part -> sendPart(request, part, retries),
                perCall(options),
                retries,
                settings.clock(),
                tag,
                Ranges.total(reply));
    return new DownloadStream(reply.body(), rest, listener, Ranges.total(reply));
  }

  private HttpResponse<ReplyStream> sendPart(
      Request request, CallOptions part, RetrySchedule retries)
      throws IOException, InterruptedException {
    retries.begin();
    HttpCall call = call(request, part, retries, false);
    CallLog.Entry entry = log.begin(request, part, retries.attempts());
    try {
      HttpResponse<ReplyStream> reply = send(requests.toSend(call, request, part), call);
      entry.replied(reply.statusCode(), reply.headers().map());
      return reply;
    } catch (IOException e) {
      entry.failed(Failures.of(call, e));
      throw e;
    }
  }

  private HttpResponse<ReplyStream> send(HttpRequest request, HttpCall call)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<ReplyStream>> sent = connections.send(request, call);
    try {
      return sent.get();
    } catch (InterruptedException e) {
      sent.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException head) {
        // What the JDK makes of a Content-Length that is no number; the request was sound.
        throw new ProtocolException(
            "the head of the reply is not understood: " + head.getMessage());
      }
      throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
    }
  }

  /** The reply is told as one to Feign's own request, which has no credentials in it. */
  private Response delegated(
      Client client, HttpCall call, Request request, Request.Options options, CallLog.Entry entry)
      throws IOException {
    Response reply = client.execute(requests.of(call, request, options), options);
    entry.replied(reply.status(), reply.headers());
    return reply.toBuilder().request(request).build();
  }

  private RetrySchedule schedule(Request request, Request.Options options) {
    RetryPolicy policy = perCall(options).retries().orElse(settings.retries());
    boolean repeatable = IDEMPOTENT.contains(request.httpMethod()) || perCall(options).idempotent();
    return new RetrySchedule(
        policy, budget, settings.clock(), repeatable, CallTimes.of(settings, options).whole());
  }

  /** The wait before another attempt; null if there is none. */
  private @Nullable Duration afterFailure(
      ApiConnectionException e, RetrySchedule retries, Request request) {
    return e.passing() && !isSpent(request) ? retries.afterFailure(e.mayHaveReachedServer()) : null;
  }

  private @Nullable Duration afterReply(Response response, RetrySchedule retries, Request request) {
    boolean success = response.status() / 100 == 2;
    return !success && isSpent(request) ? null : retries.afterReply(ReplyHead.of(response));
  }

  private boolean isSpent(Request request) {
    BodySource source = source(request);
    return source != null && source.spent();
  }

  private void pause(Duration wait, Request request, RetrySchedule retries) {
    try {
      settings.clock().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.of(ReplyHead.operation(request), e).attempted(retries.attempts());
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
    Exchange exchange = new Exchange();
    if (request.requestTemplate() != null) {
      exchanges.put(request.requestTemplate(), new WeakReference<>(exchange));
    }
    if (settings.feignClient() == null) {
      attempt(request, options, schedule(request, options), exchange);
    } else {
      exchange.waitsFor(
          CompletableFuture.runAsync(
              () -> {
                try {
                  exchange.complete(execute(request, options));
                } catch (RuntimeException e) {
                  exchange.completeExceptionally(e);
                }
              },
              connections.threads()));
    }
    return exchange;
  }

  private void attempt(
      Request request, Request.Options options, RetrySchedule retries, Exchange exchange) {
    retries.begin();
    HttpCall call = call(request, options, retries, true);
    HttpRequest outgoing = requests.toSend(call, request, options);
    CallLog.Entry entry = log.begin(request, options, retries.attempts());
    CompletableFuture<HttpResponse<ReplyStream>> sent = connections.send(outgoing, call);
    exchange.waitsFor(sent);
    CompletableFuture<Void> timer = timer(call, sent);
    sent.whenComplete(
        (reply, thrown) -> {
          boolean late = !timer.complete(null) && timer.isCompletedExceptionally();
          call.closeSource();
          try {
            if (thrown == null && Replies.isUnderstood(reply)) {
              InputStream body = body(call, request, options, retries, reply);
              reply.body().attempts(retries.attempts());
              entry.replied(reply.statusCode(), reply.headers().map());
              Response response = Replies.of(request, reply, told(entry, reply, body));
              Duration wait = afterReply(response, retries, request);
              if (wait != null) {
                reply.body().close();
                again(wait, request, options, retries, exchange);
              } else if (!exchange.complete(response)) {
                reply.body().close();
              }
              return;
            }
            Throwable cause = thrown == null ? Replies.garbled(reply) : thrown;
            ApiException e = entry.failed(Failures.of(call, late ? tooLate() : cause));
            Duration wait =
                e instanceof ApiConnectionException broken
                    ? afterFailure(broken, retries, request)
                    : null;
            if (wait == null) {
              exchange.completeExceptionally(e.attempted(retries.attempts()));
            } else {
              again(wait, request, options, retries, exchange);
            }
          } catch (RuntimeException e) {
            exchange.completeExceptionally(e); // nobody else would hear of it
          }
        });
  }

  private static Throwable tooLate() {
    return new HttpTimeoutException("the reply was not complete in time");
  }

  private void again(
      Duration wait,
      Request request,
      Request.Options options,
      RetrySchedule retries,
      Exchange exchange) {
    CompletableFuture<Void> pause = settings.clock().after(wait);
    exchange.waitsFor(pause);
    pause.whenComplete(
        (done, thrown) -> {
          if (exchange.isDone()) {
            return;
          }
          try {
            attempt(request, options, retries, exchange);
          } catch (RuntimeException e) {
            exchange.completeExceptionally(e);
          }
        });
  }

  /**
   * The JDK's timeout ends at the headers; this one goes on until a reply that is no stream is
   * complete.
   */
  private static CompletableFuture<Void> timer(HttpCall call, CompletableFuture<?> sent) {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    Duration timeout = call.times().attempt();
    if (!timeout.isZero() && !call.streams()) {
      timer
          .orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
          .whenComplete(
              (done, late) -> {
                if (late != null) {
                  sent.cancel(true);
                }
              });
    }
    return timer;
  }

  /** An asynchronous call. */
  static final class Exchange extends Awaited<Response> {
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

  private HttpCall call(
      Request request, Request.Options options, RetrySchedule retries, boolean async) {
    ReplyLimits limits = perCall(options).limits().orElse(settings.limits());
    CallTimes times = CallTimes.of(settings, options).after(retries.elapsed());
    BodySource source = source(request);
    Optional<ProgressListener> listener = perCall(options).uploadProgress();
    if (source != null && listener.isPresent()) {
      source = new ReportedSource(source, listener.get());
    }
    return new HttpCall(request, times, limits, async, open, source);
  }

  private static CallOptions perCall(Request.Options options) {
    return options instanceof CallOptions call ? call : CallOptions.DEFAULT;
  }

  private @Nullable BodySource source(Request request) {
    byte[] body = request.body();
    return body == null ? null : sources.get(body);
  }

  /** Gets ready for the first request. */
  void prepare() {
    connections.prepare();
  }

  /** Keeps a body for the transport; Feign carries the marker in its place. */
  byte[] attach(BodySource source) {
    byte[] marker = new byte[0];
    sources.put(marker, source);
    return marker;
  }

  /**
   * Ends every exchange and releases every thread that this transport made. An HTTP client that was
   * given in the settings stays open.
   */
  @Override
  public void close() {
    connections.refuse();
    List<ReplyStream> streams;
    synchronized (open) {
      streams = new ArrayList<>(open);
    }
    for (ReplyStream stream : streams) {
      stream.close();
    }
    connections.close();
  }

  @Override
  public String toString() {
    return "HttpTransport[" + settings.baseUrl() + ']';
  }
}
