package io.github.xaifeign.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Holds the shortcuts against Jackson's own parser. */
class ModelParserTest {
  private static final JsonFactory PLAIN = new JsonFactory();

  /** What a reader makes of a document, or why it cannot. */
  private static String outcome(JsonParser parser, Function<JsonParser, Object> reader) {
    try (parser) {
      parser.nextToken();
      return reader.apply(parser) + " then " + parser.nextToken();
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage()).replaceAll("(?s)\\n? at \\[Source.*", "")
          + parser.currentLocation().getByteOffset();
    }
  }

  private static void readsAsJackson(String json, Function<JsonParser, Object> reader) {
    byte[] bytes = json.getBytes(UTF_8);
    JsonParser ours = Json.parser(bytes, bytes.length);
    assertThat(ours).isInstanceOf(ModelParser.class);
    assertThat(outcome(ours, reader))
        .as(json)
        .isEqualTo(outcome(PLAIN.createParser(ObjectReadContext.empty(), bytes), reader));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "1",
        "-1.5",
        "0.001",
        "00",
        "01",
        "-01.5",
        "1.",
        ".5",
        "-",
        "--1",
        "+1",
        "1e5",
        "1.5E-7",
        "1e400",
        "9007199254740991",
        "9007199254740993",
        "0.9007199254740993",
        "123456789012345678901234567890",
        "0.12345678901234567890",
        "1.7976931348623157e308",
        "4.9e-324",
        "0.1,0.2",
        "0.1, 0.2",
        " 0.1,0.2",
        "0.1,0.2 ",
        "0.1,,0.2",
        ",0.1",
        "0.1,",
        "0.1 0.2",
        "0.1,\n0.2",
        "0.1,\"x\"",
        "0.1,null",
        "0.1,[0.2]",
        "0.1}",
        "",
        " "
      })
  void readsDecimals(String numbers) {
    String others = ",1.25".repeat(20);
    readsAsJackson('[' + numbers + ']', JsonReads::doubles);
    readsAsJackson('[' + numbers + others + ']', JsonReads::doubles);
    readsAsJackson("[7" + others + ',' + numbers + ']', JsonReads::doubles);
    readsAsJackson("[7" + others + ',' + numbers, JsonReads::doubles);
  }

  @Test
  void readsDecimalsOfAnyLength() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder json = new StringBuilder("[0.5");
      for (int n = random.nextInt(1500); n > 0; n--) {
        json.append(',').append(number(random));
      }
      readsAsJackson(json.append(']').toString(), JsonReads::doubles);
    }
  }

  private static Object number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextGaussian();
      case 1 -> (float) random.nextGaussian();
      case 2 -> random.nextLong();
      default -> Double.longBitsToDouble(random.nextLong() & 0x7fefffffffffffffL);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "with \\\"quotes\\\" \\\\ \\n \\u00e9",
        "\u00e9\u4e2d\ud83d\ude00",
        "a\u00e9",
        "\u007f",
        "/",
        "tab\there",
        "\\x",
        "\\ud800",
        "cut\\"
      })
  void readsStrings(String content) {
    readsAsJackson("[\"" + content + "\"]", JsonReads::strings);
    readsAsJackson("[\"a\",\"" + content + "\",\"b\"]", JsonReads::strings);
    readsAsJackson("[\"" + content, JsonReads::strings);
    readsAsJackson("{\"" + content + "\":\"" + content + "\"}", JsonTrees::read);
  }

  @Test
  void givesTheSameTextAgain() {
    byte[] bytes = "[\"plain\"]".getBytes(UTF_8);
    try (JsonParser parser = Json.parser(bytes, bytes.length)) {
      parser.nextToken();
      parser.nextToken();
      assertThat(List.of(parser.getString(), parser.getString())).containsOnly("plain");
      assertThat(parser.getStringLength()).isEqualTo(5);
    }
  }
}
