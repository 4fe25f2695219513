package io.github.xaifeign.runtime.feign;

import feign.AsyncClient;
import feign.Client;
import feign.Request;
import feign.Response;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiTimeoutException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.internal.call.AuthorizingSender;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallContexts;
import io.github.xaifeign.runtime.internal.call.CallFailures;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import io.github.xaifeign.runtime.internal.call.CancellableFuture;
import io.github.xaifeign.runtime.internal.call.InterceptingSender;
import io.github.xaifeign.runtime.internal.call.LoggingSender;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.internal.call.RetryingSender;
import io.github.xaifeign.runtime.internal.http.ErrorCollectingSender;
import io.github.xaifeign.runtime.internal.http.FeignSender;
import io.github.xaifeign.runtime.internal.http.HttpConnections;
import io.github.xaifeign.runtime.internal.http.JdkSender;
import io.github.xaifeign.runtime.internal.http.OpenResponses;
import io.github.xaifeign.runtime.internal.http.ProgressSender;
import io.github.xaifeign.runtime.internal.http.ResumingSender;
import io.github.xaifeign.runtime.internal.http.UnzippingSender;
import io.github.xaifeign.runtime.json.Preconditions;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

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
  private final ClientSettings settings;
  private final CallContexts contexts;
  private final HttpConnections connections;
  private final OpenResponses open = new OpenResponses();
  private final CallSender chain;
  private final Cancellation cancellation = new Cancellation();

  /**
   * Makes a transport. Connections and threads are made when the first request leaves.
   *
   * @param settings the settings
   */
  public HttpTransport(ClientSettings settings) {
    this(settings, RetryClock.SYSTEM);
  }

  HttpTransport(ClientSettings settings, RetryClock clock) {
    this.settings = Preconditions.notNull("settings", settings);
    this.contexts = new CallContexts(settings, clock);
    this.connections = new HttpConnections(settings);
    this.chain =
        settings
            .feignClient()
            .map(client -> feignChain(client, clock))
            .orElseGet(() -> jdkChain(clock));
  }

  private CallSender jdkChain(RetryClock clock) {
    CallSender jdk = new JdkSender(connections, open);
    CallSender unzipping = new UnzippingSender(authorizing(jdk));
    CallSender logging = new LoggingSender(unzipping, settings.loggedBodyBytes());
    CallSender resuming = new ResumingSender(logging, clock);
    CallSender retrying = new RetryingSender(resuming, clock::after);
    return new ProgressSender(new ErrorCollectingSender(retrying));
  }

  private CallSender authorizing(CallSender sender) {
    return new InterceptingSender(new AuthorizingSender(sender), settings.interceptors());
  }

  /** Such a client sends, and is waited for, on the thread that makes the call. */
  private CallSender feignChain(Client client, RetryClock clock) {
    CallSender authorizing = authorizing(new FeignSender(client));
    CallSender logging = new LoggingSender(authorizing, settings.loggedBodyBytes());
    return new RetryingSender(logging, clock::sleeping);
  }

  /**
   * Sends a request and waits for the response; sends it again as the retry policy has it.
   *
   * @throws ApiTimeoutException if the connection or the response takes too long
   * @throws ApiConnectionException if there is no connection, or it breaks, or the thread is
   *     interrupted
   * @throws IllegalStateException if this transport is closed, or the body can be read only once
   *     and has been
   */
  @Override
  public Response execute(Request request, Request.Options options) {
    CallContext call = contexts.of(request, options, StreamedBody.of(request));
    CompletableFuture<CallResponse> sent = chain.send(call);
    try {
      return sent.get().toFeign(call);
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw CallFailures.of(call, e).attempts(call.retries().attempts());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ApiException failure) {
        failure.fillInStackTrace(); // the caller's, not that of a thread of the HTTP client
        throw failure;
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("the call failed", e.getCause());
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
    CallContext call = contexts.of(request, options, StreamedBody.of(request));
    CancellableFuture<Response> exchange = new CancellableFuture<>();
    exchange.waitsFor(
        settings.feignClient().isPresent()
            ? CompletableFuture.runAsync(() -> begin(call, exchange), connections.threads())
            : begin(call, exchange));
    cancellation.begun(exchange);
    return exchange;
  }

  /** A call that cannot begin fails like one that has begun. */
  private CompletableFuture<CallResponse> begin(
      CallContext call, CompletableFuture<Response> exchange) {
    CompletableFuture<CallResponse> sent;
    try {
      sent = chain.send(call);
    } catch (RuntimeException e) {
      sent = CompletableFuture.failedFuture(e);
    }
    sent.whenComplete(
        (response, thrown) -> {
          if (thrown != null) {
            exchange.completeExceptionally(CallFailures.cause(thrown));
          } else if (!exchange.complete(response.toFeign(call))) {
            response.close();
          }
        });
    return sent;
  }

  /** Ends exchanges of this transport when futures of callers are cancelled. */
  Cancellation cancellation() {
    return cancellation;
  }

  /** Gets ready for the first request. */
  void prepare() {
    connections.prepare();
  }

  /**
   * Ends every exchange and releases every thread that this transport made. An HTTP client that was
   * given in the settings stays open.
   */
  @Override
  public void close() {
    connections.refuse();
    open.close();
    connections.close();
  }

  @Override
  public String toString() {
    return "HttpTransport[" + settings.baseUrl() + ']';
  }
}
