package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
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
}
