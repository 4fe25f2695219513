package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,2.5,1e-3,{\"b\":null}],\"c\":\"\"}",
        "[]",
        "\"text with \\\"quotes\\\" and \\\\\"",
        "12345678901234567890",
        "true",
        "null"
      })
  void readsAnyJsonAndWritesIt(String text) {
    assertThat(Json.parse(Json.text(Json.parse(text)))).isEqualTo(Json.parse(text));
    assertThat(Json.text(Json.parse(text))).isEqualTo(text.replace("1e-3", "0.001"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                  | line 1, column 1  | there is none
          {"a":1              | line 1, column 7  | Unexpected end-of-input
          [1] x               | line 1, column 6  | Unrecognized token
          [1] 2               | line 1, column 6  | more follows after the value
          {"a":1,"a":2}       | line 1, column 13 | the object has this member twice
          """)
  void refusesWhatIsNoJsonWithThePosition(String text, String position, String problem) {
    assertThatThrownBy(() -> Json.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the text is not the JSON that belongs there, at " + position)
        .hasMessageContaining(problem);
  }

  @Test
  void countsLines() {
    assertThatThrownBy(() -> Json.parse("{\n\"a\": nothing}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at line 2, column ");
  }

  @Test
  void namesTheMemberThatTheTextIsFor() {
    assertThatThrownBy(
            () -> Json.parse("parameters", "[1]", p -> JsonReads.map(p, JsonReads::tree)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("parameters is not the JSON that belongs there, at line 1, column")
        .hasMessageContaining("expected an object, found a list");
    assertThatThrownBy(() -> Json.parse("parameters", null, JsonReads::tree))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("parameters must not be null");
  }

  @Test
  void printsMapsWithSecretsMasked() {
    Map<String, Object> map =
        new PrintableMap<>(Map.of("a", Json.parse("{\"b\":[1,\"c\"],\"api_key\":\"sesame\"}")));
    assertThat(map).hasToString("{a={\"b\":[1,\"c\"],\"api_key\":\"***\"}}");
    assertThat(new PrintableMap<>(Map.of("token", Json.parse("\"sesame\""))))
        .hasToString("{token=\"***\"}");
    assertThat(new PrintableMap<>(Map.of("a", 1)))
        .hasToString("{a=1}")
        .isEqualTo(Map.of("a", 1))
        .containsKey("a")
        .doesNotContainKey("b");
  }
}
