package io.github.xaifeign.runtime;

/** Hands out the data of events as it is. */
final class TextEvents implements EventItems<String> {
  @Override
  public String read(EventReader event, ReplyHead head, long items) {
    if (event.type().equals("error")) {
      throw new StreamException(
          head, items, "the stream ended with an error", ErrorBody.ofText(event.text()), null);
    }
    return event.text();
  }
}
