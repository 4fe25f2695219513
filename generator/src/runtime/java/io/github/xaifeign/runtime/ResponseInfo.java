package io.github.xaifeign.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The status and headers of a response, beside what became of its body. */
public interface ResponseInfo {
  /**
   * What came before the body.
   *
   * @return the operation, status and headers
   */
  ResponseHead head();

  /**
   * The status of the response.
   *
   * @return the HTTP status
   */
  default int statusCode() {
    return head().statusCode();
  }

  /**
   * The headers of the response.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  default Map<String, List<String>> headers() {
    return head().headers();
  }

  /**
   * One header of the response.
   *
   * @param name its name, in any case
   * @return its first value
   */
  default Optional<String> header(String name) {
    return head().header(name);
  }

  /**
   * The id that the server gave the request ({@code x-request-id} or {@code request-id}).
   *
   * @return the id, for questions to the provider
   */
  default Optional<String> requestId() {
    return head().requestId();
  }

  /**
   * The rate limits that the headers of the response tell of.
   *
   * @return the limits; what the headers do not say is empty
   */
  default RateLimits rateLimits() {
    return head().rateLimits();
  }
}
