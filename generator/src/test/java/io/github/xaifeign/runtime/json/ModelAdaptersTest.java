package io.github.xaifeign.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Parcel;
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
    assertThat(box.parcel().explicitNulls()).containsExactly("weight");
    assertThat(mapper.writeValueAsString(box)).isEqualTo(json);
    assertThat(
            mapper.readValue(
                "[{\"id\":\"a\"},{\"id\":\"b\"}]", new TypeReference<List<Parcel>>() {}))
        .containsExactly(Parcel.builder().id("a").build(), Parcel.builder().id("b").build());
  }

  @Test
  void aMapperSetsAsideWhatCannotBeRead() {
    String json = "{\"name\":\"n\",\"parcel\":{\"weight\":2.0,\"id\":1}}";
    Parcel parcel = mapper.readValue(json, Box.class).parcel();
    assertThat(parcel.weight()).contains(2.0);
    assertThatThrownBy(parcel::id).isInstanceOf(UnreadableMemberException.class);
    assertThat(mapper.writeValueAsString(new Box("n", parcel))).isEqualTo(json);
  }

  @Test
  void aMapperSaysWhyThereIsNoModel() {
    assertThatThrownBy(() -> mapper.readValue("{\"name\":\"n\",\"parcel\":[]}", Box.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("expected an object (Parcel), found a list")
        .hasRootCauseInstanceOf(JsonMismatchException.class);
    assertThatThrownBy(() -> mapper.readValue("{\"parcel\":{}}", Box.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("Parcel lacks the required member id");
  }
}
