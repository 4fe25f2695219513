package io.github.xaifeign.runtime.internal.event;

import java.util.List;

/**
 * What the API says about the events of a stream beside their items. An event's type is the member
 * {@code type} of its data, or the name of the event.
 *
 * @param endData the data of the last event; empty if it has no such data
 * @param endTypes types of events that are the last ones; with neither, a stream may end anywhere
 * @param errorTypes types of events that are handed out and then end the stream with an error
 * @param tag the member of the data that an event's name stands for where it is missing; empty for
 *     none
 * @param finished a list in the data and a member of its elements, joined by a dot, that makes each
 *     of them whole; empty for none
 * @param keepAliveTypes types of events that only keep the connection alive
 */
public record EventRules(
    String endData,
    List<String> endTypes,
    List<String> errorTypes,
    String tag,
    String finished,
    List<String> keepAliveTypes) {
  /** A stream that may end anywhere, and whose events are all items. */
  public static final EventRules NONE = new EventRules("", List.of(), List.of(), "", "", List.of());

  boolean hasEnd() {
    return !endData.isEmpty() || !endTypes.isEmpty();
  }

  /** Whether nothing follows on an event. */
  boolean isLast(EventReader event) {
    return !endData.isEmpty() && event.length() == endData.length() && event.text().equals(endData);
  }

  /** Whether a stream may end after an event. */
  boolean mayEndAfter(EventReader event) {
    return isLast(event) || EventTypes.isOneOf(event, endTypes);
  }

  boolean isError(EventReader event) {
    return EventTypes.isOneOf(event, errorTypes);
  }

  boolean isKeepAlive(EventReader event) {
    return EventTypes.isOneOf(event, keepAliveTypes);
  }
}
