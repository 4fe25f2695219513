package io.github.xaifeign.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.parcels.model.Parcel;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonDocumentsTest {
  private static final int DEPTH = 20;

  private final JsonDocuments documents = new JsonDocuments();

  private String read(String json, Charset charset) {
    byte[] bytes = json.getBytes(charset);
    return outcome(() -> documents.read(Parcel::read, bytes, bytes.length, DEPTH));
  }

  private static String alone(String json, Charset charset) {
    byte[] bytes = json.getBytes(charset);
    return outcome(() -> JsonDocument.read(Parcel::read, bytes, bytes.length, DEPTH));
  }

  private static String outcome(Supplier<Parcel> reader) {
    try {
      return reader.get().toString();
    } catch (JsonDocumentException e) {
      return e.pointer() + ' ' + e.offset() + ' ' + e.getMessage();
    }
  }

  @Test
  void readsEachDocumentAsIfItWereTheOnlyOne() {
    String nested = "{\"id\":\"x\",\"n\":" + "[".repeat(30) + "]".repeat(30) + '}';
    List<String> jsons =
        List.of(
            "{\"id\":\"a\",\"weight\":1.5}",
            "{\"id\":\"b\"} \r\n\t",
            "\n {\"id\":\"c\"}",
            "{\"id\":7}",
            "{\"id\":\"d\",\"lid\":{\"id\":\"e\",\"lid\":null}}",
            "{\"id\":\"f\"} {\"id\":\"g\"}",
            "{\"id\":\"h\"",
            "{\"id\":\"i\",\n\"weight\":tru}",
            nested,
            "[]",
            "{}",
            "",
            "\ufeff{\"id\":\"j\"}",
            "{\"id\":\"k\"}]",
            "{\"id\":\"l\",\"id\":\"m\"}");
    for (String first : jsons) {
      for (String second : jsons) {
        read(first, UTF_8);
        assertThat(read(second, UTF_8)).as(first + second).isEqualTo(alone(second, UTF_8));
        assertThat(read(second, UTF_16LE)).isEqualTo(alone(second, UTF_16LE));
      }
    }
  }

  @Test
  void keepsNoDocument() {
    byte[] bytes = "{\"id\":\"abc\"}".getBytes(UTF_8);
    Parcel parcel = documents.read(Parcel::read, bytes, bytes.length, DEPTH);
    Arrays.fill(bytes, (byte) 'x');
    assertThat(parcel.id()).isEqualTo("abc");
    assertThat(read("{\"id\":\"a\"}", UTF_8)).isEqualTo("Parcel{\"id\":\"a\"}");
  }

  @Test
  void servesSeveralThreadsAtOnce() {
    List<String> ids =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> read("{\"id\":\"" + i + "\"}", UTF_8))
            .toList();
    assertThat(ids)
        .isEqualTo(
            IntStream.range(0, 20_000).mapToObj(i -> "Parcel{\"id\":\"" + i + "\"}").toList());
  }

  @Test
  void readsWithinWhatIsReadFromAnotherDocument() {
    byte[] inner = "{\"id\":\"inner\"}".getBytes(UTF_8);
    byte[] outer = "{\"id\":\"outer\"}".getBytes(UTF_8);
    List<Parcel> parcels =
        documents.read(
            parser ->
                List.of(
                    documents.read(Parcel::read, inner, inner.length, DEPTH), Parcel.read(parser)),
            outer,
            outer.length,
            DEPTH);
    assertThat(parcels.stream().map(Parcel::id)).containsExactly("inner", "outer");
  }
}
