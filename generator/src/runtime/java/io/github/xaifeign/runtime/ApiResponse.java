package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A decoded body together with the response that carried it.
 *
 * @param <T> type of the body; {@code Void} if the operation has none, and then the body is null
 */
public final class ApiResponse<T extends @Nullable Object> implements ResponseInfo {
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

  @Override
  public ResponseHead head() {
    return head;
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
