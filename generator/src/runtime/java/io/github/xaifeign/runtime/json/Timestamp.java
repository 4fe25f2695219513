package io.github.xaifeign.runtime.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as RFC 3339 text, kept as it arrived: digits and offset survive a round trip. Two
 * timestamps are equal if their texts are.
 */
public final class Timestamp {
  private final String text;

  private Timestamp(String text) {
    this.text = text;
  }

  /**
   * Takes a text.
   *
   * @param text a date-time of RFC 3339, such as {@code 2026-01-31T12:00:00Z}
   * @return the timestamp
   * @throws DateTimeException if the text is none
   */
  public static Timestamp parse(String text) {
    Timestamp timestamp = new Timestamp(Preconditions.notNull("text", text));
    timestamp.toOffsetDateTime();
    return timestamp;
  }

  /**
   * Takes a date and time.
   *
   * @param time the date and time
   * @return the timestamp
   * @throws IllegalArgumentException if RFC 3339 cannot express it (year beyond 0 to 9999)
   */
  public static Timestamp of(OffsetDateTime time) {
    return new Timestamp(Rfc3339.text(Preconditions.notNull("time", time)));
  }

  /**
   * Takes an instant.
   *
   * @param instant the instant
   * @return the timestamp, in UTC
   * @throws IllegalArgumentException if RFC 3339 cannot express it (year beyond 0 to 9999)
   */
  public static Timestamp of(Instant instant) {
    return of(Preconditions.notNull("instant", instant).atOffset(ZoneOffset.UTC));
  }

  /** What a response held, whether or not it is a date-time. */
  static Timestamp unchecked(String text) {
    return new Timestamp(text);
  }

  /**
   * The text as it arrived.
   *
   * @return RFC 3339, unless the other side sent something else
   */
  public String text() {
    return text;
  }

  /**
   * The date and time with its offset.
   *
   * @return the date and time, to the nanosecond
   * @throws DateTimeException if a response held a text that is no date-time of RFC 3339
   */
  public OffsetDateTime toOffsetDateTime() {
    OffsetDateTime time = Rfc3339.dateTime(text);
    if (time == null) {
      throw new DateTimeException("not a date-time of RFC 3339: " + text);
    }
    return time;
  }

  /**
   * The instant.
   *
   * @return the instant, to the nanosecond
   * @throws DateTimeException if a response held a text that is no date-time of RFC 3339
   */
  public Instant toInstant() {
    return toOffsetDateTime().toInstant();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timestamp timestamp && text.equals(timestamp.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
