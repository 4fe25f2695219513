package io.github.xaifeign.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonBytesTest {
  private final JsonBytes bytes = new JsonBytes();

  private String text(JsonWritable value) {
    return new String(bytes.of(value), UTF_8);
  }

  @Test
  void writesOneDocumentAfterTheOther() {
    assertThat(text(Parcel.builder().id("a").build())).isEqualTo("{\"id\":\"a\"}");
    assertThat(text(g -> g.writeString("b"))).isEqualTo("\"b\"");
    assertThat(text(g -> {})).isEmpty();
    assertThat(text(g -> g.writeNumber(1))).isEqualTo("1");
  }

  @Test
  void writesWhatIsLargerThanABuffer() {
    for (int length : new int[] {7_999, 8_000, 100_000, 3}) {
      String id = "\u00e9".repeat(length);
      assertThat(text(Parcel.builder().id(id).build())).isEqualTo("{\"id\":\"" + id + "\"}");
    }
  }

  @Test
  void goesOnAfterAFailure() {
    JsonWritable broken =
        g -> {
          g.writeStartObject();
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> bytes.of(broken)).hasMessage("broken");
    assertThat(text(Parcel.builder().id("a").build())).isEqualTo("{\"id\":\"a\"}");
  }

  @Test
  void servesSeveralThreadsAtOnce() {
    List<String> texts =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> text(Parcel.builder().id("" + i).build()))
            .toList();
    assertThat(texts)
        .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> "{\"id\":\"" + i + "\"}").toList());
  }

  @Test
  void writesDoublesThatReadTheSame() {
    Random random = new Random(3);
    List<Double> values =
        DoubleStream.concat(
                DoubleStream.of(0, -0.0, 1, 1e-3, 1e7, 1e22, 4.9e-324, 1.7976931348623157e308),
                random.doubles(10_000).map(value -> (float) (value - 0.5)))
            .boxed()
            .toList();
    byte[] json = bytes.of(g -> JsonWrites.doubles(g, values));
    assertThat(JsonDocument.read(JsonReads::doubles, json, json.length)).isEqualTo(values);
  }
}
