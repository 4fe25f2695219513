package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:34:56Z, 2026-01-31T12:34:56Z",
    "2026-01-31t12:34:56z, 2026-01-31T12:34:56Z",
    "2026-01-31 12:34:56Z, 2026-01-31T12:34:56Z",
    "2026-01-31T12:34:56.789+02:30, 2026-01-31T10:04:56.789Z",
    "2026-01-31T12:34:56-00:00, 2026-01-31T12:34:56Z",
    "2026-01-31T12:34:56.123456789123Z, 2026-01-31T12:34:56.123456789Z",
    "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
  })
  void readsWhatRfc3339Allows(String text, String instant) {
    Timestamp timestamp = Timestamp.parse(text);
    assertThat(timestamp.toInstant()).isEqualTo(Instant.parse(instant));
    assertThat(timestamp.text()).isEqualTo(text);
    assertThat(timestamp).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-01-31",
        "2026-01-31T12:34:56",
        "2026-01-31T12:34Z",
        "2026-02-30T12:34:56Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T12:60:00Z",
        "2026-01-31T12:34:61Z",
        "2026-01-31T12:34:56.Z",
        "2026-01-31T12:34:56+2:00",
        "2026-01-31T12:34:56+19:00",
        "2026-01-31T12:34:56Zx",
        "2026-01-31X12:34:56Z",
        "2026-01-31T12-34-56Z",
        "2026-01-31T12:34:56+02.00",
      })
  void refusesWhatItDoesNot(String text) {
    assertThatThrownBy(() -> Timestamp.parse(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining(text);
    assertThatThrownBy(() -> Timestamp.unchecked(text).toInstant())
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void writesSecondsAlsoWhenTheyAreZero() {
    assertThat(
            Timestamp.of(OffsetDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.ofHours(2))).text())
        .isEqualTo("2026-01-31T12:00:00+02:00");
    assertThat(Timestamp.of(Instant.parse("2026-01-31T12:00:00Z")).text())
        .isEqualTo("2026-01-31T12:00:00Z");
    assertThat(Timestamp.of(Instant.parse("2026-01-31T12:00:00.000000001Z")).text())
        .isEqualTo("2026-01-31T12:00:00.000000001Z");
  }

  @Test
  void refusesYearsOfFiveDigits() {
    OffsetDateTime late = OffsetDateTime.of(10000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    assertThatThrownBy(() -> Timestamp.of(late)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isEqualByItsText() {
    assertThat(Timestamp.parse("2026-01-31T12:00:00Z"))
        .isEqualTo(Timestamp.of(Instant.parse("2026-01-31T12:00:00Z")))
        .isNotEqualTo(Timestamp.parse("2026-01-31T12:00:00+00:00"));
  }
}
