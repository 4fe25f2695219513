package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * By what the last event of a stream is known.
 *
 * @param data its data; empty for none that is known
 * @param types its types, one of which it has
 */
public record StreamEndModel(String data, List<String> types) {
  public StreamEndModel {
    types = List.copyOf(types);
  }
}
