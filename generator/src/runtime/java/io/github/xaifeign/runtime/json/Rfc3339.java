package io.github.xaifeign.runtime.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of RFC 3339 by hand: {@code DateTimeFormatter} costs the first response of a
 * process more than the rest of its decoding.
 */
final class Rfc3339 {
  private Rfc3339() {}

  /** Reads a full-date; null if the text is none. */
  static @Nullable LocalDate date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Reads a date-time; null if the text is none. Digits beyond nanoseconds are dropped, and second
   * 60 (a leap second) is read as the second after 59.
   */
  static @Nullable OffsetDateTime dateTime(String text) {
    int length = text.length();
    if (length < 20) {
      return null;
    }
    LocalDate date = date(text.substring(0, 10));
    char separator = text.charAt(10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    if (date == null
        || separator != 'T' && separator != 't' && separator != ' '
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 60) {
      return null;
    }
    int at = 19;
    int nanos = 0;
    if (text.charAt(at) == '.') {
      int scale = 100_000_000;
      int first = ++at;
      for (; at < length && isDigit(text.charAt(at)); at++) {
        nanos += (text.charAt(at) - '0') * scale;
        scale /= 10;
      }
      if (at == first) {
        return null;
      }
    }
    ZoneOffset offset = offset(text, at);
    if (offset == null) {
      return null;
    }
    OffsetDateTime time =
        OffsetDateTime.of(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            hour,
            minute,
            Math.min(second, 59),
            nanos,
            offset);
    return second == 60 ? time.plusSeconds(1) : time;
  }

  private static @Nullable ZoneOffset offset(String text, int at) {
    int length = text.length();
    if (at + 1 == length && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
      return ZoneOffset.UTC;
    }
    if (at + 6 != length || text.charAt(at + 3) != ':') {
      return null;
    }
    char sign = text.charAt(at);
    int hours = digits(text, at + 1, at + 3);
    int minutes = digits(text, at + 4, at + 6);
    if (sign != '+' && sign != '-'
        || hours < 0
        || hours > 18
        || minutes < 0
        || minutes > 59
        || hours == 18 && minutes > 0) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
  }

  /**
   * Writes a date-time with seconds, which {@code OffsetDateTime.toString} leaves out when zero.
   */
  static String text(OffsetDateTime time) {
    if (time.getYear() < 0
        || time.getYear() > 9999
        || time.getOffset().getTotalSeconds() % 60 != 0) {
      throw new IllegalArgumentException("RFC 3339 cannot express " + time);
    }
    String text = time.toString();
    return text.charAt(16) == ':' ? text : text.substring(0, 16) + ":00" + text.substring(16);
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
