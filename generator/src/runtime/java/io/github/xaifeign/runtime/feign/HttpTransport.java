package io.github.xaifeign.runtime.feign;

import feign.AsyncClient;
import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.internal.call.CallLog;
import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import io.github.xaifeign.runtime.internal.call.CancellableFuture;
import io.github.xaifeign.runtime.internal.call.ConnectionFailures;
import io.github.xaifeign.runtime.internal.call.RetryBudget;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.internal.call.RetrySchedule;
import io.github.xaifeign.runtime.internal.http.ContentRanges;
import io.github.xaifeign.runtime.internal.http.DownloadResumption;
import io.github.xaifeign.runtime.internal.http.DownloadStream;
import io.github.xaifeign.runtime.internal.http.GunzipStream;
import io.github.xaifeign.runtime.internal.http.HttpCall;
import io.github.xaifeign.runtime.internal.http.HttpConnections;
import io.github.xaifeign.runtime.internal.http.HttpResponses;
import io.github.xaifeign.runtime.internal.http.OutgoingRequests;
import io.github.xaifeign.runtime.internal.http.ProgressSource;
import io.github.xaifeign.runtime.internal.http.ResponseHeads;
import io.github.xaifeign.runtime.internal.http.ResponseStream;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.json.Preconditions;
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
  private final RetryClock clock;
  private final RetryBudget budget;
  private final CallLog log;
  private final Map<byte[], BodySource> sources = Collections.synchronizedMap(new WeakHashMap<>());
  private final Set<ResponseStream> open =
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
    this(settings, RetryClock.SYSTEM);
  }

  HttpTransport(ClientSettings settings, RetryClock clock) {
    this.clock = clock;
    this.settings = Preconditions.notNull("settings", settings);
    this.requests = new OutgoingRequests(settings);
    this.connections = new HttpConnections(settings);
    this.budget = new RetryBudget(settings.retries().budget());
    this.log = new CallLog(settings.loggedBodyBytes());
  }

  /**
   * Sends a request and waits for the headers of the response; sends it again as the retry policy
   * has it.
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
        wait = afterResponse(response, retries, request);
        if (wait == null) {
          return response;
        }
        response.close();
      } catch (ApiConnectionException e) {
        wait = afterFailure(e, retries, request);
        if (wait == null) {
          throw e.attempts(retries.attempts());
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
      HttpResponse<ResponseStream> response = send(requests.toSend(call, request, options), call);
      if (!HttpResponses.isUnderstood(response)) {
        throw HttpResponses.garbled(response);
      }
      response.body().attempts(retries.attempts());
      if (!call.streams() && retries.repeatable()) {
        response.body().fill();
      }
      entry.responded(response.statusCode(), response.headers().map());
      return HttpResponses.of(
          request,
          response,
          told(entry, response, body(call, request, options, retries, response)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw entry.failed(ConnectionFailures.of(call, e));
    } catch (IOException e) {
      throw entry.failed(ConnectionFailures.of(call, e));
    } finally {
      call.closeSource();
    }
  }

  private InputStream told(CallLog.Entry entry, HttpResponse<?> response, InputStream body) {
    return log.told(entry, body, response.headers().firstValue("content-type"));
  }

  /** What is handed out as the body of a response. */
  private InputStream body(
      HttpCall call,
      Request request,
      Request.Options options,
      RetrySchedule retries,
      HttpResponse<ResponseStream> response) {
    if (HttpResponses.isGzip(response)) {
      return new GunzipStream(response.body());
    }
    ProgressListener listener = perCall(options).downloadProgress().orElse(null);
    String tag =
        request.httpMethod() == Request.HttpMethod.GET
            ? ContentRanges.validator(response).orElse(null)
            : null;
    if (!call.streams() || response.statusCode() / 100 != 2 || tag == null && listener == null) {
      return response.body();
    }
    DownloadResumption rest =
        tag == null
            ? null
            : new DownloadResumption(
                part -> sendPart(request, part, retries),
                perCall(options),
                retries,
                clock,
                tag,
                ContentRanges.total(response));
    return new DownloadStream(response.body(), rest, listener, ContentRanges.total(response));
  }

  private HttpResponse<ResponseStream> sendPart(
      Request request, CallOptions part, RetrySchedule retries)
      throws IOException, InterruptedException {
    retries.begin();
    HttpCall call = call(request, part, retries, false);
    CallLog.Entry entry = log.begin(request, part, retries.attempts());
    try {
      HttpResponse<ResponseStream> response = send(requests.toSend(call, request, part), call);
      entry.responded(response.statusCode(), response.headers().map());
      return response;
    } catch (IOException e) {
      entry.failed(ConnectionFailures.of(call, e));
      throw e;
    }
  }

  private HttpResponse<ResponseStream> send(HttpRequest request, HttpCall call)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<ResponseStream>> sent = connections.send(request, call);
    try {
      return sent.get();
    } catch (InterruptedException e) {
      sent.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException head) {
        // What the JDK makes of a Content-Length that is no number; the request was sound.
        throw new ProtocolException(
            "the head of the response is not understood: " + head.getMessage());
      }
      throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
    }
  }

  /** The response is told as one to Feign's own request, which has no credentials in it. */
  private Response delegated(
      Client client, HttpCall call, Request request, Request.Options options, CallLog.Entry entry)
      throws IOException {
    Response response = client.execute(requests.of(call, request, options), options);
    entry.responded(response.status(), response.headers());
    return response.toBuilder().request(request).build();
  }

  private RetrySchedule schedule(Request request, Request.Options options) {
    RetryPolicy policy = perCall(options).retries().orElse(settings.retries());
    boolean repeatable = IDEMPOTENT.contains(request.httpMethod()) || perCall(options).idempotent();
    return new RetrySchedule(
        policy, budget, clock, repeatable, CallTimeouts.of(settings, options).whole());
  }

  /** The wait before another attempt; null if there is none. */
  private @Nullable Duration afterFailure(
      ApiConnectionException e, RetrySchedule retries, Request request) {
    return e.isTransient() && !isSpent(request)
        ? retries.afterFailure(e.mayHaveReachedServer())
        : null;
  }

  private @Nullable Duration afterResponse(
      Response response, RetrySchedule retries, Request request) {
    boolean success = response.status() / 100 == 2;
    return !success && isSpent(request) ? null : retries.afterResponse(ResponseHeads.of(response));
  }

  private boolean isSpent(Request request) {
    BodySource source = source(request);
    return source != null && source.isSpent();
  }

  private void pause(Duration wait, Request request, RetrySchedule retries) {
    try {
      clock.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ConnectionFailures.of(ResponseHeads.operation(request), e).attempts(retries.attempts());
    }
  }

  /**
   * Sends a request. Cancelling the result ends the exchange.
   *
   * @return completes with the response, or with the exceptions of {@link #execute(Request,
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
    CompletableFuture<HttpResponse<ResponseStream>> sent = connections.send(outgoing, call);
    exchange.waitsFor(sent);
    CompletableFuture<Void> timer = timer(call, sent);
    sent.whenComplete(
        (response, thrown) -> {
          boolean late = !timer.complete(null) && timer.isCompletedExceptionally();
          call.closeSource();
          try {
            if (thrown == null && HttpResponses.isUnderstood(response)) {
              InputStream body = body(call, request, options, retries, response);
              response.body().attempts(retries.attempts());
              entry.responded(response.statusCode(), response.headers().map());
              Response answer = HttpResponses.of(request, response, told(entry, response, body));
              Duration wait = afterResponse(answer, retries, request);
              if (wait != null) {
                response.body().close();
                again(wait, request, options, retries, exchange);
              } else if (!exchange.complete(answer)) {
                response.body().close();
              }
              return;
            }
            Throwable cause = thrown == null ? HttpResponses.garbled(response) : thrown;
            ApiException e = entry.failed(ConnectionFailures.of(call, late ? tooLate() : cause));
            Duration wait =
                e instanceof ApiConnectionException broken
                    ? afterFailure(broken, retries, request)
                    : null;
            if (wait == null) {
              exchange.completeExceptionally(e.attempts(retries.attempts()));
            } else {
              again(wait, request, options, retries, exchange);
            }
          } catch (RuntimeException e) {
            exchange.completeExceptionally(e); // nobody else would hear of it
          }
        });
  }

  private static Throwable tooLate() {
    return new HttpTimeoutException("the response was not complete in time");
  }

  private void again(
      Duration wait,
      Request request,
      Request.Options options,
      RetrySchedule retries,
      Exchange exchange) {
    CompletableFuture<Void> pause = clock.after(wait);
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
   * The JDK's timeout ends at the headers; this one goes on until a response that is no stream is
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
  static final class Exchange extends CancellableFuture<Response> {
    /** Ends the exchange although its response may have come: nobody is left to close it. */
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
    ResponseLimits limits = perCall(options).limits().orElse(settings.limits());
    CallTimeouts times = CallTimeouts.of(settings, options).after(retries.elapsed());
    BodySource source = source(request);
    Optional<ProgressListener> listener = perCall(options).uploadProgress();
    if (source != null && listener.isPresent()) {
      source = new ProgressSource(source, listener.get());
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
    List<ResponseStream> streams;
    synchronized (open) {
      streams = new ArrayList<>(open);
    }
    for (ResponseStream stream : streams) {
      stream.close();
    }
    connections.close();
  }

  @Override
  public String toString() {
    return "HttpTransport[" + settings.baseUrl() + ']';
  }
}
