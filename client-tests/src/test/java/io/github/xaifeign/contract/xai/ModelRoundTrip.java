package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.JsonComparison;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of each model that was read from an example of the document. */
final class ModelRoundTrip {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ModelRoundTrip() {}

  /**
   * The bytes of a response: of a model as it writes itself, of free JSON as a mapper writes it, of
   * a download as they are. A model must know all that it was read from, and be the same through a
   * mapper that knows nothing of it.
   */
  static byte[] writeBack(Object response) {
    if (response instanceof byte[] bytes) {
      return bytes;
    }
    if (!(response instanceof JsonWritable model)) {
      return MAPPER.writeValueAsBytes(response);
    }
    KnownMembers.assertAll(model);
    byte[] json = ModelCodec.write(model);
    JsonComparison.assertSame(json, MAPPER.writeValueAsBytes(model));
    assertThat(MAPPER.readValue(json, model.getClass())).isEqualTo(model).hasSameHashCodeAs(model);
    return json;
  }
}
