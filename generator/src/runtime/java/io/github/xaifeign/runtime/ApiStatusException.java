package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with an error. The class stands for the kind of error, mostly for the status.
 */
public class ApiStatusException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final ResponseHead head;
  private final ErrorBody error;
  private final byte[] body;
  private final @Nullable Duration retryAfter;

  /**
   * Makes the exception for a status that has no class of its own.
   *
   * @param head the response
   * @param body its body
   */
  public ApiStatusException(ResponseHead head, byte[] body) {
    this(head, body, null);
  }

  ApiStatusException(ResponseHead head, byte[] body, @Nullable Throwable cause) {
    this(head, body, ErrorBody.parse(body, head.header("content-type").orElse(null)), cause);
  }

  private ApiStatusException(
      ResponseHead head, byte[] body, ErrorBody error, @Nullable Throwable cause) {
    super(
        head.operation(),
        head.statusCode(),
        head.operation()
            + " was answered with "
            + head.statusCode()
            + error.summary()
            + head.requestIdSuffix(),
        cause,
        body,
        collections(head.headers()),
        head.attempts());
    this.head = head;
    this.error = error;
    this.body = body;
    this.retryAfter = head.retryAfter(System.currentTimeMillis()).orElse(null);
  }

  private static Map<String, Collection<String>> collections(Map<String, List<String>> headers) {
    return new HashMap<>(headers);
  }

  /**
   * Makes the exception that stands for a status.
   *
   * @param meantStatusCode the status that the class stands for; mostly that of the response
   * @param head the response
   * @param body its body
   * @return an exception of the class for that status, or of this class if there is none
   */
  public static ApiStatusException of(int meantStatusCode, ResponseHead head, byte[] body) {
    return switch (meantStatusCode) {
      case 400 -> new BadRequestException(head, body);
      case 401 -> new UnauthorizedException(head, body);
      case 403 -> new ForbiddenException(head, body);
      case 404 -> new NotFoundException(head, body);
      case 409 -> new ConflictException(head, body);
      case 413 -> new PayloadTooLargeException(head, body);
      case 422 -> new UnprocessableContentException(head, body);
      case 429 -> new TooManyRequestsException(head, body);
      default ->
          meantStatusCode >= 500 && meantStatusCode <= 599
              ? new ServerException(head, body)
              : new ApiStatusException(head, body);
    };
  }

  /**
   * The status of the response.
   *
   * @return the HTTP status
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
   * The id that the server gave the request ({@code x-request-id} or {@code request-id}).
   *
   * @return the id, for questions to the provider
   */
  public Optional<String> requestId() {
    return head.requestId();
  }

  /**
   * The body of the response as it arrived.
   *
   * @return at most the first MiB, as text
   */
  public String rawBody() {
    return MediaTypes.decode(body, head.header("content-type").orElse(null));
  }

  /**
   * What the body says.
   *
   * @return the error; all of its parts may be absent
   */
  public ErrorBody error() {
    return error;
  }

  /**
   * How long the server asks to wait ({@code Retry-After}, in seconds or as a date, or {@code
   * Retry-After-Ms}).
   *
   * @return the wait, not negative; empty if the server asks for none
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
