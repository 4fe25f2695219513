package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with an error. The class stands for the kind of error, mostly for the status.
 */
public class ApiStatusException extends ApiException implements ResponseInfo {
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
        head,
        body,
        head.operation()
            + " was answered with "
            + head.statusCode()
            + error.summary()
            + head.requestIdSuffix(),
        cause);
    this.head = head;
    this.error = error;
    this.body = body;
    this.retryAfter = head.retryAfter(System.currentTimeMillis()).orElse(null);
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

  @Override
  public ResponseHead head() {
    return head;
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
