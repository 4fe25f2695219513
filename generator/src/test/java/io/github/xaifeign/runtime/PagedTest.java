package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists that come in pages. */
class PagedTest {
  /** A page: its entries, and the token of the next one. */
  private record Page(List<Integer> entries, Optional<String> next) {}

  private final List<String> fetched = new ArrayList<>();

  private Paged<Page, Integer> paged(Map<String, Page> pages) {
    return new Paged<>(
        token -> {
          fetched.add(String.valueOf(token));
          return pages.get(String.valueOf(token));
        },
        Page::entries,
        Page::next);
  }

  private final Paged<Page, Integer> three =
      paged(
          Map.of(
              "null", new Page(List.of(1, 2), Optional.of("b")),
              "b", new Page(List.of(), Optional.of("c")),
              "c", new Page(List.of(3), Optional.empty())));

  @Test
  void goThroughAllEntriesEachTimeAnew() {
    assertThat(three).containsExactly(1, 2, 3);
    assertThat(three.stream()).containsExactly(1, 2, 3);
    assertThat(fetched).containsExactly("null", "b", "c", "null", "b", "c");
  }

  @Test
  void fetchNoPageTooEarly() {
    var entries = three.iterator();
    assertThat(fetched).isEmpty();
    assertThat(entries.next()).isEqualTo(1);
    assertThat(entries.next()).isEqualTo(2);
    assertThat(fetched).containsExactly("null");
    assertThat(entries.next()).isEqualTo(3);
    assertThat(entries.hasNext()).isFalse();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void giveThePagesThemselves() {
    assertThat(three.pages()).extracting(Page::entries).hasSize(3);
  }

  @Test
  void endWhenAPageLeadsToItself() {
    assertThat(
            paged(
                Map.of(
                    "null",
                    new Page(List.of(1), Optional.of("x")),
                    "x",
                    new Page(List.of(2), Optional.of("x")))))
        .containsExactly(1, 2);
    assertThat(paged(Map.of("null", new Page(List.of(1), Optional.of(""))))).containsExactly(1);
  }
}
