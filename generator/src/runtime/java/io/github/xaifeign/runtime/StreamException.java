package io.github.xaifeign.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event stream that ended with an error, or was cut off. The items before it stay valid. */
public final class StreamException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final ReplyHead head;
  private final long items;
  private final @Nullable ErrorBody error;

  StreamException(
      ReplyHead head,
      long items,
      String problem,
      @Nullable ErrorBody error,
      @Nullable Throwable cause) {
    super(
        head.operation(),
        head.status(),
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

  /**
   * The status of the reply that carries the stream.
   *
   * @return the HTTP status
   */
  public int statusCode() {
    return head.status();
  }

  /**
   * The headers of the reply that carries the stream.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return head.headers();
  }

  /**
   * The id that the server gave the request ({@code x-request-id} or {@code request-id}).
   *
   * @return the id, for questions to the provider
   */
  public Optional<String> requestId() {
    return head.requestId();
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
