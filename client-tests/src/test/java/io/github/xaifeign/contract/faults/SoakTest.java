package io.github.xaifeign.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.ApiException;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.contract.Eventually;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.contract.faults.Exchanges.Calls;
import io.github.xaifeign.contract.faults.Exchanges.Kind;
import io.github.xaifeign.contract.faults.FaultServer.Fault;
import io.github.xaifeign.contract.faults.FaultServer.Verb;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/**
 * One client for many calls with faults by chance, some of them given up by their callers: it keeps
 * no more threads, sockets and objects after the last quarter than after the first. {@code
 * -Dsoak.calls=…} says how many.
 */
class SoakTest {
  private static final int CALLS = Integer.getInteger("soak.calls", 1000);
  private static final int QUARTERS = 4;
  private static final int WORKERS = 24;

  /** An object for every fourth call between the first quarter and the last. */
  private static final int MOST_OBJECTS = CALLS * 3 / 4 / 4;

  private static final String RUNTIME = XaiClient.class.getPackageName() + ".runtime.";

  private final AtomicInteger ids = new AtomicInteger();
  private final AtomicInteger succeeded = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger givenUp = new AtomicInteger();

  /**
   * What the process holds when no call is under way.
   *
   * @param threads those of the client
   * @param files open file descriptors, sockets among them
   * @param objects reachable instances of the runtime's classes
   */
  private record Held(int threads, long files, int objects) {
    private static Held now() {
      UnixOperatingSystemMXBean system =
          (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Held(
          (int) Thread.getAllStackTraces().keySet().stream().filter(Held::isOfClient).count(),
          system.getOpenFileDescriptorCount(),
          countObjects());
    }

    private static boolean isOfClient(Thread thread) {
      return thread.getName().matches("(feign|HttpClient).*");
    }

    /** Counted by the JVM's own histogram of its heap, which collects garbage first. */
    private static int countObjects() {
      int objects = 0;
      for (String line : histogram().lines().toList()) {
        String[] columns = line.strip().split("\\s+");
        if (columns.length > 3 && columns[3].startsWith(RUNTIME)) {
          objects += Integer.parseInt(columns[1]);
        }
      }
      return objects;
    }

    private static String histogram() {
      try {
        return (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
      } catch (JMException e) {
        throw new AssertionError(e);
      }
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
    try (XaiClient xai = FaultServer.client(servers.get(0))) {
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        work(quarter, workers, servers, xai);
        servers.forEach(FaultServer::forget);
        held.add(Held.now());
      }
      Eventually.holds(() -> assertNoMore(held.get(0), Held.now()));
      held.set(QUARTERS - 1, Held.now());
    } finally {
      workers.shutdown();
    }
    report(held);
    assertThat(succeeded.get() + failed.get() + givenUp.get()).isEqualTo(CALLS);
    assertThat(succeeded.get()).isGreaterThan(CALLS / 10);
    Eventually.holds(() -> assertNothingLeft(servers));
    for (FaultServer server : servers) {
      server.close();
    }
  }

  /** Each server may have one idle connection more or less, whose two ends are open here. */
  private static void assertNoMore(Held first, Held last) {
    assertThat(last.threads()).as("threads").isLessThan(first.threads() + WORKERS);
    assertThat(last.files()).as("files").isLessThan(first.files() + 2 * WORKERS);
    assertThat(last.objects()).as("objects").isLessThan(first.objects() + MOST_OBJECTS);
  }

  private void report(List<Held> held) {
    System.out.printf(
        "proof: soak: %d calls, %d succeeded, %d failed, %d were given up; after each quarter:"
            + " %s%n",
        CALLS, succeeded.get(), failed.get(), givenUp.get(), held);
  }

  private static void assertNothingLeft(List<FaultServer> servers) {
    assertThat(servers).as("connections").allMatch(server -> server.connections() == 0);
    assertThat(Held.now().threads()).as("threads").isZero();
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
    int offset = random.nextInt(kind.response().length);
    if (verb.endless(kind.response(), offset)) {
      verb = Verb.FIN;
    }
    server.next(new Fault(id, verb, offset, kind.response()));
    CallOptions options = verb.options(id).baseUrl(server.url()).apiKey(KeyCanary.KEY).build();
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
          CompletableFuture<?> call = xai.async().models().withOptions(options).listModels();
          Thread.sleep(random.nextInt(3));
          call.cancel(true);
        }
        case 1 -> xai.files().withOptions(options).downloadFileContent("file_1").close();
        default -> {
          Thread.currentThread().interrupt();
          xai.models().withOptions(options).listModels();
        }
      }
    } catch (ApiException | InterruptedException e) {
      // given up anyway
      Thread.interrupted();
    }
  }
}
