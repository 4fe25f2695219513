package io.github.xaifeign.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiException;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.faults.Exchanges.Calls;
import io.github.xaifeign.contract.faults.Exchanges.Kind;
import io.github.xaifeign.contract.faults.FaultServer.Fault;
import io.github.xaifeign.contract.faults.FaultServer.Verb;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * One client for many calls with faults by chance, some of them given up by their callers: it keeps
 * no more threads, sockets and memory after the last quarter than after the first. {@code
 * -Dsoak.calls=…} says how many.
 */
class SoakTest {
  private static final int CALLS = Integer.getInteger("soak.calls", 1000);
  private static final int QUARTERS = 4;
  private static final int WORKERS = 24;
  private static final long MOST_HEAP = 2L << 20;
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private final AtomicInteger ids = new AtomicInteger();
  private final AtomicInteger succeeded = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger givenUp = new AtomicInteger();

  /** What the process holds when no call is under way. */
  private record Held(int threads, long files, long heap) {
    /** The least of a second, in which what has just ended goes away. */
    private static Held now() throws InterruptedException {
      Held least = sample();
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(200);
        Held next = sample();
        least =
            new Held(
                Math.min(least.threads(), next.threads()),
                Math.min(least.files(), next.files()),
                Math.min(least.heap(), next.heap()));
      }
      return least;
    }

    private static Held sample() {
      UnixOperatingSystemMXBean system =
          (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      Runtime memory = Runtime.getRuntime();
      return new Held(
          (int) Thread.getAllStackTraces().keySet().stream().filter(Held::isOfClient).count(),
          system.getOpenFileDescriptorCount(),
          memory.totalMemory() - memory.freeMemory());
    }

    private static boolean isOfClient(Thread thread) {
      return thread.getName().matches("(feign|HttpClient).*");
    }
  }

  @Test
  void holdsNoMoreInTheEnd() throws Exception {
    List<FaultServer> servers = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      servers.add(new FaultServer());
    }
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try (XaiClient xai = client(servers.get(0).url())) {
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        work(quarter, workers, servers, xai);
        servers.forEach(FaultServer::forget);
        held.add(Held.now());
      }
    } finally {
      workers.shutdown();
    }
    report(held);
    Held first = held.get(0);
    Held last = held.get(QUARTERS - 1);
    assertThat(succeeded.get() + failed.get() + givenUp.get()).isEqualTo(CALLS);
    // Each server may have one idle connection more or less, whose two ends are open here.
    assertThat(last.threads()).isLessThan(first.threads() + WORKERS);
    assertThat(last.files()).isLessThan(first.files() + 2 * WORKERS);
    assertThat(last.heap()).isLessThan(first.heap() + MOST_HEAP);
    assertNothingLeft(servers);
  }

  private void report(List<Held> held) {
    System.out.printf(
        "proof: soak: %d calls, %d succeeded, %d failed, %d were given up; after each quarter: %s%n",
        CALLS, succeeded.get(), failed.get(), givenUp.get(), held);
  }

  private static void assertNothingLeft(List<FaultServer> servers)
      throws InterruptedException, IOException {
    int open = 0;
    for (FaultServer server : servers) {
      for (int i = 0; i < 100 && server.connections() > 0; i++) {
        System.gc(); // before Java 21 idle connections end when the client is collected
        Thread.sleep(50);
      }
      open += server.connections();
      server.close();
    }
    assertThat(open).isZero();
    assertThat(Held.now().threads()).isZero();
  }

  private static XaiClient client(String url) {
    return XaiClient.builder()
        .apiKey(KeyCanary.KEY)
        .baseUrl(url)
        .retries(
            RetryPolicy.builder()
                .baseDelay(Duration.ofMillis(1))
                .maxDelay(Duration.ofMillis(1))
                .budget(1_000_000)
                .build())
        .build();
  }

  private void work(int quarter, ExecutorService workers, List<FaultServer> servers, XaiClient xai)
      throws InterruptedException, ExecutionException {
    AtomicInteger left = new AtomicInteger(CALLS / QUARTERS);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      Random random = new Random(quarter * WORKERS + i);
      FaultServer server = servers.get(i);
      done.add(
          workers.submit(
              () -> {
                while (left.getAndDecrement() > 0) {
                  call(server, xai, random);
                }
              }));
    }
    for (Future<?> worker : done) {
      worker.get();
    }
  }

  private void call(FaultServer server, XaiClient xai, Random random) {
    List<Kind> kinds = Exchanges.all();
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
    String id = String.valueOf(ids.incrementAndGet());
    int offset = random.nextInt(kind.reply().length);
    if (verb.endless(kind.reply(), offset)) {
      verb = Verb.FIN;
    }
    server.next(new Fault(id, verb, offset, kind.reply()));
    CallOptions options =
        CallOptions.builder()
            .baseUrl(server.url())
            .apiKey(KeyCanary.KEY)
            .timeout(PATIENCE)
            .header(FaultServer.RUN, id)
            .build();
    if (random.nextInt(5) == 0) {
      giveUp(xai, options, random);
      return;
    }
    try {
      kind.call().accept(new Calls(xai, options), read -> {});
      succeeded.incrementAndGet();
    } catch (ApiException e) {
      KeyCanary.look(e);
      failed.incrementAndGet();
    }
  }

  /** Calls without waiting, or leaves a stream or a download where it is. */
  private void giveUp(XaiClient xai, CallOptions options, Random random) {
    givenUp.incrementAndGet();
    try {
      switch (random.nextInt(3)) {
        case 0 -> {
          CompletableFuture<?> call = xai.async().models().listModels(options);
          Thread.sleep(random.nextInt(3));
          call.cancel(true);
        }
        case 1 -> xai.files().downloadFileContent("file_1", options).close();
        default -> {
          Thread.currentThread().interrupt();
          xai.models().listModels(options);
        }
      }
    } catch (ApiException | InterruptedException e) {
      // given up anyway
      Thread.interrupted();
    }
  }
}
