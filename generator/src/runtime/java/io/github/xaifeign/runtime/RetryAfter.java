package io.github.xaifeign.runtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a server asks to wait: {@code Retry-After-Ms} in milliseconds, or {@code Retry-After} in
 * seconds or as a date (RFC 9110, section 10.2.3).
 */
final class RetryAfter {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(Duration.ofDays(366).toMillis());
  private static final BigDecimal SECOND = BigDecimal.valueOf(1000);
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{0,9})?");

  private RetryAfter() {}

  /**
   * Reads the headers of a response.
   *
   * @param now milliseconds since the epoch, for a date without a {@code Date} header beside it
   * @return the wait, not negative; null if the server asks for none or it cannot be read
   */
  static @Nullable Duration of(ResponseHead head, long now) {
    String millis = head.header("retry-after-ms").orElse("").trim();
    Duration wait = number(millis, BigDecimal.ONE);
    if (wait != null) {
      return wait;
    }
    String text = head.header("retry-after").orElse("").trim();
    wait = number(text, SECOND);
    return wait == null ? date(text, head, now) : wait;
  }

  private static @Nullable Duration number(String text, BigDecimal unit) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    BigDecimal millis = new BigDecimal(text).multiply(unit).min(LONGEST);
    return Duration.ofMillis(Math.max(0, millis.longValue()));
  }

  private static @Nullable Duration date(String text, ResponseHead head, long now) {
    Long then = epochMillis(text);
    if (then == null) {
      return null;
    }
    return until(then, head, now);
  }

  /** From the time of a response to another, in milliseconds since the epoch; not negative. */
  static Duration until(long then, ResponseHead head, long now) {
    Long sent = epochMillis(head.header("date").orElse(""));
    long wait = then - (sent == null ? now : sent);
    return Duration.ofMillis(Math.max(0, Math.min(wait, LONGEST.longValue())));
  }

  static @Nullable Long epochMillis(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant()
          .toEpochMilli();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
