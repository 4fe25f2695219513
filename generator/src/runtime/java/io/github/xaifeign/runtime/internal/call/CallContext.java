package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.internal.wire.BodySource;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way. Immutable, but for the count of attempts in {@code retries}; a sender that
 * changes something gives a copy to the next.
 *
 * @param terms what holds for the call
 * @param retries when the call is made again, and how often it has been
 * @param head address and headers of what is sent
 * @param body what is sent; null for nothing
 */
public record CallContext(
    CallTerms terms, RetrySchedule retries, RequestHead head, @Nullable BodySource body) {

  /** The same call with another address or other headers. */
  public CallContext withHead(RequestHead other) {
    return new CallContext(terms, retries, other, body);
  }

  /** The same call with another body. */
  public CallContext withBody(BodySource other) {
    return new CallContext(terms, retries, head, other);
  }

  /** Name of the interface method. */
  public String operation() {
    return terms.operation();
  }

  /** What is left of the timeouts for an attempt that begins now. */
  public CallTimeouts timeoutsLeft() {
    return terms.timeouts().after(retries.elapsed());
  }

  /** Whether the body was a stream that has been read, so that it cannot be sent again. */
  boolean isSpent() {
    return body != null && body.isSpent();
  }
}
