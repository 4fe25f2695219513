package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * By what the end of a stream is known.
 *
 * @param data the data of the last event; empty for none that is known
 * @param types the types of last events
 * @param errors the types of events that end the stream with an error
 * @param tag the member of an event's data that holds its type; empty when none is named
 * @param finished the list in an event's data and the member of its elements, joined by a dot, that
 *     each element has once it is whole; empty for none
 */
public record StreamEndModel(
    String data, List<String> types, List<String> errors, String tag, String finished) {
  public StreamEndModel {
    types = List.copyOf(types);
    errors = List.copyOf(errors);
  }
}
