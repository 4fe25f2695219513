package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response that is handed out as it arrives.
 *
 * <p>It stands in for the JDK's own stream, which waits for ever when a server falls silent after
 * the headers (JDK-8208693): here a read ends at a deadline, or after a silence.
 */
final class ResponseStream extends ResponseBody {
  private static final long DRAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
  private final List<ByteBuffer> end = new ArrayList<>(0);
  private final OpenResponses open;
  private final CallTimeouts timeouts;
  private final long deadline;
  private volatile Flow.@Nullable Subscription subscription;
  private volatile @Nullable Throwable failure;
  private volatile boolean closed;
  private List<ByteBuffer> current = List.of();
  private int next;
  private boolean ended;

  /**
   * Makes a body.
   *
   * @param open the bodies that are not at their end
   * @param timeouts how long a read may wait
   * @param deadline {@code System.nanoTime()} after which nothing is read; 0 if there is none
   */
  ResponseStream(OpenResponses open, CallTimeouts timeouts, long deadline) {
    this.open = open;
    this.timeouts = timeouts;
    this.deadline = deadline;
  }

  @Override
  public CompletionStage<ResponseBody> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public CompletableFuture<?> readable() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    open.add(this);
    if (closed) {
      open.remove(this);
      given.cancel();
    } else {
      given.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrived.add(buffers);
  }

  @Override
  public void onError(Throwable thrown) {
    failure = thrown;
    onComplete();
  }

  @Override
  public void onComplete() {
    arrived.add(end);
    open.remove(this);
  }

  /** Returns what is there, and waits only if nothing is. */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    ByteBuffer bytes = bytes();
    if (bytes == null) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private @Nullable ByteBuffer bytes() throws IOException {
    while (true) {
      for (; next < current.size(); next++) {
        if (current.get(next).hasRemaining()) {
          return current.get(next);
        }
      }
      if (!advance()) {
        return null;
      }
    }
  }

  private boolean advance() throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (!ended) {
      current = take();
      next = 0;
      ended = current == end;
      if (!ended) {
        request();
      }
    }
    if (ended && closed) {
      throw new IOException("the stream is closed");
    }
    Throwable thrown = failure;
    if (ended && thrown != null) {
      throw new IOException("the connection broke before the response was complete", thrown);
    }
    return !ended;
  }

  private void request() {
    Flow.Subscription given = subscription;
    if (given != null) {
      given.request(1);
    }
  }

  private List<ByteBuffer> take() throws IOException {
    long left = deadline == 0 ? Long.MAX_VALUE : deadline - System.nanoTime();
    long patience = timeouts.idle().isZero() ? Long.MAX_VALUE : timeouts.idle().toNanos();
    try {
      List<ByteBuffer> taken = arrived.poll();
      if (taken != null && (left > 0 || taken == end)) {
        return taken;
      }
      if (left == Long.MAX_VALUE && patience == Long.MAX_VALUE) {
        return arrived.take();
      }
      taken = left > 0 ? arrived.poll(Math.min(left, patience), TimeUnit.NANOSECONDS) : null;
      if (taken != null) {
        return taken;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new InterruptedIOException("interrupted while waiting for the response");
    }
    close();
    throw patience < left ? timeouts.idleExceeded() : timeouts.totalExceeded(null);
  }

  /** A server that keeps the response open does not hold anybody up. */
  @Override
  public void drain() {
    long until = System.nanoTime() + DRAIN_NANOS;
    try {
      while (!ended && !closed) {
        long wait = until - System.nanoTime();
        List<ByteBuffer> taken = arrived.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
        if (taken == null || wait <= 0) {
          return;
        }
        ended = taken == end;
        request();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      open.remove(this);
      Flow.Subscription given = subscription;
      if (given != null) {
        given.cancel();
      }
      arrived.clear();
      arrived.add(end);
    }
  }
}
