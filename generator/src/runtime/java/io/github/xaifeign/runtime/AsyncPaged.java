package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entries of all pages of a list, without a thread that waits for them. Nothing is fetched
 * before a method is called; each call begins anew with the first page, and fetches a page when the
 * one before has been gone through.
 *
 * <p>What is given to the methods is called by one thread at a time, as a rule one of the HTTP
 * client, and should not block. The futures fail with what fetching a page fails with, or with what
 * was given throws; cancelling one ends the call that is under way.
 *
 * @param <P> the type of a page
 * @param <T> the type of an entry
 */
public final class AsyncPaged<P, T> {
  private final Function<@Nullable String, CompletableFuture<P>> fetch;
  private final Function<P, List<T>> items;
  private final Function<P, Optional<String>> next;

  /**
   * Pages that follow each other by a token.
   *
   * @param fetch fetches the page that a token leads to; null leads to the first one
   * @param items the entries of a page
   * @param next the token of the page after a page; empty on the last one
   */
  public AsyncPaged(
      Function<@Nullable String, CompletableFuture<P>> fetch,
      Function<P, List<T>> items,
      Function<P, Optional<String>> next) {
    this.fetch = Preconditions.notNull("fetch", fetch);
    this.items = Preconditions.notNull("items", items);
    this.next = Preconditions.notNull("next", next);
  }

  /**
   * Goes through all entries.
   *
   * @param action what is done with each
   * @return completes after the last one
   */
  public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> action) {
    Preconditions.notNull("action", action);
    return forEachWhile(
        entry -> {
          action.accept(entry);
          return true;
        });
  }

  /**
   * Goes through the entries until it is enough.
   *
   * @param action what is done with each; false if it is the last one to be wanted
   * @return completes after the last one
   */
  public CompletableFuture<@Nullable Void> forEachWhile(Predicate<? super T> action) {
    Preconditions.notNull("action", action);
    return forEachPageWhile(page -> items.apply(page).stream().allMatch(action));
  }

  /**
   * Goes through the pages themselves, for what they say beside their entries, until it is enough.
   *
   * @param action what is done with each; false if it is the last one to be wanted
   * @return completes after the last one
   */
  public CompletableFuture<@Nullable Void> forEachPageWhile(Predicate<? super P> action) {
    return new Walk<@Nullable Void>(Preconditions.notNull("action", action), () -> null).begin();
  }

  /**
   * Gathers all entries.
   *
   * @return completes with an unmodifiable list of them
   */
  public CompletableFuture<List<T>> toList() {
    List<T> entries = new ArrayList<>();
    Predicate<P> taken =
        page -> {
          entries.addAll(items.apply(page));
          return true;
        };
    return new Walk<>(taken, () -> List.copyOf(entries)).begin();
  }

  /** Goes from page to page; ends when one names no token, or the one that led to it. */
  private final class Walk<R extends @Nullable Object> extends CompletableFuture<R> {
    private final Predicate<? super P> action;
    private final Supplier<R> result;
    private @Nullable String token;
    private volatile @Nullable CompletableFuture<P> fetched;

    Walk(Predicate<? super P> action, Supplier<R> result) {
      this.action = action;
      this.result = result;
    }

    /** A loop, so that pages that are there at once do not take stack each. */
    CompletableFuture<R> begin() {
      while (!isDone()) {
        CompletableFuture<P> page = fetch();
        fetched = page;
        if (isCancelled()) {
          page.cancel(true);
        }
        if (!page.isDone()) {
          page.whenComplete(
              (value, thrown) -> {
                take(value, thrown);
                begin();
              });
          return this;
        }
        page.whenComplete(this::take);
      }
      return this;
    }

    /** A call that cannot begin fails like one that has begun. */
    private CompletableFuture<P> fetch() {
      try {
        return fetch.apply(token);
      } catch (RuntimeException e) {
        return CompletableFuture.failedFuture(e);
      }
    }

    private void take(P page, @Nullable Throwable thrown) {
      if (thrown != null) {
        completeExceptionally(thrown);
        return;
      }
      try {
        String following = action.test(page) ? next.apply(page).orElse("") : "";
        if (following.isEmpty() || following.equals(token)) {
          complete(result.get());
        }
        token = following;
      } catch (RuntimeException e) {
        completeExceptionally(e);
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      CompletableFuture<P> page = fetched;
      if (page != null) {
        page.cancel(mayInterruptIfRunning);
      }
      return cancelled;
    }
  }
}
