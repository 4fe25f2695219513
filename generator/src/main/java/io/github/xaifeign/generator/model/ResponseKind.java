package io.github.xaifeign.generator.model;

/** How a response is read. */
public enum ResponseKind {
  JSON,
  EVENT_STREAM,
  BINARY,
  TEXT,
  NONE
}
