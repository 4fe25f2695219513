package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
import io.github.xaifeign.runtime.feign.ParcelsApi;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;

class JsonReadsTest {
  private static JsonParser at(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonParser parser = Json.parser(bytes, bytes.length);
    parser.nextToken();
    return parser;
  }

  private static <T> T read(String json, JsonReader<T> reader) {
    JsonParser parser = at(json);
    T value = reader.read(parser);
    assertThat(parser.nextToken()).as("the reader stopped on the last token").isNull();
    return value;
  }

  private static void refuses(String json, JsonReader<?> reader, String message) {
    assertThatThrownBy(() -> reader.read(at(json)))
        .isInstanceOf(JsonMismatchException.class)
        .hasMessage(message);
  }

  @Test
  void readsValuesOfTheirKind() {
    assertThat(read("\"a\"", JsonReads::string)).isEqualTo("a");
    assertThat(read("true", JsonReads::bool)).isTrue();
    assertThat(read("false", JsonReads::bool)).isFalse();
    assertThat(read("-7", JsonReads::int32)).isEqualTo(-7);
    assertThat(read("9007199254740993", JsonReads::int64)).isEqualTo(9007199254740993L);
    assertThat(read("1", JsonReads::number)).isEqualTo(1.0);
    assertThat(read("1e-3", JsonReads::number)).isEqualTo(0.001);
  }

  @Test
  void coercesNothing() {
    refuses("1", JsonReads::string, "expected a string, found the number 1");
    refuses("null", JsonReads::string, "expected a string, found null");
    refuses("\"true\"", JsonReads::bool, "expected a boolean, found a string");
    refuses("\"1\"", JsonReads::int32, "expected an integer of 32 bits, found a string");
    refuses("1.5", JsonReads::int32, "expected an integer of 32 bits, found the number 1.5");
    refuses(
        "2147483648",
        JsonReads::int32,
        "expected an integer of 32 bits, found the number 2147483648");
    refuses(
        "9223372036854775808",
        JsonReads::int64,
        "expected an integer of 64 bits, found the number 9223372036854775808");
    refuses("1.5", JsonReads::int64, "expected an integer of 64 bits, found the number 1.5");
    refuses("\"1\"", JsonReads::number, "expected a number, found a string");
    refuses("{}", JsonReads::strings, "expected a list, found an object");
    refuses("[]", p -> JsonReads.map(p, JsonReads::string), "expected an object, found a list");
  }

