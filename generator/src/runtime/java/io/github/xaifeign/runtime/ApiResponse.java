package io.github.xaifeign.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decoded body together with the reply that carried it.
 *
 * @param <T> type of the body; {@code Void} if the operation has none, and then the body is null
 */
public final class ApiResponse<T extends @Nullable Object> {
  private final ReplyHead head;
  private final T body;

  ApiResponse(ReplyHead head, T body) {
    this.head = head;
    this.body = body;
  }

  /**
   * The status of the reply.
   *
   * @return the HTTP status, 200 to 299
   */
  public int statusCode() {
    return head.status();
  }

  /**
   * The headers of the reply.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return head.headers();
  }

  /**
   * One header of the reply.
   *
   * @param name its name, in any case
   * @return its first value
   */
  public Optional<String> header(String name) {
    return head.header(name);
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
   * The decoded body.
   *
   * @return the body
   */
  public T body() {
    return body;
  }

  @Override
  public String toString() {
    return "ApiResponse[" + head.operation() + ", " + head.status() + ", " + body + ']';
  }
}
