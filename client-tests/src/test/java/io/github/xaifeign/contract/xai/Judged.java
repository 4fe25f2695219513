package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.contract.JsonTrees;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of each model that was read from an example of the document. */
final class Judged {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Judged() {}

  /**
   * The bytes of a reply: of a model as it writes itself, of free JSON as a mapper writes it, of a
   * download as they are. A model must know all that it was read from, and be the same through a
   * mapper that knows nothing of it.
   */
  static byte[] written(Object reply) {
    if (reply instanceof byte[] bytes) {
      return bytes;
    }
    if (!(reply instanceof JsonWritable model)) {
      return MAPPER.writeValueAsBytes(reply);
    }
    KnownMembers.assertAll(model);
    byte[] json = Codec.write(model);
    JsonTrees.assertSame(json, MAPPER.writeValueAsBytes(model));
    assertThat(MAPPER.readValue(json, model.getClass())).isEqualTo(model).hasSameHashCodeAs(model);
    return json;
  }
}
