package io.github.xaifeign.runtime.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.feign.Deliveries;
import io.github.xaifeign.runtime.internal.call.ReadingRules;
import io.github.xaifeign.runtime.internal.wire.BodyMask;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> wire() {
    return Stream.of(
        arguments("one event", "data: one\n\n", List.of("message|one")),
        arguments("the space is optional", "data:one\n\n", List.of("message|one")),
        arguments("only one space goes", "data:   one \n\n", List.of("message|  one ")),
        arguments("a tab stays", "data:\tone\n\n", List.of("message|\tone")),
        arguments("empty data is data", "data:\n\n", List.of("message|")),
        arguments("a field without colon is empty", "data\n\n", List.of("message|")),
        arguments("lines are joined", "data: a\ndata: b\n\n", List.of("message|a\nb")),
        arguments("empty lines are joined too", "data\ndata:\ndata\n\n", List.of("message|\n\n")),
        arguments("JSON over lines", "data: [\ndata: 1]\n\n", List.of("message|[\n1]")),
        arguments(
            "blank lines are nothing",
            "\n\n\ndata: a\n\n\n\ndata: b\n\n",
            List.of("message|a", "message|b")),
        arguments(
            "only line ends end lines",
            "data: a\u2028b\u0085c\fd\u000be\n\n",
            List.of("message|a\u2028b\u0085c\fd\u000be")),
        arguments("nothing", "", List.of()),
        arguments("a blank line", "\n", List.of()),
        arguments("a name", "event: add\ndata: a\n\n", List.of("add|a")),
        arguments("the name may come later", "data: a\nevent: add\n\n", List.of("add|a")),
        arguments("the last name wins", "event: x\nevent: y\ndata: a\n\n", List.of("y|a")),
        arguments("an empty name is none", "event: x\nevent\ndata: a\n\n", List.of("message|a")),
        arguments(
            "a name holds for one event",
            "event: x\ndata: a\n\ndata: b\n\n",
            List.of("x|a", "message|b")),
        arguments(
            "a name without data is dropped", "event: x\n\ndata: b\n\n", List.of("message|b")),
        arguments(
            "names of fields have a case", "Data: a\nDATA: b\ndata: c\n\n", List.of("message|c")),
        arguments("spaces of a name stay", "event:  x \ndata: a\n\n", List.of(" x |a")),
        arguments(
            "an id and a reconnection time are no data",
            "id: 4\nretry: 5\ndata: a\n\nid\n\n",
            List.of("message|a")),
        arguments("a comment", ": hello\n\n", List.of()),
        arguments("a comment hides a field", ":data: a\ndata: b\n\n", List.of("message|b")),
        arguments(
            "comments within an event",
            "data: a\n:\r: x\r\ndata: b\n:" + "x".repeat(9000) + "\rdata: c\n\n",
            List.of("message|a\nb\nc")),
        arguments(
            "CRLF",
            "data: a\r\n\r\ndata: b\r\ndata: c\r\n\r\n",
            List.of("message|a", "message|b\nc")),
        arguments("CR", "data: a\rdata: b\r\r", List.of("message|a\nb")),
        arguments("LF then CR", "data: a\n\rdata: b\n\r", List.of("message|a", "message|b")),
        arguments("CRLF, LF, CR", "data: a\r\n\n\rdata: b\n\n", List.of("message|a", "message|b")),
        arguments("CR at the very end", "data: a\r\n\r", List.of("message|a")),
        arguments(
            "unknown fields",
            "data:a\n data\nfoo:b\nplain words\ndatas: c\ndat: d\n\n",
            List.of("message|a")),
        arguments(
            "a space before the colon is another name",
            "data : a\ndata: b\n\n",
            List.of("message|b")),
        arguments(
            "JSON without a field is no event",
            "{\"error\":1}\n\ndata: b\n\n",
            List.of("message|b")),
        arguments("a first BOM goes", "\ufeffdata: a\n\n", List.of("message|a")),
        arguments(
            "a second BOM is a name", "\ufeff\ufeffdata: a\n\ndata: b\n\n", List.of("message|b")),
        arguments(
            "a BOM further on is a name",
            "data: a\n\n\ufeffdata: b\n\ndata: c\n\n",
            List.of("message|a", "message|c")),
        arguments("a BOM in a value stays", "data: \ufeffa\n\n", List.of("message|\ufeffa")),
        arguments("a BOM before a blank line", "\ufeff\ndata: a\n\n", List.of("message|a")),
        arguments("every length of UTF-8", "data: ä€😀\nevent: é\nid: ß\n\n", List.of("é|ä€😀")),
        arguments("an end without blank line", "data: a\n\ndata: b\n", List.of("message|a")),
        arguments("an end without line end", "data: a", List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wire")
  void readsTheWireHoweverItIsDelivered(String name, String input, List<String> expected) {
    for (InputStream in : Deliveries.of(utf8(input))) {
      assertThat(Deliveries.events(in)).as("%s", in).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "80, \ufffd", "c080, \ufffd\ufffd", "eda080, \ufffd\ufffd\ufffd", "e228a1, \ufffd(\ufffd",
    "f09f, \ufffd", "f09f98, \ufffd", "f0808080, \ufffd\ufffd\ufffd\ufffd", "e2822041, \ufffd A",
    "f490, \ufffd\ufffd", "ff41fe, \ufffdA\ufffd", "e282ac80, \u20ac\ufffd", "c3, \ufffd",
  })
  void replacesEachBadSequenceOnce(String hex, String text) {
    byte[] bad = HexFormat.of().parseHex(hex);
    byte[] input = new byte[bad.length + 8];
    System.arraycopy(utf8("data: "), 0, input, 0, 6);
    System.arraycopy(bad, 0, input, 6, bad.length);
    System.arraycopy(utf8("\n\n"), 0, input, 6 + bad.length, 2);
    for (InputStream in : Deliveries.of(input)) {
      assertThat(Deliveries.events(in)).containsExactly("message|" + text);
    }
  }

  @Test
  void givesDataThatIsValidUtf8() throws IOException {
    byte[] input = HexFormat.of().parseHex("646174613a2022c3220a0a");
    EventReader reader = new EventReader(new ByteArrayInputStream(input), limit(1024));
    assertThat(reader.next()).isTrue();
    assertThat(new String(reader.data(), 0, reader.length(), StandardCharsets.UTF_8))
        .isEqualTo("\"\ufffd\"");
  }

  @Test
  void readsManyEventsInOrder() {
    assertThat(Deliveries.events(new ByteArrayInputStream(utf8("data: x\n\n".repeat(10_000)))))
        .isEqualTo(Collections.nCopies(10_000, "message|x"));
  }

  @Test
  void readsAnEventOfManyLines() {
    String lines = String.join("\n", Collections.nCopies(10_000, "x"));
    byte[] input = utf8("data: x\n".repeat(10_000) + "\n");
    assertThat(Deliveries.events(new ByteArrayInputStream(input)))
        .containsExactly("message|" + lines);
  }

  @Test
  void refusesAnEventThatIsTooLarge() throws IOException {
    EventReader whole =
        new EventReader(new ByteArrayInputStream(utf8("data: 12345678\n\n")), limit(15));
    assertThat(whole.next()).isTrue();
    EventReader line = new EventReader(new Endless("data: ", 'x'), limit(1000));
    assertThatThrownBy(line::next)
        .isInstanceOf(IOException.class)
        .hasMessage("an event is larger than the 1000 bytes that the client accepts");
    byte[] lines = utf8("data: 12345678\n".repeat(1000));
    EventReader many = new EventReader(new ByteArrayInputStream(lines), limit(1000));
    assertThatThrownBy(many::next).isInstanceOf(IOException.class);
  }

  @Test
  void skipsACommentOfAnyLength() throws IOException {
    byte[] input = utf8(":" + "x".repeat(100_000) + "\ndata: a\n\n");
    EventReader reader = new EventReader(new ByteArrayInputStream(input), limit(1000));
    assertThat(reader.next()).isTrue();
    assertThat(reader.text()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({"'data: a\r\r'", "'data: a\n\n'", "'data: a\r\n\r'"})
  void handsAnEventOutBeforeTheNextByteArrives(String input) throws IOException {
    try (PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(out)) {
      out.write(utf8(input));
      EventReader reader = new EventReader(in, limit(1000));
      assertThat(reader.next()).isTrue();
      assertThat(reader.text()).isEqualTo("a");
    }
  }

  @Test
  void tellsWhetherTheStreamWasCut() throws IOException {
    assertThat(cut("data: a\n\n")).isFalse();
    assertThat(cut("")).isFalse();
    assertThat(cut("data: a\n\n: bye\n\n")).isFalse();
    assertThat(cut("data: a\n\nid: 3\n")).isFalse();
    assertThat(cut("data: a\n\ndata: b\n")).isTrue();
    assertThat(cut("data: a\n\ndata: b")).isTrue();
    assertThat(cut("data: a\n\nda")).isTrue();
  }

  private static boolean cut(String input) throws IOException {
    EventReader reader = new EventReader(new ByteArrayInputStream(utf8(input)), limit(1000));
    while (reader.next()) {
      reader.data();
    }
    return reader.cut();
  }

  /** A beginning, then one character for ever. */
  private static final class Endless extends InputStream {
    private final String start;
    private final char rest;
    private int position;

    Endless(String start, char rest) {
      this.start = start;
      this.rest = rest;
    }

    @Override
    public int read() {
      return position < start.length() ? start.charAt(position++) : rest;
    }
  }

  private static ReadingRules limit(int eventBytes) {
    return new ReadingRules(
        ResponseLimits.builder().maxEventBytes(eventBytes).build(), false, BodyMask.DEFAULT);
  }
}
