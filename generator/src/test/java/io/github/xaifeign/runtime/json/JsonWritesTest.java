package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWritesTest {
  private static String json(JsonWritable value) {
    return new String(JsonText.bytes(value), StandardCharsets.UTF_8);
  }

  @Test
  void writesLists() {
    assertThat(json(g -> JsonWrites.strings(g, List.of("a", "\"")))).isEqualTo("[\"a\",\"\\\"\"]");
    assertThat(json(g -> JsonWrites.doubles(g, List.of(1.0, 0.5)))).isEqualTo("[1.0,0.5]");
    DoubleList doubles = new DoubleList(new double[] {1, 0.5}, 2);
    assertThat(json(g -> JsonWrites.doubles(g, doubles))).isEqualTo("[1.0,0.5]");
    assertThat(
            json(
                g ->
                    JsonWrites.models(
                        g,
                        List.of(
                            Parcel.builder().id("a").build(), Parcel.builder().id("b").build()))))
        .isEqualTo("[{\"id\":\"a\"},{\"id\":\"b\"}]");
    assertThat(json(g -> JsonWrites.list(g, List.of(1, 2), (h, n) -> h.writeNumber(n))))
        .isEqualTo("[1,2]");
  }

  @Test
  void writesMapsInTheirOrder() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", 2);
    assertThat(json(g -> JsonWrites.map(g, map, (h, n) -> h.writeNumber(n))))
        .isEqualTo("{\"z\":1,\"a\":2}");
  }

  @Test
  void refusesNumbersThatJsonLacks() {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> json(g -> JsonWrites.doubles(g, List.of(value))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("JSON has no number " + value);
      assertThatThrownBy(() -> json(g -> JsonWrites.any(g, value)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> json(g -> JsonWrites.any(g, (float) value)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void writesValuesKnownOnlyAtRunTime() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("model", Parcel.builder().id("a").build());
    value.put("text", new StringBuilder("t"));
    value.put(
        "numbers",
        Arrays.asList(
            1,
            2L,
            3.5,
            4.5f,
            (short) 5,
            (byte) 6,
            new BigInteger("7"),
            new BigDecimal("8.90"),
            null));
    value.put("flag", true);
    value.put("time", Timestamp.parse("2026-01-31T12:00:00Z"));
    value.put("open", (OpenEnum) () -> "queued");
    value.put("tree", JsonDocument.tree("[1]".getBytes(StandardCharsets.UTF_8), 3));
    assertThat(json(g -> JsonWrites.any(g, value)))
        .isEqualTo(
            "{\"model\":{\"id\":\"a\"},\"text\":\"t\",\"numbers\":[1,2,3.5,4.5,5,6,7,8.90,null],"
                + "\"flag\":true,\"time\":\"2026-01-31T12:00:00Z\",\"open\":\"queued\",\"tree\":[1]}");
  }

  @Test
  void refusesValuesThatAreNoJson() {
    assertThatThrownBy(() -> json(g -> JsonWrites.any(g, new StringBuilder[0])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("StringBuilder");
  }
}
