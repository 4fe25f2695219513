package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b\":[true,null]} | {\"b\":[true,null],\"a\":1.0}",
        "1e2                         | 100",
        "0.1                         | 0.10",
        "12345678901234567890123     | 12345678901234567890123",
        "\"\\u00e9\"                 | \"é\"",
      })
  void takesTheSameMeaningForTheSame(String expected, String actual) {
    JsonComparison.assertSame(expected, actual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":[{\"b\":1}]} | {\"a\":[{\"b\":2}]}    | at /a/0/b: expected 1 but found 2",
        "{\"a\":null}        | {}                     | at /a: expected null but found no such"
            + " member",
        "{}                  | {\"a\":null}           | at /a: expected no such member but found"
            + " null",
        "[1]                 | [1,2]                  | at /1: expected no such element but found"
            + " 2",
        "[1,2]               | [1]                    | at /1: expected 2 but found no such"
            + " element",
        "{\"a/b~\":1}        | {\"a/b~\":\"1\"}       | at /a~1b~0: expected 1 but found \"1\"",
        "{}                  | []                     | at the root: expected {} but found []",
        "0.30000000000000001 | 0.3                    | at the root: expected 0.30000000000000001",
        "9007199254740993    | 9007199254740992       | at the root: expected 9007199254740993",
      })
  void namesTheFirstDifference(String expected, String actual, String difference) {
    assertThatThrownBy(() -> JsonComparison.assertSame(expected, actual))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(difference);
  }

  @Test
  void refusesWhatIsNotJson() {
    byte[] good = "{}".getBytes(StandardCharsets.UTF_8);
    byte[] bad = "{\"a\":1,\"a\":1}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JsonComparison.firstDifference(good, bad))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("The actual text is not JSON");
    assertThat(JsonComparison.firstDifference(good, good)).isEmpty();
  }
}
