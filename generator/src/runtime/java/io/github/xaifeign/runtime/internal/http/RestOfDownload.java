package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the rest of a download whose connection broke, as often as the retries of the call have
 * it. The entity tag makes sure that it is the rest of the same content (RFC 9110, section 13.1.5).
 */
final class RestOfDownload {
  private final CallSender sender;
  private final RetryClock clock;
  private final CallContext call;
  private final String validator;
  private final long total;

  /**
   * Keeps what is needed to ask.
   *
   * @param validator the entity tag of the content
   * @param first the response whose body may break
   */
  RestOfDownload(
      CallSender sender, RetryClock clock, CallContext call, String validator, CallResponse first) {
    this.sender = sender;
    this.clock = clock;
    this.call = call;
    this.validator = validator;
    this.total = ContentRanges.total(first.head());
  }

  /**
   * Asks for all from there on. The thread that reads the download waits for it.
   *
   * @return the rest; null if it cannot be had
   * @throws InterruptedIOException if the thread is interrupted
   */
  @Nullable InputStream from(long position) throws InterruptedIOException {
    CallContext part =
        call.withHead(
            call.head()
                .withHeader("Range", "bytes=" + position + '-')
                .withHeader("If-Range", validator));
    try {
      for (Duration wait = nextWait(); wait != null; wait = nextWait()) {
        clock.sleep(wait);
        CallResponse response = send(part);
        if (response == null) {
          continue;
        }
        if (ContentRanges.continues(response.head(), position, total)) {
          return response.asInputStream();
        }
        response.close();
        if (response.head().statusCode() < 500) {
          return null; // the content is another, or may no longer be had
        }
      }
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private @Nullable Duration nextWait() {
    return call.retries().afterFailure(true);
  }

  /** Null if the connection breaks again. */
  private @Nullable CallResponse send(CallContext part) throws InterruptedException {
    part.retries().begin();
    CompletableFuture<CallResponse> sent = sender.send(part);
    try {
      return sent.get();
    } catch (InterruptedException e) {
      sent.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ApiConnectionException) {
        return null;
      }
      throw new IllegalStateException("the rest of a download cannot be asked for", e.getCause());
    }
  }
}
