package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PreconditionsTest {
  @Test
  void namesEveryMissingMember() {
    MissingMembersException e =
        Preconditions.missingMembers("ChatRequest", "model", null, "user", "u", "messages", null);
    assertThat(e).hasMessage("ChatRequest lacks the required members model, messages");
    assertThat(e.type()).isEqualTo("ChatRequest");
    assertThat(e.members()).containsExactly("model", "messages");
  }

  @Test
  void namesTheArgument() {
    assertThat(Preconditions.notNull("model", "m")).isEqualTo("m");
    assertThatThrownBy(() -> Preconditions.notNull("model", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("model must not be null");
    assertThatThrownBy(() -> Preconditions.notBlank("model", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("model must not be blank");
  }
}
