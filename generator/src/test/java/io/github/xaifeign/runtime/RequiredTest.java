package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequiredTest {
  @Test
  void namesEveryMissingMember() {
    MissingMembersException e =
        Required.missing("ChatRequest", "model", null, "user", "u", "messages", null);
    assertThat(e).hasMessage("ChatRequest lacks the required members model, messages");
    assertThat(e.type()).isEqualTo("ChatRequest");
    assertThat(e.members()).containsExactly("model", "messages");
  }

  @Test
  void namesTheArgument() {
    assertThat(Required.argument("model", "m")).isEqualTo("m");
    assertThatThrownBy(() -> Required.argument("model", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("model must not be null");
    assertThatThrownBy(() -> Required.text("model", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("model must not be blank");
  }
}
