package io.github.xaifeign.runtime;

import feign.FeignException;
import feign.Request;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed.
 *
 * <p>It is a {@link FeignException}, because that is the only exception that Feign hands through
 * from a decoder unchanged. Its {@link #request()} says method, URL and headers of what was sent,
 * or was to be sent; it has no body, and credentials and whatever else looks like a secret are
 * masked.
 */
public abstract class ApiException extends FeignException {
  private static final long serialVersionUID = 1L;

  private static final int NO_STATUS = -1;

  private final String operation;
  private int attempts;

  /** A call without a response. */
  ApiException(String operation, Request request, String message, @Nullable Throwable cause) {
    super(NO_STATUS, message, Preconditions.notNull("request", request), cause);
    this.operation = operation;
    this.attempts = 1;
  }

  /**
   * A call with a response.
   *
   * @param body what came with it, if it has been read
   */
  ApiException(
      ResponseHead head, byte @Nullable [] body, String message, @Nullable Throwable cause) {
    super(head.statusCode(), message, head.request(), cause, body, new HashMap<>(head.headers()));
    this.operation = head.operation();
    this.attempts = head.attempts();
  }

  /**
   * The operation that failed.
   *
   * @return name of the interface method, such as {@code createChatCompletion}
   */
  public String operation() {
    return operation;
  }

  /**
   * How often the request was sent, or was tried to be sent.
   *
   * @return 1 for a call that was not repeated
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Sets how often the request was sent. Called by the runtime.
   *
   * @param count 1 for a call that was not repeated
   * @return this
   */
  public final ApiException attempts(int count) {
    this.attempts = count;
    return this;
  }

  @Override
  public String getMessage() {
    String message = String.valueOf(super.getMessage());
    return attempts == 1 ? message : message + " (attempt " + attempts + ')';
  }
}
