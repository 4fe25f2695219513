package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.call.LimitException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A body that is taken into memory while it arrives, so that no thread has to wait for it. Either
 * the response is not there before the body is complete, and a body that breaks or is too large is
 * a failure of the exchange; or, for an error, the status counts whatever becomes of the body, and
 * what is beyond the limit is left.
 */
final class CollectedBody extends ResponseBody {
  private final OpenResponses open;
  private final int limit;
  private final boolean ofError;
  private final CompletableFuture<ResponseBody> whole = new CompletableFuture<>();
  private final List<ByteBuffer> buffers = new ArrayList<>();
  private long size;
  private int next;
  private boolean ended;
  private volatile boolean wanted;
  private volatile Flow.@Nullable Subscription subscription;

  private CollectedBody(OpenResponses open, int limit, boolean ofError) {
    this.open = open;
    this.limit = limit;
    this.ofError = ofError;
    this.wanted = !ofError;
  }

  /** A body without which there is no response. */
  static CollectedBody ofSuccess(OpenResponses open, int limit) {
    return new CollectedBody(open, limit, false);
  }

  /** A body that follows its response. */
  static CollectedBody ofError(OpenResponses open, int limit) {
    return new CollectedBody(open, limit, true);
  }

  @Override
  public CompletionStage<ResponseBody> getBody() {
    return ofError ? CompletableFuture.completedFuture(this) : whole;
  }

  /** Collects an error from now on. */
  @Override
  public CompletableFuture<?> readable() {
    wanted = true;
    Flow.Subscription given = subscription;
    if (given != null) {
      given.request(Long.MAX_VALUE);
    }
    return whole;
  }

  /** Gives up what has not come when a time has gone by. */
  void closeAfter(long nanos) {
    whole.copy().orTimeout(nanos, TimeUnit.NANOSECONDS).whenComplete((done, late) -> close());
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    open.add(this);
    if (isEnded()) {
      given.cancel();
    } else {
      // An error may break at once, and the JDK would then not give its response.
      given.request(wanted ? Long.MAX_VALUE : 1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> arrived) {
    synchronized (buffers) {
      if (ended) {
        return;
      }
      for (ByteBuffer buffer : arrived) {
        size += buffer.remaining();
        buffers.add(buffer);
      }
      if (size <= limit) {
        return;
      }
      ended = true;
      shorten();
    }
    finish(new LimitException("the response", limit));
    cancel();
  }

  /** Drops what is beyond the limit. */
  private void shorten() {
    for (int i = buffers.size() - 1; size > limit; i--) {
      ByteBuffer last = buffers.get(i);
      int surplus = (int) Math.min(last.remaining(), size - limit);
      last.limit(last.limit() - surplus);
      size -= surplus;
    }
  }

  @Override
  public void onError(Throwable thrown) {
    if (end()) {
      finish(thrown);
    }
  }

  @Override
  public void onComplete() {
    if (end()) {
      finish(null);
    }
  }

  private boolean isEnded() {
    synchronized (buffers) {
      return ended;
    }
  }

  /** Whether it is this call that ends the body. */
  private boolean end() {
    synchronized (buffers) {
      boolean first = !ended;
      ended = true;
      return first;
    }
  }

  private void finish(@Nullable Throwable failure) {
    open.remove(this);
    if (failure == null || ofError) {
      whole.complete(this);
    } else {
      whole.completeExceptionally(failure);
    }
  }

  private void cancel() {
    Flow.Subscription given = subscription;
    if (given != null) {
      given.cancel();
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (next < buffers.size() && !buffers.get(next).hasRemaining()) {
      next++;
    }
    if (next == buffers.size()) {
      return -1;
    }
    ByteBuffer buffer = buffers.get(next);
    int count = Math.min(length, buffer.remaining());
    buffer.get(target, offset, count);
    return count;
  }

  /** Into an array of the right size, where the inherited method makes several. */
  @Override
  public byte[] readNBytes(int length) throws IOException {
    int left = 0;
    for (int i = next; i < buffers.size(); i++) {
      left += buffers.get(i).remaining();
    }
    byte[] bytes = new byte[Math.min(left, length)];
    readNBytes(bytes, 0, bytes.length);
    return bytes;
  }

  /** What has not come is given up; what has come can still be read. */
  @Override
  public void close() {
    if (end()) {
      cancel();
      finish(new IOException("the response was given up before it was complete"));
    }
  }
}
