package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.ErrorBody;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.StreamException;

/** Hands out the data of events as it is. */
public final class TextEventDecoder implements EventDecoder<String> {
  @Override
  public String read(EventReader event, ResponseHead head, long items) {
    if (event.type().equals("error")) {
      throw new StreamException(
          head, items, "the stream ended with an error", ErrorBody.ofText(event.text()), null);
    }
    return event.text();
  }
}
