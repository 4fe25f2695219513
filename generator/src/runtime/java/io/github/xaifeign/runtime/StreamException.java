package io.github.xaifeign.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event stream that ended with an error, or was cut off. The items before it stay valid. */
public final class StreamException extends ApiException implements ResponseInfo {
  private static final long serialVersionUID = 1L;

  private final ResponseHead head;
  private final long items;
  private final @Nullable ErrorBody error;

  /**
   * Makes the exception.
   *
   * @param head the response that carries the stream
   * @param items how many items came before
   * @param problem how the stream ended
   * @param error what the server said, or null if the stream was cut off
   * @param cause what broke, or null
   */
  public StreamException(
      ResponseHead head,
      long items,
      String problem,
      @Nullable ErrorBody error,
      @Nullable Throwable cause) {
    super(
        head,
        null,
        head.operation()
            + ": "
            + problem
            + " after "
            + items
            + (items == 1 ? " item" : " items")
            + (error == null ? "" : error.summary())
            + head.requestIdSuffix(),
        cause);
    this.head = head;
    this.items = items;
    this.error = error;
  }

  @Override
  public ResponseHead head() {
    return head;
  }

  /**
   * How many items came before.
   *
   * @return the number of items that were handed out
   */
  public long items() {
    return items;
  }

  /**
   * What the server said.
   *
   * @return the error event, or empty if the stream was cut off
   */
  public Optional<ErrorBody> error() {
    return Optional.ofNullable(error);
  }

  /**
   * The code of the error event.
   *
   * @return an opaque text
   */
  public Optional<String> code() {
    return error == null ? Optional.empty() : error.code();
  }
}
