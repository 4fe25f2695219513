package io.github.xaifeign.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the rest of a download whose connection broke, as often as the retry policy has it. The
 * entity tag makes sure that it is the rest of the same content (RFC 9110, section 13.1.5).
 */
final class DownloadRest {
  private final Sender sender;
  private final CallOptions options;
  private final RetrySchedule retries;
  private final RetryClock clock;
  private final String tag;
  private final long total;

  /** Sends the request of the download once more. */
  @FunctionalInterface
  interface Sender {
    HttpResponse<ReplyStream> send(CallOptions options) throws IOException, InterruptedException;
  }

  /**
   * Keeps what is needed to ask.
   *
   * @param tag the entity tag of the content
   * @param total its length
   */
  DownloadRest(
      Sender sender,
      CallOptions options,
      RetrySchedule retries,
      RetryClock clock,
      String tag,
      long total) {
    this.sender = sender;
    this.options = options;
    this.retries = retries;
    this.clock = clock;
    this.tag = tag;
    this.total = total;
  }

  /**
   * Asks for all from there on.
   *
   * @return the rest; null if it cannot be had
   * @throws InterruptedIOException if the thread is interrupted
   */
  @Nullable ReplyStream from(long position) throws InterruptedIOException {
    CallOptions part =
        options.toBuilder()
            .header("Range", "bytes=" + position + '-')
            .header("If-Range", tag)
            .build();
    try {
      for (Duration wait = next(); wait != null; wait = next()) {
        clock.sleep(wait);
        HttpResponse<ReplyStream> reply = send(part);
        if (reply == null) {
          continue;
        }
        if (Ranges.continues(reply, position, total)) {
          return reply.body();
        }
        reply.body().close();
        if (reply.statusCode() < 500) {
          return null; // the content is another, or may no longer be had
        }
      }
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private @Nullable Duration next() {
    return retries.afterFailure(true);
  }

  /** Null if the connection breaks again. */
  private @Nullable HttpResponse<ReplyStream> send(CallOptions part) throws InterruptedException {
    try {
      return sender.send(part);
    } catch (IOException e) {
      return null;
    }
  }
}
