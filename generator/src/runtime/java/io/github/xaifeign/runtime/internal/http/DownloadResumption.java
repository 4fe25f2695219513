package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.internal.call.RetrySchedule;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the rest of a download whose connection broke, as often as the retry policy has it. The
 * entity tag makes sure that it is the rest of the same content (RFC 9110, section 13.1.5).
 */
public final class DownloadResumption {
  private final Sender sender;
  private final CallOptions options;
  private final RetrySchedule retries;
  private final RetryClock clock;
  private final String tag;
  private final long total;

  /** Sends the request of the download once more. */
  @FunctionalInterface
  public interface Sender {
    HttpResponse<ResponseStream> send(CallOptions options) throws IOException, InterruptedException;
  }

  /**
   * Keeps what is needed to ask.
   *
   * @param tag the entity tag of the content
   * @param total its length
   */
  public DownloadResumption(
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
  public @Nullable ResponseStream from(long position) throws InterruptedIOException {
    CallOptions part =
        options.toBuilder()
            .header("Range", "bytes=" + position + '-')
            .header("If-Range", tag)
            .build();
    try {
      for (Duration wait = next(); wait != null; wait = next()) {
        clock.sleep(wait);
        HttpResponse<ResponseStream> response = send(part);
        if (response == null) {
          continue;
        }
        if (ContentRanges.continues(response, position, total)) {
          return response.body();
        }
        response.body().close();
        if (response.statusCode() < 500) {
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
  private @Nullable HttpResponse<ResponseStream> send(CallOptions part)
      throws InterruptedException {
    try {
      return sender.send(part);
    } catch (IOException e) {
      return null;
    }
  }
}
