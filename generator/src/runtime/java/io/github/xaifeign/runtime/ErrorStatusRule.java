package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Locale;

/**
 * Says that a server means another status than it sends, such as 401 when it answers a wrong key
 * with 400.
 *
 * @param statusCode the status that is sent
 * @param messagePrefix what the message of the error begins with, whatever its case
 * @param meantStatusCode the status that is meant: its exception is thrown
 */
public record ErrorStatusRule(int statusCode, String messagePrefix, int meantStatusCode) {
  /** Makes a rule. */
  public ErrorStatusRule {
    Preconditions.notBlank("messagePrefix", messagePrefix);
  }

  /**
   * Whether this is about an error.
   *
   * @param status the status that was sent
   * @param error what came with it
   * @return whether the status is meant otherwise
   */
  public boolean matches(int status, ErrorBody error) {
    String message = error.message().orElse("").toLowerCase(Locale.ROOT);
    return status == statusCode && message.startsWith(messagePrefix.toLowerCase(Locale.ROOT));
  }
}
