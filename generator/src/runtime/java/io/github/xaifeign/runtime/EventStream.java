package io.github.xaifeign.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a {@code text/event-stream} reply, each handed out as soon as it has arrived.
 *
 * <p>The stream can be gone through once, by one thread. It ends at {@code [DONE]} or when the
 * server ends the reply, and then gives its connection back; whoever stops earlier must close it.
 * Any thread may close it. While items are fetched, a {@link StreamException} says that the server
 * sent an error (an error that is an item of its own type is handed out first) or that the stream
 * was cut off, an {@link ApiDecodingException} that an event cannot be read, a {@link
 * ReplyTooLargeException} that it is larger than the client accepts, and an {@link
 * ApiTimeoutException} that the server fell silent.
 *
 * @param <T> type of the items
 */
public final class EventStream<T> implements Iterable<T>, AutoCloseable {
  private static final String DONE = "[DONE]";

  private final ReplyHead head;
  private final InputStream in;
  private final EventReader events;
  private final EventItems<T> reader;
  private final EndMark end;
  private boolean iterated;
  private volatile boolean closed;

  EventStream(ReplyHead head, InputStream in, EventItems<T> reader, EndMark end) {
    this.head = head;
    this.in = in;
    this.events = new EventReader(in, ReplyStream.limits(in).maxEventBytes());
    this.reader = reader;
    this.end = end;
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
    return new Items();
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
    return new EventPublisher<>(this, Required.argument("executor", executor));
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

  /**
   * The status of the reply.
   *
   * @return the HTTP status
   */
  public int statusCode() {
    return head.status();
  }

  /**
   * The headers of the reply.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return head.headers();
  }

  /**
   * The id that the server gave the request ({@code x-request-id} or {@code request-id}).
   *
   * @return the id, for questions to the provider
   */
  public Optional<String> requestId() {
    return head.requestId();
  }

  /** Ends the exchange. Iteration that is under way ends without an exception. */
  @Override
  public void close() {
    closed = true;
    try {
      in.close();
    } catch (IOException e) {
      // the connection is given up either way
      closed = true;
    }
  }

  @Override
  public String toString() {
    return "EventStream[" + head.operation() + ", " + head.status() + ']';
  }

  private final class Items implements Iterator<T> {
    private @Nullable T item;
    private boolean ended;
    private long count;

    @Override
    public boolean hasNext() {
      if (item == null && !ended) {
        item = fetch();
        ended = item == null;
      }
      return item != null;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the stream has ended");
      }
      T next = Required.argument("item", item);
      item = null;
      count++;
      return next;
    }

    /** Reads up to the next item; null at the end. Whatever ends the stream also closes it. */
    private @Nullable T fetch() {
      boolean more = false;
      try {
        failIfToldSo();
        while (!closed && events.next()) {
          end.see(events);
          if (isDone()) {
            drain();
            return null;
          }
          T read = reader.read(events, head, count);
          if (read != null) {
            more = true;
            return read;
          }
        }
        if (!closed && events.cut() && !isDone()) {
          throw new StreamException(head, count, "the stream was cut off", null, null);
        }
        if (!closed && !end.seen()) {
          throw new StreamException(
              head, count, "the stream ended without its end mark", null, null);
        }
        return null;
      } catch (IOException e) {
        if (closed) {
          return null;
        }
        throw broken(e);
      } finally {
        if (!more) {
          ended = true;
          close();
        }
      }
    }

    private void failIfToldSo() {
      StreamException failure = count == 0 || closed ? null : reader.failure(events, head, count);
      if (failure != null) {
        throw failure;
      }
    }

    private boolean isDone() {
      return events.length() == DONE.length() && events.text().equals(DONE);
    }

    private void drain() {
      ReplyStream stream = ReplyStream.behind(in);
      if (stream != null) {
        stream.drain();
      }
    }

    private ApiException broken(IOException e) {
      boolean told = e instanceof HttpTimeoutException || e instanceof InterruptedIOException;
      if (told || e instanceof LimitException) {
        return Failures.of(head.operation(), e);
      }
      return new StreamException(
          head, count, "the stream was cut off (" + e.getMessage() + ')', null, e);
    }
  }
}
