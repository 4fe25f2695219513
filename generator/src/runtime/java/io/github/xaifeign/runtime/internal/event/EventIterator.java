package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.StreamException;
import io.github.xaifeign.runtime.internal.call.ConnectionFailures;
import io.github.xaifeign.runtime.internal.http.LimitException;
import io.github.xaifeign.runtime.internal.http.ResponseStream;
import io.github.xaifeign.runtime.json.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a {@code text/event-stream} response, each when it is asked for.
 *
 * @param <T> type of the items
 */
public final class EventIterator<T> implements Iterator<T> {
  private static final String DONE = "[DONE]";

  private final ResponseHead head;
  private final InputStream in;
  private final EventReader events;
  private final EventDecoder<T> reader;
  private final StreamEndDetector end;
  private volatile boolean closed;
  private @Nullable T item;
  private boolean ended;
  private long count;

  public EventIterator(
      ResponseHead head, InputStream in, EventDecoder<T> reader, StreamEndDetector end) {
    this.head = head;
    this.in = in;
    this.events = new EventReader(in, ResponseStream.limits(in));
    this.reader = reader;
    this.end = end;
  }

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
    T next = Preconditions.notNull("item", item);
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
        throw new StreamException(head, count, "the stream ended without its end mark", null, null);
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
    ResponseStream stream = ResponseStream.behind(in);
    if (stream != null) {
      stream.drain();
    }
  }

  private ApiException broken(IOException e) {
    boolean told = e instanceof HttpTimeoutException || e instanceof InterruptedIOException;
    if (told || e instanceof LimitException) {
      return ConnectionFailures.of(head.operation(), e);
    }
    return new StreamException(
        head, count, "the stream was cut off (" + e.getMessage() + ')', null, e);
  }

  /** Ends the exchange; any thread may call it. Iteration that is under way ends. */
  public void close() {
    closed = true;
    try {
      in.close();
    } catch (IOException e) {
      // the connection is given up either way
      closed = true;
    }
  }
}
