package io.github.xaifeign.runtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rate limits that the headers of a response tell of.
 *
 * <p>There is no standard. What is read are the forms in use: {@code X-RateLimit-Limit}, {@code
 * -Remaining} and {@code -Reset}, with the name of what is limited behind them ({@code
 * x-ratelimit-limit-tokens}), before them ({@code acme-ratelimit-tokens-limit}) or without one. A
 * reset is a number of seconds, a time such as {@code 6m0s} or {@code 20ms}, seconds or
 * milliseconds since 1970, or a date of RFC 3339 or RFC 9110.
 */
public final class RateLimits {
  private static final Pattern NAME_LAST =
      Pattern.compile("(?:.+-)?rate-?limit-(limit|remaining|reset)(?:-(.+))?");
  private static final Pattern NAME_FIRST =
      Pattern.compile("(?:.+-)?rate-?limit-(.+)-(limit|remaining|reset)");

  /** What follows is the policy of IETF drafts: {@code 100, 100;w=60}. */
  private static final Pattern COUNT = Pattern.compile("(\\d{1,18})\\s*(?:[,;].*)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)s)?"
              + "(?:(\\d{1,9}(?:\\.\\d{1,9})?)ms)?");
  private static final BigDecimal FIRST_EPOCH_SECOND = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal FIRST_EPOCH_MILLI = BigDecimal.valueOf(1_000_000_000_000L);
  private static final BigDecimal SECOND = BigDecimal.valueOf(1_000);

  private final TreeMap<String, RateLimit> limits;

  private RateLimits(TreeMap<String, RateLimit> limits) {
    this.limits = limits;
  }

  /**
   * Reads the headers of a response.
   *
   * @param now milliseconds since the epoch, for a date without a {@code Date} header beside it
   */
  static RateLimits of(ResponseHead head, long now) {
    TreeMap<String, TreeMap<String, String>> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header : head.headers().keySet()) {
      String lower = header.toLowerCase(Locale.ROOT);
      Matcher last = NAME_LAST.matcher(lower);
      Matcher first = NAME_FIRST.matcher(lower);
      String value = head.header(header).orElse("").trim();
      if (last.matches()) {
        String name = last.group(2) == null ? "" : last.group(2);
        texts.computeIfAbsent(name, key -> new TreeMap<>()).put(last.group(1), value);
      } else if (first.matches()) {
        texts.computeIfAbsent(first.group(1), key -> new TreeMap<>()).put(first.group(2), value);
      }
    }
    TreeMap<String, RateLimit> limits = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    texts.forEach(
        (name, parts) ->
            limits.put(
                name,
                new RateLimit(
                    count(parts.getOrDefault("limit", "")),
                    count(parts.getOrDefault("remaining", "")),
                    Optional.ofNullable(reset(parts.getOrDefault("reset", ""), head, now)))));
    return new RateLimits(limits);
  }

  private static OptionalLong count(String text) {
    Matcher count = COUNT.matcher(text);
    return count.matches() ? OptionalLong.of(Long.parseLong(count.group(1))) : OptionalLong.empty();
  }

  private static @Nullable Duration reset(String text, ResponseHead head, long now) {
    if (NUMBER.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      if (number.compareTo(FIRST_EPOCH_SECOND) < 0) {
        return millis(number.multiply(SECOND));
      }
      boolean millis = number.compareTo(FIRST_EPOCH_MILLI) >= 0;
      BigDecimal then = millis ? number : number.multiply(SECOND);
      return RetryAfter.until(then.longValue(), head, now);
    }
    Matcher time = TIME.matcher(text);
    if (!text.isEmpty() && time.matches()) {
      return millis(
          part(time.group(1), 3_600_000)
              .add(part(time.group(2), 60_000))
              .add(part(time.group(3), 1_000))
              .add(part(time.group(4), 1)));
    }
    Long then = epochMillis(text);
    return then == null ? null : RetryAfter.until(then, head, now);
  }

  private static BigDecimal part(@Nullable String number, long millis) {
    return number == null
        ? BigDecimal.ZERO
        : new BigDecimal(number).multiply(BigDecimal.valueOf(millis));
  }

  private static Duration millis(BigDecimal millis) {
    return Duration.ofMillis(millis.longValue());
  }

  private static @Nullable Long epochMillis(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toEpochMilli();
    } catch (DateTimeException e) {
      return RetryAfter.epochMillis(text);
    }
  }

  /** {@return the limit of requests; all of it is empty if the response does not tell of one} */
  public RateLimit requests() {
    return named("requests");
  }

  /** {@return the limit of tokens; all of it is empty if the response does not tell of one} */
  public RateLimit tokens() {
    return named("tokens");
  }

  /**
   * The limit of something.
   *
   * @param name what is limited, as the headers have it, in any case; empty for a limit without a
   *     name
   * @return the limit; all of it is empty if the response does not tell of one
   */
  public RateLimit named(String name) {
    return limits.getOrDefault(name, RateLimit.NONE);
  }

  /** {@return what is limited, as the headers have it} */
  public Set<String> names() {
    return Collections.unmodifiableSet(new TreeSet<>(limits.keySet()));
  }

  @Override
  public String toString() {
    return "RateLimits" + limits;
  }
}
