package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists that come in pages, without a thread that waits for them. */
class AsyncPagedTest {
  /** A page: its entries, and the token of the next one. */
  private record Page(List<Integer> entries, Optional<String> next) {}

  private static final Map<String, Page> THREE =
      Map.of(
          "null", new Page(List.of(1, 2), Optional.of("b")),
          "b", new Page(List.of(), Optional.of("c")),
          "c", new Page(List.of(3), Optional.empty()));

  private final List<String> asked = new ArrayList<>();
  private final List<CompletableFuture<Page>> fetched = new ArrayList<>();

  /** Pages that come when the test says so. */
  private final AsyncPaged<Page, Integer> later =
      new AsyncPaged<>(
          token -> {
            asked.add(String.valueOf(token));
            CompletableFuture<Page> page = new CompletableFuture<>();
            fetched.add(page);
            return page;
          },
          Page::entries,
          Page::next);

  private AsyncPaged<Page, Integer> atOnce(Map<String, Page> pages) {
    return new AsyncPaged<>(
        token -> {
          asked.add(String.valueOf(token));
          return CompletableFuture.completedFuture(pages.get(String.valueOf(token)));
        },
        Page::entries,
        Page::next);
  }

  private void come(int page) {
    fetched.get(page).complete(THREE.get(asked.get(page)));
  }

  @Test
  void goThroughAllEntriesEachTimeAnew() {
    AsyncPaged<Page, Integer> three = atOnce(THREE);
    assertThat(three.toList().join()).containsExactly(1, 2, 3);
    List<Integer> seen = new ArrayList<>();
    three.forEach(seen::add).join();
    assertThat(seen).containsExactly(1, 2, 3);
    assertThat(asked).containsExactly("null", "b", "c", "null", "b", "c");
  }

  @Test
  void fetchAPageWhenTheOneBeforeHasBeenGoneThrough() {
    assertThat(asked).isEmpty();
    CompletableFuture<List<Integer>> all = later.toList();
    assertThat(asked).containsExactly("null");
    come(0);
    assertThat(asked).containsExactly("null", "b");
    come(1);
    come(2);
    assertThat(all.join()).containsExactly(1, 2, 3);
  }

  @Test
  void endWhenItIsEnough() {
    List<Integer> seen = new ArrayList<>();
    AsyncPaged<Page, Integer> three = atOnce(THREE);
    three.forEachWhile(entry -> seen.add(entry) && entry < 2).join();
    assertThat(seen).containsExactly(1, 2);
    assertThat(asked).containsExactly("null");
    three.forEachPageWhile(page -> !page.entries().isEmpty()).join();
    assertThat(asked).containsExactly("null", "null", "b");
  }

  @Test
  void endWhenAPageLeadsToItself() {
    assertThat(
            atOnce(
                    Map.of(
                        "null", new Page(List.of(1), Optional.of("x")),
                        "x", new Page(List.of(2), Optional.of("x"))))
                .toList()
                .join())
        .containsExactly(1, 2);
  }

  @Test
  void failAsFetchingDoes() {
    IllegalStateException fault = new IllegalStateException("no");
    CompletableFuture<List<Integer>> all = later.toList();
    come(0);
    fetched.get(1).completeExceptionally(fault);
    assertThat(thrown(all)).isSameAs(fault);
    AsyncPaged<Page, Integer> never =
        new AsyncPaged<>(
            token -> {
              throw fault;
            },
            Page::entries,
            Page::next);
    assertThat(thrown(never.toList())).isSameAs(fault);
  }

  @Test
  void failAsWhatIsDoneWithEntriesDoes() {
    IllegalStateException fault = new IllegalStateException("no");
    CompletableFuture<?> each =
        later.forEach(
            entry -> {
              throw fault;
            });
    come(0);
    assertThat(thrown(each)).isSameAs(fault);
    assertThat(asked).containsExactly("null");
  }

  private static @Nullable Throwable thrown(CompletableFuture<?> future) {
    Throwable thrown = future.handle((value, fault) -> fault).join();
    assertThat(thrown).isNotInstanceOf(CompletionException.class);
    return thrown;
  }

  @Test
  void endTheCallThatIsUnderWayWhenCancelled() {
    CompletableFuture<List<Integer>> all = later.toList();
    come(0);
    assertThat(all.cancel(true)).isTrue();
    assertThat(fetched.get(1)).isCancelled();
    assertThat(asked).containsExactly("null", "b");
  }

  @Test
  void takeNoStackForEachPage() {
    AtomicInteger pages = new AtomicInteger();
    AsyncPaged<Integer, Integer> many =
        new AsyncPaged<>(
            token -> CompletableFuture.completedFuture(pages.incrementAndGet()),
            List::of,
            page -> page < 100_000 ? Optional.of(String.valueOf(page)) : Optional.empty());
    assertThat(many.toList().join()).hasSize(100_000);
  }
}
