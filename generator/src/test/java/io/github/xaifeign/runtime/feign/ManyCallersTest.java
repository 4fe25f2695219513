package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.CallOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many calls at once by one client: in virtual threads where there are any (Java 21), else in
 * threads of the platform.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ManyCallersTest {
  private static final int CALLERS = 200;

  private static ExecutorService threads() throws ReflectiveOperationException {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return Executors.newCachedThreadPool();
    }
  }

  /**
   * No response is given before all requests have arrived, so that no caller can hold up another.
   */
  @Test
  void waitSideBySide() throws Exception {
    CountDownLatch arrived = new CountDownLatch(CALLERS);
    RawServer.Handler handler =
        (request, response) -> {
          arrived.countDown();
          arrived.await();
          if (request.line.contains("words")) {
            response.events().chunk("data: a\n\n").endOfChunks();
          } else {
            response.json(200, "{\"id\":\"a\"}");
          }
        };
    ExecutorService threads = threads();
    try (RawServer server = RawServer.start(handler);
        ApiClients clients = Clients.of(server)) {
      ParcelsApi api = clients.create(ParcelsApi.class);
      List<Future<Long>> calls = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        boolean stream = i % 2 == 0;
        calls.add(
            threads.submit(
                () ->
                    stream
                        ? api.streamWords(CallOptions.DEFAULT).stream().count()
                        : (long) api.getParcel("a").id().length()));
      }
      for (Future<Long> call : calls) {
        assertThat(call.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
