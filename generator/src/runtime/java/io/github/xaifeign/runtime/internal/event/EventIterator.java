package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.StreamException;
import io.github.xaifeign.runtime.internal.call.CallFailures;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.LimitException;
import io.github.xaifeign.runtime.json.JsonDocumentException;
import io.github.xaifeign.runtime.json.Preconditions;
import java.io.IOException;
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
  private final CallResponse response;
  private final ResponseHead head;
  private final EventReader events;
  private final EventDecoder<T> decoder;
  private final EventRules rules;
  private final FinishedElements finished;
  private volatile boolean closed;
  private @Nullable T item;
  private boolean ended;
  private boolean mayEnd;
  private long count;

  public EventIterator(CallResponse response, EventDecoder<T> decoder, EventRules rules) {
    this.response = response;
    this.head = response.head();
    this.events = new EventReader(response.asInputStream(), response.rules());
    this.decoder = decoder;
    this.rules = rules;
    this.finished = new FinishedElements(rules.finished());
    this.mayEnd = !rules.hasEnd();
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
      failAfterError();
      while (!closed && events.next()) {
        mayEnd = mayEnd || rules.mayEndAfter(events);
        if (rules.isLast(events)) {
          response.drain();
          return null;
        }
        EventTypes.nameInto(events, rules.tag());
        finished.see(events);
        T read = rules.isKeepAlive(events) ? null : decoder.read(events, head, count);
        if (read != null) {
          more = true;
          return read;
        }
      }
      if (!closed) {
        checkEnd();
      }
      return null;
    } catch (IOException e) {
      if (closed) {
        return null;
      }
      throw broken(e);
    } catch (JsonDocumentException problem) {
      throw unreadable(problem);
    } finally {
      if (!more) {
        ended = true;
        close();
      }
    }
  }

  /** An error that was handed out as an item ends the stream all the same. */
  private void failAfterError() {
    StreamException failure =
        count == 0 || closed ? null : decoder.failure(events, head, count, rules.isError(events));
    if (failure != null) {
      throw failure;
    }
  }

  /** The data of the last event may stand there without the line that ends an event. */
  private void checkEnd() {
    if (rules.isLast(events)) {
      return;
    }
    if (events.cut()) {
      throw new StreamException(head, count, "the stream was cut off", null, null);
    }
    if (!mayEnd && !finished.all()) {
      throw new StreamException(head, count, "the stream ended without its end mark", null, null);
    }
  }

  private ApiException broken(IOException e) {
    boolean timeout = e instanceof HttpTimeoutException;
    if (timeout || e instanceof InterruptedIOException || e instanceof LimitException) {
      return CallFailures.of(head, e);
    }
    return new StreamException(
        head, count, "the stream was cut off (" + e.getMessage() + ')', null, e);
  }

  private ApiDecodingException unreadable(JsonDocumentException problem) {
    return new ApiDecodingException(
        head,
        "in the event after "
            + count
            + (count == 1 ? " item: " : " items: ")
            + problem.getMessage(),
        problem.pointer(),
        response.rules().mask().snippet(events.data(), events.length(), problem.offset()),
        problem.getCause());
  }

  /** Ends the exchange; any thread may call it. Iteration that is under way ends. */
  public void close() {
    closed = true;
    response.close();
  }
}
