package io.github.xaifeign.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMaskTest {
  private static final BodyMask MASK = BodyMask.of("value", "pins");

  private static String masked(String body) {
    return MASK.text(body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"value\":\"7421\"}|{\"a\":1,\"value\":\"***\"}",
        "{\"value\" : 7421 ,\"a\":1}|{\"value\" : \"***\" ,\"a\":1}",
        "{\"value\":true}|{\"value\":\"***\"}",
        "{\"value\":null,\"a\":1}|{\"value\":null,\"a\":1}",
        "{\"pins\":{\"a\":{\"}\":7421}},\"b\":2}|{\"pins\":\"***\",\"b\":2}",
        "{\"pins\":[[7421],\"]\"],\"b\":2}|{\"pins\":\"***\",\"b\":2}",
        "{\"\\u0076alue\":\"7421\"}|{\"\\u0076alue\":\"***\"}",
        "{\"value\":\"a\\\"7421\\\\\",\"b\":2}|{\"value\":\"***\",\"b\":2}",
        "{\"b\":\"value\",\"c\":7}|{\"b\":\"value\",\"c\":7}",
        "{\"values\":\"7\",\"avalue\":\"8\"}|{\"values\":\"7\",\"avalue\":\"8\"}",
        "{\"access_token\":\"7421\",\"max_tokens\":5}|{\"access_token\":\"***\",\"max_tokens\":5}",
        "{\"tokens\":[{\"a\":\"b\"}]}|{\"tokens\":[{\"a\":\"b\"}]}",
        "[{\"value\":1},{\"value\":\"x\"}]|[{\"value\":\"***\"},{\"value\":\"***\"}]",
      })
  void masksValuesOfAnyType(String body, String masked) {
    assertThat(masked(body)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":\"7421",
        "{\"value\":\"7421\\",
        "{\"value\":7421",
        "{\"pins\":{\"a\":\"7421",
        "{\"pins\":[7421,",
        "{\"\\u00zz\":1,\"value\":\"7421\"",
        "data: say \"hello\ndata: {\"value\":\"7421\"}\n\n",
        "\"value\"\t:\r\n\"7421\"",
        "{\"a\":\"\",\"value\":\"7421\"}}}]]\"",
      })
  void masksInTextThatIsBrokenOrNotOnlyJson(String body) {
    assertThat(masked(body)).doesNotContain("7421").contains("***");
  }

  @Test
  void masksASecretThatBeginsBeforeAPart() {
    byte[] body = "{\"a\":\"ä\",\"value\":\"74217421\",\"b\":2}".getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from <= body.length; from++) {
      for (int to = from; to <= body.length; to++) {
        assertThat(MASK.text(body, from, to)).doesNotContain("7").doesNotContain("4");
      }
    }
    assertThat(MASK.text(body, 22, body.length)).isEqualTo("\"***\",\"b\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\"", "\\", "\":", "{\"value\":", "\"value\"", "€ \ud83d\ude00"})
  void leavesOtherTextAlone(String body) {
    assertThat(masked(body)).isEqualTo(body);
  }
}
