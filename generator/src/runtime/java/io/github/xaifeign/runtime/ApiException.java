package io.github.xaifeign.runtime;

import feign.FeignException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed.
 *
 * <p>It is a {@link FeignException}, because that is the only exception that Feign hands through
 * from a decoder unchanged; it never carries the request, which Feign's own exceptions do.
 */
public abstract class ApiException extends FeignException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private int attempts;

  ApiException(String operation, int status, String message, @Nullable Throwable cause) {
    super(status, message, cause);
    this.operation = operation;
    this.attempts = 1;
  }

  ApiException(
      String operation,
      int status,
      String message,
      @Nullable Throwable cause,
      byte[] body,
      Map<String, Collection<String>> headers,
      int attempts) {
    super(status, message, cause, body, headers);
    this.operation = operation;
    this.attempts = attempts;
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
