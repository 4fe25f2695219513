package io.github.xaifeign.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "chat_request, ChatRequest",
    "ChatRequest, ChatRequest",
    "chat.completion-chunk, ChatCompletionChunk",
    "URLPart, URLPart",
    "16:9, Type169",
    "+1, Type1",
    "-, Minus",
    "'', Type",
    "größe, Größe",
  })
  void makesTypeNames(String word, String expected) {
    assertThat(JavaNames.type(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tool_calls, toolCalls",
    "toolCalls, toolCalls",
    "x-grok-conv-id, xGrokConvId",
    "URLPart, urlPart",
    "ID, id",
    "class, class_",
    "default, default_",
    "_, underscore",
    "getClass, getClass_",
    "hash_code, hashCode_",
    "builder, builder_",
    "2fa, type2fa",
  })
  void makesMemberNames(String word, String expected) {
    assertThat(JavaNames.member(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tool_calls, TOOL_CALLS",
    "toolCalls, TOOL_CALLS",
    "16:9, V16_9",
    "-1, MINUS_1",
    "'', EMPTY",
    "null, NULL",
    "+, PLUS",
    ">=, GREATEREQUAL",
  })
  void makesConstants(String word, String expected) {
    assertThat(JavaNames.constant(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "messages, message",
    "entries, entry",
    "boxes, box",
    "classes, class",
    "status, status",
    "analysis, analysis",
    "data, data",
    "is, is",
  })
  void makesSingulars(String plural, String expected) {
    assertThat(JavaNames.singular(plural)).isEqualTo(expected);
  }
}