  @Test
  void refusesNumbersBeyondTheDouble() {
    refuses(
        "1e999",
        JsonReads::number,
        "expected a number within the range of a double, found the number 1e999");
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1", "1e3, 1000", "-0.0, 0", "4.0e0, 4"})
  void takesIntegersInDecimalNotation(String json, int value) {
    assertThat(read(json, JsonReads::int32)).isEqualTo(value);
    assertThat(read(json, JsonReads::int64)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e16", "9007199254740993.0", "1e400"})
  void doesNotGuessAtTheLastDigits(String json) {
    assertThatThrownBy(() -> JsonReads.int64(at(json))).isInstanceOf(JsonMismatchException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 9, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE})
  void readsIntegersThatAreText(long value) {
    assertThat(read("\"" + value + "\"", JsonReads::int64Text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"007\"",
        "\"+1\"",
        "\"-0\"",
        "\" 1\"",
        "\"1.0\"",
        "\"9223372036854775808\"",
        "\"\u0661\"",
        "1",
        "null"
      })
  void takesNoTextThatWouldBeWrittenInAnotherWay(String json) {
    assertThatThrownBy(() -> JsonReads.int64Text(at(json)))
        .isInstanceOf(JsonMismatchException.class)
        .hasMessageStartingWith(
            json.startsWith("\"") ? "expected a string that is an integer" : "expected a string");
  }

  @Test
  void saysWhereTheTroubleIs() {
    JsonReader<?> nested = p -> JsonReads.map(p, v -> JsonReads.list(v, JsonReads::int32));
    assertThatThrownBy(() -> read("{\"a\":[1],\"b/c\":[1,2,\"x\"]}", nested))
        .isInstanceOfSatisfying(
            JsonMismatchException.class, e -> assertThat(e.pointer()).isEqualTo("/b~1c/2"));
  }

  @Test
  void neverShowsTheTextThatItRefuses() {
    assertThatThrownBy(() -> JsonReads.int32(at("\"sk-secret\"")))
        .hasMessageNotContaining("sk-secret");
  }

  @Test
  void readsListsThatCannotBeChanged() {
    List<String> strings = read("[\"a\",\"b\",\"c\"]", JsonReads::strings);
    assertThat(strings).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> strings.add("d")).isInstanceOf(UnsupportedOperationException.class);
    List<Integer> numbers = read("[1,2,3]", p -> JsonReads.list(p, JsonReads::int32));
    assertThat(numbers).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> numbers.set(0, 9)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(read("[]", JsonReads::strings)).isEmpty();
    assertThat(read("[]", JsonReads::doubles)).isEmpty();
    List<Integer> none = read("[]", p -> JsonReads.list(p, JsonReads::int32));
    assertThat(none).isEmpty();
  }

  @Test
  void keepsNullElementsThatTheReaderAllows() {
    List<String> values =
        read(
            "[\"a\",null]",
            p -> JsonReads.list(p, v -> JsonReads.isNull(v) ? null : JsonReads.string(v)));
    assertThat(values).containsExactly("a", null);
    assertThatThrownBy(() -> values.add("b")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readsNumbersIntoOneArray() {
    String json = "[0.25,1,-3e2,4,5,6,7,8,9,10,11,12,13,14,15,16,17]";
    List<Double> values = read(json, JsonReads::doubles);
    assertThat(values).isInstanceOf(DoubleList.class).hasSize(17).startsWith(0.25, 1.0, -300.0);
    assertThat(values).isEqualTo(List.copyOf(values)).hasSameHashCodeAs(List.copyOf(values));
    assertThat(List.copyOf(values)).isEqualTo(values);
    assertThatThrownBy(() -> values.set(0, 1.0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readsMapsInTheOrderOfArrival() {
    Map<String, Integer> map = read("{\"z\":1,\"a\":2}", p -> JsonReads.map(p, JsonReads::int32));
    assertThat(map.keySet()).containsExactly("z", "a");
    assertThat(map).containsEntry("z", 1);
    assertThatThrownBy(() -> map.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readsDates() {
    assertThat(read("\"2024-02-29\"", JsonReads::date)).isEqualTo(LocalDate.of(2024, 2, 29));
    refuses(
        "\"2023-02-29\"", JsonReads::date, "expected a date such as 2026-01-31, found a string");
    refuses("\"2023-2-9\"", JsonReads::date, "expected a date such as 2026-01-31, found a string");
  }

  @Test
  void keepsAnOddTimestamp() {
    assertThat(read("\"yesterday\"", JsonReads::timestamp).text()).isEqualTo("yesterday");
  }

  @Test
  void readsConstants() {
    String constant = read("\"list\"", p -> JsonReads.constant(p, "list"));
    assertThat(constant).isSameAs("list");
    refuses(
        "\"lists\"",
        p -> JsonReads.constant(p, "list"),
        "expected the string \"list\", found a string");
    refuses("1", p -> JsonReads.constant(p, "1"), "expected the string \"1\", found the number 1");
  }

  @Test
  void tellsNull() {
    assertThat(JsonReads.isNull(at("null"))).isTrue();
    assertThat(JsonReads.isNull(at("0"))).isFalse();
  }

  @Test
  void keepsEveryDigitInATree() {
    String json =
        "{\"i\":1,\"l\":9007199254740993,\"b\":123456789012345678901234567890,\"d\":0.1,"
            + "\"x\":0.1234567890123456789,\"h\":1e400,\"s\":\"t\",\"t\":true,\"f\":false,\"n\":null,"
            + "\"a\":[[],{}]}";
    JsonNode tree = read(json, JsonReads::tree);
    assertThat(tree.get("i").isInt()).isTrue();
    assertThat(tree.get("l").longValue()).isEqualTo(9007199254740993L);
    assertThat(tree.get("b").bigIntegerValue())
        .isEqualTo(new BigInteger("123456789012345678901234567890"));
    assertThat(tree.get("d")).isInstanceOf(DoubleNode.class);
    assertThat(tree.get("x")).isInstanceOf(DecimalNode.class);
    assertThat(tree.get("x").decimalValue()).isEqualTo(new BigDecimal("0.1234567890123456789"));
    assertThat(tree.get("h").decimalValue()).isEqualTo(new BigDecimal("1e400"));
    assertThat(new String(JsonText.bytes(g -> JsonWrites.tree(g, tree)), StandardCharsets.UTF_8))
        .isEqualTo(json.replace("1e400", "1E+400"));
  }

  @Test
  void replaysABufferedValue() {
    JsonNode tree = read("{\"id\":\"p\",\"weight\":2,\"more\":[1.5]}", JsonReads::tree);
    JsonParser replay = JsonReads.replay(tree, at("1"));
    assertThat(replay.currentToken()).isEqualTo(JsonToken.START_OBJECT);
    Parcel parcel = Parcel.read(replay);
    assertThat(parcel.id()).isEqualTo("p");
    assertThat(parcel.weight()).contains(2.0);
    assertThat(parcel.additionalProperties()).containsKey("more");
    assertThat(replay.nextToken()).isNull();
  }

  @Test
  void saysWhereTheTroubleIsInAReplayToo() {
    JsonReader<?> replayed = p -> Parcel.read(JsonReads.replay(JsonReads.tree(p), p));
    assertThatThrownBy(
            () ->
                read(
                    "{\"a\":[{\"id\":7}]}",
                    p -> JsonReads.map(p, v -> JsonReads.list(v, replayed))))
        .isInstanceOfSatisfying(
            JsonMismatchException.class, e -> assertThat(e.pointer()).isEqualTo("/a/0/id"));
  }

  @Test
  void refuseAMemberThatComesTwice() {
    for (String json :
        List.of(
            "{\"z\":1,\"a\":{},\"z\":1}",
            "{\"a\":0,\"z\":{},\"z\":null}",
            "{" + members(40) + ",\"z\":0,\"z\":0}",
            "{\"z\":null,\"z\":null}")) {
      for (JsonReader<?> reader :
          List.<JsonReader<?>>of(
              p -> JsonReads.map(p, JsonReads::tree), JsonReads::tree, ParcelsApi.Anything::read)) {
        assertThatThrownBy(() -> read(json, reader))
            .isInstanceOfSatisfying(
                JsonMismatchException.class, e -> assertThat(e.pointer()).isEqualTo("/z"));
      }
    }
  }

  private static String members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"m" + i + "\":" + (i % 2 == 0 ? "null" : "1"))
        .collect(Collectors.joining(","));
  }
}
