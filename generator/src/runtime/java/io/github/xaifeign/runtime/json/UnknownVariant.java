package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A member of a union that this client does not know; what came with it is kept. */
public interface UnknownVariant extends JsonWritable {
  /**
   * The value as it arrived.
   *
   * @return the whole JSON value
   */
  JsonNode raw();

  /** Writes the value back as it arrived. */
  @Override
  default void writeTo(JsonGenerator generator) {
    JsonNode raw = raw();
    JsonWrites.tree(
        generator, generator instanceof DescribingGenerator ? JsonTrees.masked(raw) : raw);
  }
}
