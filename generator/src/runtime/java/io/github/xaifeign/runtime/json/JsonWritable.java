package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A value that writes itself as one JSON value. */
@JsonSerialize(using = ModelSerializer.class)
@JsonDeserialize(using = ModelDeserializer.class)
public interface JsonWritable {
  /**
   * Writes this value where the generator stands.
   *
   * @param generator the generator to write to; it is neither flushed nor closed
   */
  void writeTo(JsonGenerator generator);
}
