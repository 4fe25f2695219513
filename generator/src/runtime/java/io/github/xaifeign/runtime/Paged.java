package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The entries of all pages of a list. A page is fetched when its first entry is asked for; each
 * iteration begins anew with the first page.
 *
 * @param <P> the type of a page
 * @param <T> the type of an entry
 */
public final class Paged<P, T> implements Iterable<T> {
  private final Function<@Nullable String, P> fetch;
  private final Function<P, List<T>> items;
  private final Function<P, Optional<String>> next;

  /**
   * Pages that follow each other by a token.
   *
   * @param fetch fetches the page that a token leads to; null leads to the first one
   * @param items the entries of a page
   * @param next the token of the page after a page; empty on the last one
   */
  public Paged(
      Function<@Nullable String, P> fetch,
      Function<P, List<T>> items,
      Function<P, Optional<String>> next) {
    this.fetch = Preconditions.notNull("fetch", fetch);
    this.items = Preconditions.notNull("items", items);
    this.next = Preconditions.notNull("next", next);
  }

  /** The entries. Asking for one may make a call, with the exceptions of that. */
  @Override
  public Iterator<T> iterator() {
    return new Entries(pages().iterator());
  }

  /**
   * The entries as a stream.
   *
   * @return a sequential stream that fetches pages as it needs them
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * The pages themselves, for what they say beside their entries.
   *
   * @return each page, fetched when it is asked for
   */
  public Iterable<P> pages() {
    return Pages::new;
  }

  /** Ends when a page names no token, or the one that led to it. */
  private final class Pages implements Iterator<P> {
    private @Nullable String token;
    private boolean more = true;

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public P next() {
      if (!more) {
        throw new NoSuchElementException("there is no further page");
      }
      P page = fetch.apply(token);
      String following = next.apply(page).orElse("");
      more = !following.isEmpty() && !following.equals(token);
      token = following;
      return page;
    }
  }

  private final class Entries implements Iterator<T> {
    private final Iterator<P> pages;
    private Iterator<T> entries = List.<T>of().iterator();

    Entries(Iterator<P> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      while (!entries.hasNext() && pages.hasNext()) {
        entries = items.apply(pages.next()).iterator();
      }
      return entries.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no further entry");
      }
      return entries.next();
    }
  }
}
