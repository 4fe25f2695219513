package io.github.xaifeign.runtime;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server answered with an error. The class tells the kind of error, mostly by the status. */
public class ApiStatusException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final ReplyHead head;
  private final ErrorBody error;
  private final byte[] body;
  private final @Nullable Duration retryAfter;

  ApiStatusException(ReplyHead head, byte[] body, ErrorBody error, @Nullable Throwable cause) {
    super(
        head.operation(),
        head.status(),
        head.operation()
            + " was answered with "
            + head.status()
            + error.summary()
            + head.requestIdSuffix(),
        cause,
        body,
        collections(head.headers()));
    this.head = head;
    this.error = error;
    this.body = body;
    this.retryAfter = RetryAfter.of(head, System.currentTimeMillis());
    attempted(head.attempts());
  }

  private static Map<String, Collection<String>> collections(Map<String, List<String>> headers) {
    return new HashMap<>(headers);
  }

  /** Makes the exception that stands for the status. */
  static ApiStatusException of(ReplyHead head, byte[] body) {
    ErrorBody error = ErrorBody.parse(body, head.header("content-type").orElse(null));
    switch (head.status()) {
      case 400:
        return namesWrongKey(error)
            ? new UnauthorizedException(head, body, error)
            : new BadRequestException(head, body, error);
      case 401:
        return new UnauthorizedException(head, body, error);
      case 403:
        return new ForbiddenException(head, body, error);
      case 404:
        return new NotFoundException(head, body, error);
      case 409:
        return new ConflictException(head, body, error);
      case 413:
        return new PayloadTooLargeException(head, body, error);
      case 422:
        return new UnprocessableContentException(head, body, error);
      case 429:
        return new TooManyRequestsException(head, body, error);
      default:
        return head.status() >= 500 && head.status() <= 599
            ? new ServerException(head, body, error)
            : new ApiStatusException(head, body, error, null);
    }
  }

  /** api.x.ai answers a wrong key with 400 and this sentence. */
  private static boolean namesWrongKey(ErrorBody error) {
    String message = error.message().orElse("").toLowerCase(Locale.ROOT);
    return message.startsWith("incorrect api key");
  }

  /**
   * The status of the reply.
   *
   * @return the HTTP status
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
   * The id that the server gave the request ({@code x-request-id} or {@code request-id}).
   *
   * @return the id, for questions to the provider
   */
  public Optional<String> requestId() {
    return head.requestId();
  }

  /**
   * The body of the reply as it arrived.
   *
   * @return at most the first MiB, as text
   */
  public String rawBody() {
    return ErrorBody.text(body, head.header("content-type").orElse(null));
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
