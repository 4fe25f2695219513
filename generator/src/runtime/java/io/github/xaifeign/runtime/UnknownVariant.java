package io.github.xaifeign.runtime;

import tools.jackson.databind.JsonNode;

/** A member of a union that this client does not know; what came with it is kept. */
public interface UnknownVariant {
  /**
   * The value as it arrived.
   *
   * @return the whole JSON value
   */
  JsonNode raw();
}
