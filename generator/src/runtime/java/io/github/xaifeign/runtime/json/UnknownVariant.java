package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A member of a union that this client does not know; what came with it is kept. */
public interface UnknownVariant extends JsonWritable {
  /**
   * The value as it arrived, or as it was given.
   *
   * @return the whole JSON value, not a copy of it: do not change it
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
