package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.feign.Parcel;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ModelAdaptersTest {
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Somebody's own type with a model inside. */
  record Box(String name, Parcel parcel) {}

  @Test
  void modelsWorkInAnybodysMapper() {
    String json = "{\"name\":\"n\",\"parcel\":{\"id\":\"a\",\"weight\":null,\"new\":1}}";
    Box box = mapper.readValue(json, Box.class);
    assertThat(box.parcel().extras().explicitNulls()).containsExactly("weight");
    assertThat(mapper.writeValueAsString(box)).isEqualTo(json);
    assertThat(
            mapper.readValue(
                "[{\"id\":\"a\"},{\"id\":\"b\"}]", new TypeReference<List<Parcel>>() {}))
        .containsExactly(Parcel.of("a"), Parcel.of("b"));
  }

  @Test
  void aMapperSaysWhichMemberIsWrong() {
    assertThatThrownBy(() -> mapper.readValue("{\"name\":\"n\",\"parcel\":{\"id\":1}}", Box.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("expected a string, found the number 1")
        .hasRootCauseInstanceOf(JsonMismatchException.class);
    assertThatThrownBy(() -> mapper.readValue("{\"parcel\":{}}", Box.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("Parcel lacks the required member id");
  }
}
