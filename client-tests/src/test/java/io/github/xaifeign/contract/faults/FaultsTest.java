package io.github.xaifeign.contract.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiConnectionException;
import io.github.xaifeign.client.runtime.ApiException;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.Eventually;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.faults.Exchanges.Calls;
import io.github.xaifeign.contract.faults.Exchanges.Kind;
import io.github.xaifeign.contract.faults.FaultServer.Fault;
import io.github.xaifeign.contract.faults.FaultServer.Verb;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A fault at many bytes of the response to each kind of operation: the call gives exactly what
 * arrived, or a typed exception, always ends, and sends no POST twice. {@code -Dfaults.every=1}
 * tries every byte offset; a build without it tries every seventh.
 */
class FaultsTest {
  private static final int EVERY = Integer.getInteger("faults.every", 7);
  private static final int WORKERS = 48;

  /** In minutes: that none of 48 calls ends in this time means that they never will. */
  private static final int NEVER = 3;

  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:([\\x00- ]*\\d{1,8}[\\x00- ]*)$");
  private static final Pattern HEAD_END = Pattern.compile("(?<=\n)\r?\n");
  private static final ObjectMapper TREES = new ObjectMapper();

  private final Queue<Run> runs = new ConcurrentLinkedQueue<>();
  private final Set<Run> underWay = ConcurrentHashMap.newKeySet();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger exact = new AtomicInteger();
  private final AtomicInteger typed = new AtomicInteger();
  private final AtomicInteger hidden = new AtomicInteger();
  private final AtomicInteger ids = new AtomicInteger();

  private record Run(Kind kind, Verb verb, int offset) {
    @Override
    public String toString() {
      return kind.name() + " " + verb + " at " + offset;
    }
  }

  @Test
  void givesWhatArrivedOrSaysWhatBroke() throws InterruptedException, ExecutionException {
    int endless = 0;
    for (Kind kind : Exchanges.all()) {
      for (Verb verb : Verb.values()) {
        for (int offset = 0; offset < kind.response().length; offset += EVERY) {
          Run run = new Run(kind, verb, offset);
          if (verb.endless(kind.response(), offset)) {
            endless++;
          } else {
            runs.add(run);
          }
        }
      }
    }
    int all = runs.size();
    List<FaultServer> servers = work();
    Eventually.holds(() -> assertThat(connections(servers)).as("connections left").isZero());
    System.out.printf(
        "proof: faults in %s: %d runs, %d exact values, %d typed exceptions, %d wrong, %d calls and"
            + " %d connections left, %d times an event hidden by a garbled frame; %d left out,"
            + " endless for the JDK%n",
        Exchanges.source(),
        all,
        exact.get(),
        typed.get(),
        faults.size(),
        underWay.size(),
        connections(servers),
        hidden.get(),
        endless);
    assertThat(faults).isEmpty();
    assertThat(exact.get() + typed.get()).isEqualTo(all);
    assertThat(exact.get()).isGreaterThan(all / 10);
  }

  /** Refused connections never reached the server, so that even a POST is tried again. */
  @Test
  void saysThatNoConnectionWasMade() throws IOException {
    RetryPolicy quick = RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build();
    try (Socket silent = new Socket()) {
      // Bound, so that nobody else listens there, but not listening itself.
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      refused("http://127.0.0.1:" + silent.getLocalPort(), quick);
    }
  }

  private static void refused(String url, RetryPolicy retries) {
    try (XaiClient xai =
        XaiClient.builder().apiKey(KeyCanary.KEY).baseUrl(url).retries(retries).build()) {
      for (Kind kind : Exchanges.all()) {
        assertThatExceptionOfType(ApiConnectionException.class)
            .as(kind.name())
            .isThrownBy(
                () ->
                    kind.call()
                        .accept(new Calls(xai, CallOptions.DEFAULT), read -> fail("read it")))
            .matches(e -> !e.mayHaveReachedServer() && e.attempts() == 3)
            .satisfies(KeyCanary::look);
      }
    }
  }

  private static int connections(List<FaultServer> servers) {
    return servers.stream().mapToInt(FaultServer::connections).sum();
  }

