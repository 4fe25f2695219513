package io.github.xaifeign.runtime.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.ResponseHead;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Futures of what is made of the results of others. */
class MappedFutureTest {
  private final CompletableFuture<String> source = new CompletableFuture<>();
  private final CompletableFuture<Integer> mapped = MappedFuture.of(source, String::length);

  @Test
  void completesWithWhatIsMadeOfTheResult() {
    source.complete("four");
    assertThat(mapped).isCompletedWithValue(4);
  }

  @Test
  void failsWithTheExceptionAsItIs() {
    IllegalStateException fault = new IllegalStateException("no");
    source.completeExceptionally(fault);
    assertThat(mapped.handle((value, thrown) -> thrown).join()).isSameAs(fault);
  }

  @Test
  void failsAsTheFunctionDoes() {
    IllegalStateException fault = new IllegalStateException("no");
    CompletableFuture<Object> failing =
        MappedFuture.of(
            source,
            text -> {
              throw fault;
            });
    source.complete("four");
    assertThat(failing.handle((value, thrown) -> thrown).join()).isSameAs(fault);
  }

  @Test
  void passesACancellationOn() {
    assertThat(mapped.cancel(true)).isTrue();
    assertThat(source).isCancelled();
  }

  @Test
  void closesAStreamThatComesAllTheSame() {
    ResponseHead head = ResponseHead.of("streamParcels", 200, Map.of("x-a", List.of("b")));
    for (boolean whole : List.of(true, false)) {
      AtomicBoolean closed = new AtomicBoolean();
      EventStream<String> events =
          new EventStream<>(head, Collections.emptyIterator(), () -> closed.set(true));
      CompletableFuture<ApiResponse<EventStream<String>>> late = new Uncancellable<>();
      CompletableFuture<?> future =
          whole
              ? MappedFuture.of(late, response -> response)
              : MappedFuture.of(late, ApiResponse::body);
      future.cancel(true);
      late.complete(new ApiResponse<>(head, events));
      assertThat(closed).isTrue();
    }
  }

  /** A future that is about to complete when it is cancelled. */
  private static final class Uncancellable<T> extends CompletableFuture<T> {
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      return false;
    }
  }
}
