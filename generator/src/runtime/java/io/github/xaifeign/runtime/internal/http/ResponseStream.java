package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ResponseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, handed out as it arrives.
 *
 * <p>It stands in for the JDK's own stream, which waits for ever when a server falls silent after
 * the headers (JDK-8208693): here a read ends at a deadline, or after a silence.
 */
public final class ResponseStream extends InputStream
    implements HttpResponse.BodySubscriber<ResponseStream> {
  private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
  private final List<ByteBuffer> end = new ArrayList<>(0);
  private final CompletableFuture<ResponseStream> body = new CompletableFuture<>();
  private final ResponseLimits limits;
  private final Set<ResponseStream> open;
  private final boolean collect;
  private final long longestSilence;
  private final long deadline;
  private long room;
  private volatile Flow.@Nullable Subscription subscription;
  private volatile @Nullable Throwable failure;
  private volatile boolean closed;
  private List<ByteBuffer> current = List.of();
  private int next;
  private @Nullable ByteBuffer buffer;
  private boolean ended;
  private int attempts = 1;

  /**
   * A body that is read while it arrives.
   *
   * @param limits how much of it may be taken into memory
   * @param open the streams that are not at their end; this one enters and leaves by itself
   * @param longestSilence how long a read may wait, in nanoseconds; 0 waits for ever
   * @param deadline {@code System.nanoTime()} after which nothing is read; 0 if there is none
   */
  public ResponseStream(
      ResponseLimits limits, Set<ResponseStream> open, long longestSilence, long deadline) {
    this(limits, open, longestSilence, deadline, false);
  }

  /** A body that is complete before anybody reads it; more than the limit is an error. */
  public static ResponseStream collected(ResponseLimits limits, Set<ResponseStream> open) {
    return new ResponseStream(limits, open, 0, 0, true);
  }

  /** What stands behind a body; null if it came by another transport. */
  public static @Nullable ResponseStream behind(@Nullable InputStream body) {
    if (body instanceof GunzipStream gunzipped) {
      return gunzipped.source();
    }
    if (body instanceof DownloadStream download) {
      return download.source();
    }
    if (body instanceof LoggingStream logged) {
      return behind(logged.body());
    }
    return body instanceof ResponseStream stream ? stream : null;
  }

  /** The limits that hold for a body. */
  public static ResponseLimits limits(@Nullable InputStream body) {
    ResponseStream stream = behind(body);
    return stream == null ? ResponseLimits.DEFAULT : stream.limits;
  }

  /** Reads the rest of a body into memory. */
  public static byte[] rest(InputStream body) throws IOException {
    int limit = limits(body).maxResponseBytes();
    if (body instanceof ResponseStream stream) {
      return stream.readRest(limit);
    }
    byte[] rest = body.readNBytes(limit);
    if (rest.length == limit && body.read() >= 0) {
      throw new LimitException("the response", limit);
    }
    return rest;
  }

  private ResponseStream(
      ResponseLimits limits,
      Set<ResponseStream> open,
      long longestSilence,
      long deadline,
      boolean collect) {
    this.limits = limits;
    this.open = open;
    this.longestSilence = longestSilence;
    this.deadline = deadline;
    this.collect = collect;
    this.room = limits.maxResponseBytes();
    if (!collect) {
      body.complete(this);
    }
  }

  @Override
  public CompletionStage<ResponseStream> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    open.add(this);
    if (closed) {
      given.cancel();
    } else {
      given.request(collect ? Long.MAX_VALUE : 1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (collect) {
      for (ByteBuffer arriving : buffers) {
        room -= arriving.remaining();
      }
      if (room < 0) {
        cancel();
        onError(new LimitException("the response", limits.maxResponseBytes()));
        return;
      }
    }
    arrived.add(buffers);
  }

  @Override
  public void onError(Throwable thrown) {
    failure = thrown;
    finish();
    body.completeExceptionally(thrown);
  }

  @Override
  public void onComplete() {
    finish();
    body.complete(this);
  }

  private void finish() {
    arrived.add(end);
    open.remove(this);
  }

  private void cancel() {
    Flow.Subscription given = subscription;
    if (given != null) {
      given.cancel();
    }
  }

  @Override
  public int read() throws IOException {
    ByteBuffer bytes = bytes();
    return bytes == null ? -1 : bytes.get() & 0xff;
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

  public void attempts(int count) {
    attempts = count;
  }

  /** How often the request was sent whose response this is. */
  public int attempts() {
    return attempts;
  }

  /** Waits until the whole body is there, so that what breaks it shows before anybody reads. */
  public void fill() throws IOException {
    List<ByteBuffer> whole = new ArrayList<>();
    long size = 0;
    while (advance()) {
      for (ByteBuffer bytes : current) {
        size += bytes.remaining();
      }
      if (size > limits.maxResponseBytes()) {
        close();
        throw new LimitException("the response", limits.maxResponseBytes());
      }
      whole.addAll(current);
    }
    current = whole;
    next = 0;
  }

  /** Reads the rest, into an array of the right size. */
  public byte[] readRest(long limit) throws IOException {
    List<ByteBuffer> rest = new ArrayList<>();
    long size = 0;
    for (ByteBuffer bytes = bytes(); bytes != null; bytes = bytes()) {
      rest.add(bytes);
      size += bytes.remaining();
      if (size > limit) {
        close();
        throw new LimitException("the response", limit);
      }
      buffer = null;
    }
    byte[] whole = new byte[(int) size];
    int at = 0;
    for (ByteBuffer bytes : rest) {
      int count = bytes.remaining();
      bytes.get(whole, at, count);
      at += count;
    }
    return whole;
  }

  private @Nullable ByteBuffer bytes() throws IOException {
    while (buffer == null || !buffer.hasRemaining()) {
      if (next < current.size()) {
        buffer = current.get(next++);
      } else if (!advance()) {
        return null;
      }
    }
    return buffer;
  }

  private boolean advance() throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (!ended) {
      current = take();
      next = 0;
      ended = current == end;
      if (!ended && !collect) {
        Flow.Subscription given = subscription;
        if (given != null) {
          given.request(1);
        }
      }
    }
    Throwable thrown = failure;
    if (ended && closed) {
      throw new IOException("the stream is closed");
    }
    if (ended && thrown != null) {
      throw new IOException("the connection broke before the response was complete", thrown);
    }
    return !ended;
  }

  private List<ByteBuffer> take() throws IOException {
    long left = deadline == 0 ? Long.MAX_VALUE : deadline - System.nanoTime();
    long patience = longestSilence == 0 ? Long.MAX_VALUE : longestSilence;
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
    throw new HttpTimeoutException(
        patience < left
            ? "the server fell silent before the response was complete"
            : "the response was not complete in time");
  }

  /**
   * Waits a moment for the end of the response, so that its connection can be used again; a server
   * that keeps the response open does not hold anybody up.
   */
  public void drain() {
    long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
    try {
      while (!ended && !closed) {
        long wait = patience - System.nanoTime();
        List<ByteBuffer> taken = arrived.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
        Flow.Subscription given = subscription;
        if (taken == null || wait <= 0 || given == null) {
          return;
        }
        ended = taken == end;
        given.request(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the exchange; a read that waits in another thread fails. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      open.remove(this);
      cancel();
      arrived.clear();
      arrived.add(end);
    }
  }

  public boolean closed() {
    return closed;
  }
}