  /** Carries out all runs, and gives the servers back whose clients are closed by then. */
  private List<FaultServer> work() throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      CountDownLatch working = new CountDownLatch(WORKERS);
      List<Future<FaultServer>> done = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        done.add(workers.submit(() -> work(working)));
      }
      int ended = -1;
      while (!working.await(NEVER, TimeUnit.MINUTES)) {
        int now = exact.get() + typed.get() + faults.size();
        assertThat(now).as("calls that never end: %s", underWay).isGreaterThan(ended);
        ended = now;
      }
      List<FaultServer> servers = new ArrayList<>();
      for (Future<FaultServer> worker : done) {
        servers.add(worker.get());
      }
      return servers;
    } finally {
      workers.shutdownNow();
    }
  }

  private FaultServer work(CountDownLatch working) {
    FaultServer server = new FaultServer();
    try (XaiClient xai = FaultServer.client(server)) {
      for (Run run = runs.poll(); run != null; run = runs.poll()) {
        underWay.add(run);
        run(run, server, xai);
        underWay.remove(run);
      }
      return server;
    } finally {
      working.countDown();
    }
  }

  private void run(Run run, FaultServer server, XaiClient xai) {
    String id = String.valueOf(ids.incrementAndGet());
    server.next(new Fault(id, run.verb(), run.offset(), run.kind().response()));
    CallOptions options = run.verb().options(id).build();
    List<byte[]> read = new ArrayList<>();
    try {
      run.kind().call().accept(new Calls(xai, options), read::add);
      if (agrees(run, read, true, server.requests(id) > 1)) {
        exact.incrementAndGet();
      } else {
        faults.add(run + " gave " + new String(joined(read), ISO_8859_1));
      }
    } catch (ApiException e) {
      typed.incrementAndGet();
      if (!agrees(run, read, false, false)) {
        faults.add(run + " gave " + new String(joined(read), ISO_8859_1) + " before " + e);
      }
      KeyCanary.look(e);
    } catch (RuntimeException e) {
      faults.add(run + " threw " + text(e));
    }
    if (run.kind().post() && server.requests(id) > 1) {
      faults.add(run + " was sent " + server.requests(id) + " times");
    }
  }

  private static String text(RuntimeException e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static byte[] joined(List<byte[]> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(new String(piece, ISO_8859_1)).append('\n'));
    return all.toString().getBytes(ISO_8859_1);
  }

  /**
   * Whether what was read is what arrived: what an independent reader makes of the bytes sent.
   *
   * @param whole whether the call ended in good order
   * @param again whether it was sent again: one of the two was answered by the recorded response
   */
  private boolean agrees(Run run, List<byte[]> read, boolean whole, boolean again) {
    if (run.kind().events()) {
      return prefix(run, read, whole);
    }
    if (!whole) {
      return read.isEmpty();
    }
    byte[] response = run.kind().response();
    boolean changed = run.verb().changes();
    if (changed && same(run, read, body(run.verb().of(response, run.offset())))) {
      return true;
    }
    // A garbled frame about a chunk that is read all the same takes nothing from its content.
    return (!changed || again || isChunked(response)) && same(run, read, body(response));
  }

  private static boolean isChunked(byte[] response) {
    return new String(response, ISO_8859_1).contains("chunked");
  }

  private static boolean same(Run run, List<byte[]> read, Optional<byte[]> body) {
    if (run.kind().name().equals("download")) {
      return body.isPresent() && Arrays.equals(read.get(0), body.get());
    }
    Optional<JsonNode> expected = body.flatMap(FaultsTest::tree);
    return expected.isPresent() && expected.equals(tree(read.get(0)));
  }

  /**
   * The body as its head announces it: so many bytes, or chunks, or all to the end. A head ends at
   * the first empty line, and control characters about a length are no part of it, as for the JDK.
   */
  private static Optional<byte[]> body(byte[] response) {
    String text = new String(response, ISO_8859_1);
    Matcher end = HEAD_END.matcher(text);
    if (!end.find()) {
      return Optional.empty();
    }
    String head = text.substring(0, end.start());
    String body = text.substring(end.end());
    Matcher length = LENGTH.matcher(head);
    if (length.find()) {
      int announced = Integer.parseInt(length.group(1).trim());
      if (announced > body.length()) {
        return Optional.empty();
      }
      body = body.substring(0, announced);
    } else if (head.contains("chunked")) {
      body = body.replaceAll("(?m)^[0-9a-f]+\\r\\n|\\r\\n", "");
    }
    return Optional.of(body.getBytes(ISO_8859_1));
  }

  private static Optional<JsonNode> tree(byte[] json) {
    try {
      return Optional.of(TREES.readTree(new String(json, ISO_8859_1)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * Each event is one that the recorded bytes or those sent hold, in their order, and none is left
   * out. The JDK takes a garbled frame of a chunk for something else and can hide an event in it
   * that way, which nobody behind it can know; such runs are counted. TLS rules them out.
   */
  private boolean prefix(Run run, List<byte[]> read, boolean whole) {
    List<JsonNode> recorded = events(run.kind().response());
    List<JsonNode> sent = events(run.verb().of(run.kind().response(), run.offset()));
    List<JsonNode> got = read.stream().map(piece -> tree(piece).orElseThrow()).toList();
    boolean known = isPrefix(got, recorded) || isPrefix(got, sent);
    if (known && (!whole || got.size() == recorded.size() || got.size() == sent.size())) {
      return true;
    }
    boolean hides = run.verb().changes() && isFrame(run) && recorded.containsAll(got);
    hidden.addAndGet(hides ? 1 : 0);
    return hides;
  }

  /** Whether the fault lies in the head, or between the data of two events. */
  private static boolean isFrame(Run run) {
    if (run.verb().compareTo(Verb.LONGER) >= 0) {
      return true;
    }
    String response = new String(run.kind().response(), ISO_8859_1);
    int data = response.lastIndexOf("data: ", run.offset());
    return data < 0 || response.indexOf("\n\n", data) < run.offset();
  }

  private static boolean isPrefix(List<JsonNode> part, List<JsonNode> all) {
    return part.size() <= all.size() && part.equals(all.subList(0, part.size()));
  }

  private static List<JsonNode> events(byte[] response) {
    List<JsonNode> events = new ArrayList<>();
    for (String line : new String(response, ISO_8859_1).split("[\\r\\n]+")) {
      if (line.startsWith("data:") && !line.contains("[DONE]")) {
        tree(line.substring("data:".length()).getBytes(ISO_8859_1)).ifPresent(events::add);
      }
    }
    return events;
  }
}
