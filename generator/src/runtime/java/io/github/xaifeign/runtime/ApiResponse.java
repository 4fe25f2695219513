package io.github.xaifeign.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decoded body together with the response that carried it.
 *
 * @param <T> type of the body; {@code Void} if the operation has none, and then the body is null
 */
public final class ApiResponse<T extends @Nullable Object> {
  private final ResponseHead head;
  private final T body;

  /**
   * Makes a response, as the runtime does and tests may.
   *
   * @param head its status and headers
   * @param body the decoded body
   */
  public ApiResponse(ResponseHead head, T body) {
    this.head = head;
    this.body = body;
  }

  /**
   * The status of the response.
   *
   * @return the HTTP status, 200 to 299
   */
  public int statusCode() {
    return head.statusCode();
  }

  /**
   * The headers of the response.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return head.headers();
  }

  /**
   * One header of the response.
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
    return "ApiResponse[" + head.operation() + ", " + head.statusCode() + ", " + body + ']';
  }
}
