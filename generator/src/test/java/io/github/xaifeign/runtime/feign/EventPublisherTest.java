package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams handed to subscribers, over a real socket. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class EventPublisherTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** Writes down what it is told. */
  private static final class Log implements Flow.Subscriber<String> {
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(String item) {
      told.add(item);
    }

    @Override
    public void onError(Throwable thrown) {
      told.add(thrown.getClass().getSimpleName());
    }

    @Override
    public void onComplete() {
      told.add("end");
    }

    List<String> take(int count) throws InterruptedException {
      List<String> taken = new ArrayList<>();
      while (taken.size() < count) {
        taken.add(told.take());
      }
      return taken;
    }
  }

  private static RawServer words(String... words) {
    return RawServer.start(
        (request, response) -> {
          response.events();
          for (String word : words) {
            response.chunk("data: " + word + "\n\n");
          }
          response.endOfChunks();
        });
  }

  @Test
  void givesNoMoreThanIsAskedFor() throws Exception {
    try (RawServer server = words("a", "b", "c");
        ApiClients clients = Clients.of(server)) {
      EventStream<String> stream =
          clients.create(ParcelsApi.class).streamWords(CallOptions.DEFAULT);
      Log log = new Log();
      stream.publisher(threads).subscribe(log);
      assertThat(log.told).isEmpty();
      log.subscription.request(2);
      assertThat(log.take(2)).containsExactly("a", "b");
      threads.submit(() -> {}).get();
      assertThat(log.told).isEmpty();
      log.subscription.request(Long.MAX_VALUE);
      log.subscription.request(Long.MAX_VALUE);
      assertThat(log.take(2)).containsExactly("c", "end");
    }
  }

  @Test
  void tellsWhatBreaksTheStream() throws Exception {
    try (RawServer server =
            RawServer.start((request, response) -> response.events().chunk("data: a\n\n").close());
        ApiClients clients = Clients.of(server)) {
      Log log = new Log();
      clients
          .create(ParcelsApi.class)
          .streamWords(CallOptions.DEFAULT)
          .publisher(threads)
          .subscribe(log);
      log.subscription.request(5);
      assertThat(log.take(2)).containsExactly("a", "StreamException");
    }
  }

  @Test
  void endsTheExchangeWhenCancelled() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.events();
                  try {
                    while (true) {
                      response.chunk("data: a\n\n");
                    }
                  } finally {
                    gone.countDown();
                  }
                });
        ApiClients clients = Clients.of(server)) {
      Log log = new Log();
      clients
          .create(ParcelsApi.class)
          .streamWords(CallOptions.DEFAULT)
          .publisher(threads)
          .subscribe(log);
      log.subscription.request(1);
      log.take(1);
      log.subscription.cancel();
      assertThat(gone.await(2, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void keepsToTheRulesOfSubscribers() throws Exception {
    try (RawServer server = words("a");
        ApiClients clients = Clients.of(server)) {
      Flow.Publisher<String> publisher =
          clients.create(ParcelsApi.class).streamWords(CallOptions.DEFAULT).publisher(threads);
      Log first = new Log();
      Log second = new Log();
      publisher.subscribe(first);
      publisher.subscribe(second);
      assertThat(second.take(1)).containsExactly("IllegalStateException");
      first.subscription.request(0);
      assertThat(first.take(1)).containsExactly("IllegalArgumentException");
    }
  }
}
