package io.github.xaifeign.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 server on the loopback interface that plays the API of an OpenAPI 3.0 document.
 *
 * <p>Each request is held against the document. One that breaks it is answered with 400 and a
 * report in {@code application/problem+json} (RFC 9457) that names each fault; a valid one with an
 * example of the document, by default that of the lowest success status. {@link #next(String)}
 * chooses another answer for one call.
 *
 * <pre>{@code
 * try (FakeApiServer server = FakeApiServer.start("openapi/xai.yaml")) {
 *   server.next("createChatCompletion").status(429).header("Retry-After", "2");
 *   // … point the client under test at server.baseUrl() and call it …
 *   RecordedExchange sent = server.takeRequest();
 *   JsonComparison.assertSame(expected, sent.body());
 *   server.assertNoViolations();
 * }
 * }</pre>
 *
 * <p>All methods may be called from any thread. {@link #close()} ends every thread it made.
 */
public final class FakeApiServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  static {
    // The JDK's server sends head and body in two packets and, unless told otherwise before its
    // first use, holds the second back until the first is acknowledged: 40 ms for each answer.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  private final ApiDocument document;
  private final RequestJudge judge;
  private final HttpServer http;
  private final ExecutorService workers;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<RecordedExchange> exchanges = new ArrayList<>();
  private final Set<String> held = new LinkedHashSet<>();
  private final Map<String, Deque<StubResponse>> stubs = new HashMap<>();
  private int taken;

  private FakeApiServer(ApiDocument document, Builder builder) {
    this.document = document;
    this.judge = new RequestJudge(document, builder.refuseUnknownMembers);
    try {
      this.http =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), builder.port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Port " + builder.port + " cannot be listened on", e);
    }
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            builder.threads,
            task -> {
              Thread thread = new Thread(task, "fake-api-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    http.setExecutor(workers);
    http.createContext("/", this::handle);
    http.start();
  }

  /**
   * Starts a server on a free port.
   *
   * @param spec the document, or where it is; see {@link ApiDocument#read(String)}
   * @return the running server
   */
  public static FakeApiServer start(String spec) {
    return builder().spec(spec).start();
  }

  /**
   * Starts a server on a free port.
   *
   * @param spec the file of the document
   * @return the running server
   */
  public static FakeApiServer start(Path spec) {
    return builder().spec(ApiDocument.of(spec)).start();
  }

  /**
   * Starts a server on a free port. A document that is read once serves for many servers, which
   * start faster that way.
   *
   * @param spec the document
   * @return the running server
   */
  public static FakeApiServer start(ApiDocument spec) {
    return builder().spec(spec).start();
  }

  /**
   * Begins a server with choices of its own.
   *
   * @return a builder, which needs a document at least
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Where the server listens.
   *
   * @return scheme, address, port and the path of the document's server URL; no slash at the end
   */
  public URI baseUrl() {
    InetSocketAddress address = http.getAddress();
    String host = address.getAddress().getHostAddress();
    String bracketed = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + bracketed + ":" + address.getPort() + document.basePath());
  }

  /**
   * The document that the server plays.
   *
   * @return the document
   */
  public ApiDocument document() {
    return document;
  }

  /**
   * Sets what the next valid call of an operation is answered with. Several stubs for the same
   * operation are answered in turn; a call that breaks the document uses none up.
   *
   * @param operationId the {@link ApiOperation#id()}
   * @return the stub, to be filled in before the call is made
   * @throws NoSuchElementException if the document has no such operation
   */
  public StubResponse next(String operationId) {
    StubResponse stub = new StubResponse(document.operation(operationId));
    synchronized (exchanges) {
      stubs.computeIfAbsent(operationId, id -> new ArrayDeque<>()).add(stub);
    }
    return stub;
  }

  /**
   * Everything that was received so far, in the order in which it came in.
   *
   * @return the exchanges at this moment
   */
  public List<RecordedExchange> requests() {
    synchronized (exchanges) {
      return List.copyOf(exchanges);
    }
  }

  /**
   * Takes the oldest exchange that was not taken yet; waits up to five seconds for it.
   *
   * @return the exchange, which stays in {@link #requests()}
   * @throws NoSuchElementException if none came in
   */
  public RecordedExchange takeRequest() {
    return takeRequest(PATIENCE);
  }

  /**
   * Takes the oldest exchange that was not taken yet.
   *
   * @param patience how long to wait for one
   * @return the exchange, which stays in {@link #requests()}
   * @throws NoSuchElementException if none came in, or the waiting thread was interrupted
   */
  public RecordedExchange takeRequest(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    synchronized (exchanges) {
      while (taken == exchanges.size()) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new NoSuchElementException("No request came in within " + patience);
        }
        try {
          exchanges.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new NoSuchElementException("Interrupted while waiting for a request", e);
        }
      }
      return exchanges.get(taken++);
    }
  }

  /**
   * Which operations were called with a request that keeps to the document, since the start.
   *
   * @return the coverage at this moment
   */
  public Coverage coverage() {
    synchronized (exchanges) {
      return new Coverage(
          document.operations().stream().map(ApiOperation::id).toList(), List.copyOf(held));
    }
  }

  /**
   * Holds that every request so far kept to the document, and every body that a stub gave.
   *
   * @throws AssertionError with each exchange that did not, and its violations
   */
  public void assertNoViolations() {
    List<RecordedExchange> broken =
        requests().stream()
            .filter(it -> !it.violations().isEmpty() || !it.responseViolations().isEmpty())
            .toList();
    if (!broken.isEmpty()) {
      StringBuilder message = new StringBuilder("Exchanges that break the document:");
      for (RecordedExchange exchange : broken) {
        message
            .append("\n")
            .append(exchange.method())
            .append(" ")
            .append(exchange.rawPath())
            .append(" (")
            .append(exchange.operationId().orElse("no operation"))
            .append(")");
        exchange.violations().forEach(violation -> message.append("\n  ").append(violation));
        exchange
            .responseViolations()
            .forEach(violation -> message.append("\n  the stub's response: ").append(violation));
      }
      throw new AssertionError(message.toString());
    }
  }

  /** Forgets what was received and what was to be answered, but not the coverage. */
  public void reset() {
    synchronized (exchanges) {
      exchanges.clear();
      stubs.clear();
      taken = 0;
    }
  }

  /** Stops listening, breaks off what is still being answered and ends all threads. */
  @Override
  public void close() {
    closed.countDown();
    http.stop(0);
    workers.shutdownNow();
    try {
      workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange wire) throws IOException {
    URI uri = wire.getRequestURI();
    IncomingRequest request =
        new IncomingRequest(
            wire.getRequestMethod(),
            Objects.requireNonNullElse(uri.getRawPath(), ""),
            Optional.ofNullable(uri.getRawQuery()),
            wire.getRequestHeaders(),
            wire.getRequestBody().readAllBytes());
    try {
      send(wire, record(request));
    } catch (RuntimeException e) {
      // A fault of the kit or of the document must not look like one of the client under test.
      send(wire, ProblemResponses.ofServer(e));
    }
  }

  private PreparedResponse record(IncomingRequest request) {
    RequestJudge.Verdict verdict = judge.judge(request);
    StubResponse stub = verdict.validCall().map(this::stub).orElse(null);
    PreparedResponse response =
        stub == null ? ProblemResponses.ofRequest(request, verdict) : stub.answer(request);
    List<Violation> ofResponse =
        stub != null && stub.isToBeJudged() ? judge.judge(verdict, response) : List.of();
    synchronized (exchanges) {
      exchanges.add(
          new RecordedExchange(
              request,
              verdict.match(),
              verdict.parts(),
              verdict.violations(),
              response,
              ofResponse));
      verdict.validCall().ifPresent(operation -> held.add(operation.id()));
      exchanges.notifyAll();
    }
    return response;
  }

  private StubResponse stub(ApiOperation operation) {
    synchronized (exchanges) {
      Deque<StubResponse> waiting = stubs.getOrDefault(operation.id(), new ArrayDeque<>());
      return waiting.isEmpty() ? new StubResponse(operation) : waiting.remove();
    }
  }

  private void send(HttpExchange wire, PreparedResponse response) throws IOException {
    if (response.ending() == PreparedResponse.Ending.HELD) {
      awaitClose();
      wire.close();
      return;
    }
    ResponseSender.send(wire, response);
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Choices for a server. */
  public static final class Builder {
    private static final int DEFAULT_THREADS = 8;
    private static final int LAST_PORT = 65_535;

    private @Nullable ApiDocument document;
    private int port;
    private int threads = DEFAULT_THREADS;
    private boolean refuseUnknownMembers;

    private Builder() {}

    /**
     * Sets the document.
     *
     * @param spec the document, or where it is; see {@link ApiDocument#read(String)}
     * @return this
     */
    public Builder spec(String spec) {
      return spec(ApiDocument.read(spec));
    }

    /**
     * Sets the document.
     *
     * @param spec the document
     * @return this
     */
    public Builder spec(ApiDocument spec) {
      this.document = Objects.requireNonNull(spec, "spec");
      return this;
    }

    /**
     * Sets the port; without it, a free one is taken.
     *
     * @param number from 0, which stands for a free one, to 65535
     * @return this
     */
    public Builder port(int number) {
      if (number < 0 || number > LAST_PORT) {
        throw new IllegalArgumentException("port must be from 0 to 65535: " + number);
      }
      this.port = number;
      return this;
    }

    /**
     * Sets how many requests are answered at a time, 8 without it. A held answer takes one up.
     *
     * @param number at least 1
     * @return this
     */
    public Builder threads(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("threads must be at least 1: " + number);
      }
      this.threads = number;
      return this;
    }

    /**
     * Makes a member that the schema does not name a violation. OpenAPI lets such members pass
     * unless the schema says {@code additionalProperties: false}; a client that sends one by
     * mistake is found only with this.
     *
     * @return this
     */
    public Builder refuseUnknownMembers() {
      this.refuseUnknownMembers = true;
      return this;
    }

    /**
     * Starts the server.
     *
     * @return the running server
     * @throws IllegalArgumentException if the document is not valid, with what is wrong
     * @throws IllegalStateException if there is no document
     * @throws UncheckedIOException if the port is taken
     */
    public FakeApiServer start() {
      if (document == null) {
        throw new IllegalStateException("A fake server needs a document: spec(…)");
      }
      return new FakeApiServer(document, this);
    }
  }
}
