package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.StreamException;
import io.github.xaifeign.runtime.json.JsonDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of events.
 *
 * @param <T> type of the items
 */
public interface EventDecoder<T> {
  /**
   * Reads the item of an event.
   *
   * @param event the event
   * @param head the response, for exceptions
   * @param items how many items came before
   * @return the item, or null if the event carries none
   * @throws StreamException if the event is an error
   * @throws JsonDocumentException if the event is not what the operation promises
   */
  @Nullable T read(EventReader event, ResponseHead head, long items);

  /**
   * Tells whether an event that was handed out as an item is an error all the same.
   *
   * @param event the event
   * @param head the response, for exceptions
   * @param items how many items have come, this one among them
   * @param known whether the event is known to be an error
   * @return what to throw in place of the next item, or null
   */
  default @Nullable StreamException failure(
      EventReader event, ResponseHead head, long items, boolean known) {
    return null;
  }
}
