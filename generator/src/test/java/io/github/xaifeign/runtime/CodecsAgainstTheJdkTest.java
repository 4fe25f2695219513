package io.github.xaifeign.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.feign.QueryParams;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import io.github.xaifeign.runtime.internal.wire.Utf8;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Timestamp;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runtime's small codecs against those of the JDK, on values at random that are always the
 * same.
 */
class CodecsAgainstTheJdkTest {
  private static final int TIMES = 20_000;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Random random = new Random(20_261_121);

  /** Text of all planes, often of what is special in URLs and headers, without lone surrogates. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int kind = random.nextInt(4);
      int codePoint =
          kind == 0
              ? " +%&=?#/~*-_.,;:\"'\\".charAt(random.nextInt(19))
              : kind == 1 ? ' ' + random.nextInt(95) : random.nextInt(0x110000);
      if (codePoint < 0xd800 || codePoint > 0xdfff) {
        text.appendCodePoint(codePoint);
      }
    }
    return text.toString();
  }

  @Test
  void encodeUrlsAlike() {
    for (int i = 0; i < TIMES; i++) {
      String text = text();
      String jdk = URLEncoder.encode(text, UTF_8);
      assertThat(PercentEncoding.encodeForm(text)).isEqualTo(jdk);
      assertThat(PercentEncoding.encode(text))
          .isEqualTo(jdk.replace("+", "%20").replace("*", "%2A").replace("%7E", "~"));
    }
  }

  @Test
  void writeQueriesThatTheJdkReadsBack() {
    for (int i = 0; i < TIMES; i++) {
      List<String> values = new ArrayList<>();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        values.add(text() + "x");
      }
      for (String separator : List.of(",", " ", "|")) {
        String joined =
            (String) QueryParams.create().joined("q", values, separator).toMap().get("q");
        String between = PercentEncoding.encode(separator);
        if (values.stream().noneMatch(value -> value.contains(separator))) {
          assertThat(decoded(Arrays.asList(joined.split(between, -1)))).isEqualTo(values);
        }
      }
      Object exploded = QueryParams.create().exploded("q", values).toMap().get("q");
      assertThat(decoded((List<?>) exploded)).isEqualTo(values);
    }
  }

  private static List<String> decoded(List<?> texts) {
    return texts.stream().map(text -> URLDecoder.decode((String) text, UTF_8)).toList();
  }

  @Test
  void readNumbersAlike() {
    for (int i = 0; i < TIMES; i++) {
      StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
      number.append(random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(1_000_000));
      if (random.nextBoolean()) {
        number.append('.');
        for (int n = 1 + random.nextInt(22); n > 0; n--) {
          number.append(random.nextInt(10));
        }
      }
      if (random.nextInt(3) == 0) {
        number.append("eE".charAt(random.nextInt(2))).append(random.nextInt(660) - 330);
      }
      String text = number.toString();
      double expected = Double.parseDouble(text);
      if (Double.isFinite(expected)) {
        try (JsonParser parser = MAPPER.createParser(text.getBytes(UTF_8))) {
          parser.nextToken();
          assertThat(JsonReads.number(parser)).as(text).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void readAndWriteTimesAlike() {
    for (int i = 0; i < TIMES; i++) {
      OffsetDateTime time =
          LocalDateTime.of(0, 1, 1, 0, 0)
              .plusSeconds((long) (random.nextDouble() * 9_999L * 31_556_952L))
              .plusNanos(random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000_000))
              .atOffset(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(18 * 2 * 60) - 18 * 60)));
      String jdk = time.getSecond() == 0 ? withSeconds(time) : time.toString();
      assertThat(Timestamp.parse(jdk).toOffsetDateTime())
          .as(jdk)
          .isEqualTo(OffsetDateTime.parse(jdk));
      String text = Timestamp.of(time).text();
      assertThat(OffsetDateTime.parse(text)).as(text).isEqualTo(time);
    }
  }

  /** RFC 3339 wants seconds, which the JDK leaves out where there are none. */
  private static String withSeconds(OffsetDateTime time) {
    return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  @Test
  void takeNoHeaderThatTheJdkRefuses() {
    HttpRequest.Builder jdk = HttpRequest.newBuilder(URI.create("http://localhost/"));
    int taken = 0;
    for (int i = 0; i < TIMES; i++) {
      String name = random.nextBoolean() ? "x-name" : text();
      String value = random.nextBoolean() ? "value" : text();
      try {
        HeaderSyntax.check(name, value);
      } catch (IllegalArgumentException e) {
        continue;
      }
      taken++;
      jdk.setHeader(name, value);
    }
    assertThat(taken).isBetween(TIMES / 100, TIMES - 1);
  }

  /** Of bad sequences only how many marks stand for one differs, as WHATWG counts otherwise. */
  @Test
  void readBytesThatAreNoTextAlike() {
    for (int i = 0; i < TIMES; i++) {
      byte[] bytes = text().getBytes(UTF_8);
      for (int n = random.nextInt(3); n > 0 && bytes.length > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String jdk = new String(bytes, UTF_8);
      assertThat(withOneMark(Utf8.decode(bytes, 0, bytes.length))).isEqualTo(withOneMark(jdk));
      assertThat(Utf8.isValid(bytes, 0, bytes.length))
          .isEqualTo(Arrays.equals(jdk.getBytes(UTF_8), bytes));
    }
  }

  private static String withOneMark(String text) {
    return text.replaceAll("\ufffd+", "\ufffd");
  }
}
