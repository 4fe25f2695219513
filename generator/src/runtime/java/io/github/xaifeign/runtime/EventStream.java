package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of a {@code text/event-stream} response, each handed out as soon as it has arrived.
 *
 * <p>The stream can be gone through once, by one thread. It ends at its end mark or when the server
 * ends the response, and then gives its connection back; a caller who stops earlier must close it.
 * Any thread may close it. While items are fetched, a {@link StreamException} says that the server
 * sent an error (an error that is an item of its own type is handed out first) or that the stream
 * was cut off, an {@link ApiDecodingException} that an event cannot be read, a {@link
 * ResponseTooLargeException} that it is larger than the client accepts, and an {@link
 * ApiTimeoutException} that the server fell silent.
 *
 * @param <T> type of the items
 */
public final class EventStream<T> implements Iterable<T>, ResponseInfo, AutoCloseable {
  private final ResponseHead head;
  private final Iterator<T> items;
  private final Runnable close;
  private boolean iterated;

  /**
   * Makes a stream, as the runtime does and tests may.
   *
   * @param head the status and headers of the response
   * @param items the items; after this has been closed there are no more
   * @param close ends the exchange; it is called by {@link #close()}, perhaps more than once
   */
  public EventStream(ResponseHead head, Iterator<T> items, Runnable close) {
    this.head = Preconditions.notNull("head", head);
    this.items = Preconditions.notNull("items", items);
    this.close = Preconditions.notNull("close", close);
  }

  /**
   * The items, one after the other. Asking for the next one waits until it has arrived.
   *
   * @throws IllegalStateException if the items have been asked for before
   */
  @Override
  public Iterator<T> iterator() {
    if (iterated) {
      throw new IllegalStateException("an event stream can be gone through only once");
    }
    iterated = true;
    return items;
  }

  /**
   * The items as a stream. Closing it closes this.
   *
   * @return a sequential stream
   * @throws IllegalStateException if the items have been asked for before
   */
  public Stream<T> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  /**
   * The items for a subscriber, no more of them than it asks for. Cancelling the subscription
   * closes this.
   *
   * @param executor runs the task that waits for items; one of its threads is held while there is
   *     demand
   * @return a publisher with one subscriber
   */
  public Flow.Publisher<T> publisher(Executor executor) {
    return new EventPublisher<>(this, Preconditions.notNull("executor", executor));
  }

  /**
   * Reads all items, puts them together and closes this.
   *
   * @param accumulator what puts them together
   * @return the result
   * @param <R> type of the result
   * @throws IllegalStateException if the items make no result, or have been asked for before
   */
  public <R> R accumulate(Accumulator<? super T, R> accumulator) {
    try (this) {
      for (T item : this) {
        accumulator.add(item);
      }
    }
    return accumulator.result();
  }

  @Override
  public ResponseHead head() {
    return head;
  }

  /** Ends the exchange. Iteration that is under way ends without an exception. */
  @Override
  public void close() {
    close.run();
  }

  @Override
  public String toString() {
    return "EventStream[" + head.operation() + ", " + head.statusCode() + ']';
  }
}
