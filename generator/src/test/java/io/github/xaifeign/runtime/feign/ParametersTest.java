package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Timestamp;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  @Test
  void encodesEveryCharacterSoThatItComesBack() {
    PathValue path = new PathValue();
    for (int c = 1; c <= 0x1f9ff; c += c < 0x3000 ? 1 : 97) {
      if (Character.isISOControl(c) || c >= 0xd800 && c <= 0xdfff || c == '.') {
        continue;
      }
      String text = Character.toString(c);
      String encoded = path.expand(text);
      assertThat(encoded).matches("[A-Za-z0-9._~%-]+");
      assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
    }
    assertThat(path.expand("~-._")).isEqualTo("~-._");
    assertThat(path.expand("...")).isEqualTo("...");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "a\nb", "a\u0000", "a\u007f", "\u0085", "\ud800", "\udc00x"})
  void refusesAPathValueThatLeadsElsewhere(String value) {
    assertThatThrownBy(() -> new PathValue().expand(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesTheWireForm() {
    assertThat(new PathValue().expand((OpenEnum) () -> "in transit")).isEqualTo("in%20transit");
    assertThat(new PathValue().expand(LocalDate.of(2026, 1, 31))).isEqualTo("2026-01-31");
    assertThat(new PathValue().expand(Timestamp.parse("2026-01-31T12:00:00Z")))
        .isEqualTo("2026-01-31T12%3A00%3A00Z");
    assertThat(new PathValue().expand(7L)).isEqualTo("7");
  }

  @Test
  void leavesOutWhatIsNull() {
    assertThat(
            QueryParams.create()
                .value("a", null)
                .exploded("b", null)
                .joined("c", null, ",")
                .toMap())
        .isEmpty();
    assertThat(QueryParams.create().exploded("b", List.of()).joined("c", List.of(), ",").toMap())
        .isEmpty();
    assertThat(HeaderParams.create().value("a", null).cookie("b", null).toMap()).isEmpty();
  }

  @Test
  void separatesEmptyElementsToo() {
    assertThat(QueryParams.create().joined("c", List.of("", "a", "", "b"), ",").toMap())
        .containsEntry("c", "%2Ca%2C%2Cb");
  }

  @Test
  void refusesElementsThatWouldBeLost() {
    assertThatThrownBy(() -> QueryParams.create().exploded("tag", List.of("a", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tag");
    assertThatThrownBy(() -> QueryParams.create().exploded("tag", Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "ü", "a\u0000", "a\u007f"})
  void refusesAHeaderValueWithoutShowingIt(String value) {
    assertThatThrownBy(() -> HeaderParams.create().value("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X-A")
        .hasMessageNotContaining(value);
    assertThatThrownBy(() -> CallOptions.header("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a b", "a,b", "a\"b", "a\\b", "ä"})
  void refusesACookieValueWithoutShowingIt(String value) {
    assertThatThrownBy(() -> HeaderParams.create().cookie("session", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("session")
        .hasMessageNotContaining(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\n", "ä"})
  void refusesANameThatIsNone(String name) {
    assertThatThrownBy(() -> HeaderParams.create().value(name, "v"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void checksSettingsAtTheDoor() {
    ClientSettings.Builder settings = ClientSettings.builder();
    assertThatThrownBy(settings::build).hasMessage("baseUrl is not set");
    for (String url :
        List.of("api.x.ai", "ftp://x", "/v1", "https://", "https://h/?q", "https://h/#f")) {
      assertThatThrownBy(() -> settings.baseUrl(url)).isInstanceOf(IllegalArgumentException.class);
    }
    for (String url : List.of("https://me:CANARY@h/", "https://me:pass@h /")) {
      assertThatThrownBy(() -> settings.baseUrl(url))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("CANARY")
          .hasNoCause();
    }
    assertThatThrownBy(() -> settings.timeout(Duration.ZERO))
        .hasMessage("timeout must be positive");
    assertThat(settings.baseUrl("HTTPS://h:8443/base/").build().baseUrl())
        .isEqualTo("https://h:8443/base");
  }
}
