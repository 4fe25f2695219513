package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.CallOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ThreadsTest {
  private static boolean belongsToAClient(Thread thread) {
    return thread.getName().startsWith("feign-http-") || thread.getName().startsWith("HttpClient-");
  }

  private static List<Thread> threadsOfClients(Set<Thread> apartFrom) {
    List<Thread> threads = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (belongsToAClient(thread) && !apartFrom.contains(thread)) {
        threads.add(thread);
      }
    }
    return threads;
  }

  @Test
  void makesNoneBeforeTheFirstClient() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    new ApiClients(Clients.settings("http://localhost:1").build()).close();
    assertThat(threadsOfClients(before)).isEmpty();
  }

  @Test
  void releasesEveryOneWhenItIsClosed() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (RawServer server = RawServer.json(200, "{\"id\":\"a\"}")) {
      ApiClients clients = use(server);
      List<Thread> left = threadsOfClients(before);
      for (int i = 0; i < 1_000 && !left.isEmpty(); i++) {
        System.gc(); // until Java 21 the selector's thread ends when its client is collected
        left.get(0).join(100);
        left = threadsOfClients(before);
      }
      assertThat(left).isEmpty();
      clients.close(); // still held here
    }
  }

  private static ApiClients use(RawServer server) throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (ApiClients clients = Clients.of(server)) {
      for (int i = 0; i < 20; i++) {
        clients.create(ParcelsApi.class).getParcel("a");
        clients.createAsync(ParcelsAsyncApi.class).getParcel("a", CallOptions.DEFAULT).get();
      }
      assertThat(threadsOfClients(before)).isNotEmpty().allMatch(Thread::isDaemon);
      return clients;
    }
  }
}
