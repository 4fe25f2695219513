package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.feign.Parcel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonExtrasTest {
  private static Parcel read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonParser parser = Json.parser(bytes, bytes.length);
    parser.nextToken();
    return Parcel.read(parser);
  }

  @Test
  void keepsUnknownMembersAndExplicitNulls() {
    Parcel parcel = read("{\"id\":\"a\",\"new\":{\"x\":[1,null]},\"weight\":null,\"z\":0.10}");
    assertThat(parcel.extras().explicitNulls()).containsExactly("weight");
    assertThat(parcel.extras().isNull("weight")).isTrue();
    assertThat(parcel.extras().additionalProperties()).containsOnlyKeys("new", "z");
    assertThat(new String(JsonText.bytes(parcel), StandardCharsets.UTF_8))
        .isEqualTo("{\"id\":\"a\",\"weight\":null,\"new\":{\"x\":[1,null]},\"z\":0.1}");
  }

  @Test
  void isNothingWhenThereIsNothing() {
    assertThat(read("{\"id\":\"a\"}").extras()).isSameAs(JsonExtras.NONE);
    JsonExtras.Builder builder = new JsonExtras.Builder();
    builder.nullMember("a");
    assertThat(builder.isNull("a")).isTrue();
    builder.clearNull("a");
    assertThat(builder.isNull("a")).isFalse();
    assertThat(builder.freeze()).isSameAs(JsonExtras.NONE);
  }

  @Test
  void takesNullForAnyJsonThatIsRequired() {
    JsonExtras.Builder builder = new JsonExtras.Builder();
    builder.nullMember("payload");
    assertThat(builder.anyJson("payload", null)).isEqualTo(JsonNodeFactory.instance.nullNode());
    assertThat(builder.isNull("payload")).isFalse();
    assertThat(builder.anyJson("payload", null)).isNull();
    JsonNode text = JsonNodeFactory.instance.stringNode("books");
    assertThat(builder.anyJson("payload", text)).isSameAs(text);
  }

  @Test
  void comparesByContent() {
    assertThat(read("{\"id\":\"a\",\"n\":1}"))
        .isEqualTo(read("{\"n\":1,\"id\":\"a\"}"))
        .hasSameHashCodeAs(read("{\"n\":1,\"id\":\"a\"}"))
        .isNotEqualTo(read("{\"id\":\"a\",\"n\":2}"));
    assertThat(read("{\"id\":\"a\",\"weight\":null}")).isNotEqualTo(read("{\"id\":\"a\"}"));
  }

  @Test
  void isNotChangedByTheBuilderItCameFrom() {
    JsonExtras.Builder builder = new JsonExtras.Builder(read("{\"id\":\"a\",\"n\":1}").extras());
    JsonExtras first = builder.freeze();
    builder.put("m", JsonNodeFactory.instance.numberNode(2));
    builder.nullMember("weight");
    assertThat(first.additionalProperties()).containsOnlyKeys("n");
    assertThat(builder.freeze().additionalProperties()).containsOnlyKeys("n", "m");
    assertThatThrownBy(() -> first.additionalProperties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @Timeout(10)
  void isNotSlowedDownByManyNulls() {
    int count = 200_000;
    JsonExtras.Builder builder = new JsonExtras.Builder();
    for (int i = 0; i < count; i++) {
      builder.nullMember("n" + i);
      builder.nullMember("n" + i);
    }
    JsonExtras extras = builder.freeze();
    assertThat(extras.explicitNulls()).hasSize(count).startsWith("n0", "n1");
    assertThat(extras.isNull("n" + (count - 1))).isTrue();
    assertThat(extras).isEqualTo(new JsonExtras.Builder(extras).freeze());
  }

  @Test
  void forgetsNullsAgain() {
    for (int count : new int[] {3, 40}) {
      JsonExtras.Builder builder = new JsonExtras.Builder();
      for (int i = 0; i < count; i++) {
        builder.nullMember("n" + i);
      }
      JsonExtras before = builder.freeze();
      builder.clearNull("n1");
      builder.clearNull("none");
      assertThat(builder.isNull("n1")).isFalse();
      assertThat(builder.freeze().explicitNulls())
          .hasSize(count - 1)
          .doesNotContain("n1")
          .startsWith("n0", "n2");
      assertThat(before.isNull("n1")).isTrue();
    }
  }
}
