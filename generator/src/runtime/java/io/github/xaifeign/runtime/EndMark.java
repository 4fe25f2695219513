package io.github.xaifeign.runtime;

import feign.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks out for what a {@link StreamEnd} names. */
final class EndMark {
  private final String data;
  private final List<String> types;
  private boolean seen;

  private EndMark(String data, List<String> types) {
    this.data = data;
    this.types = types;
    this.seen = data.isEmpty() && types.isEmpty();
  }

  /** The mark of the method that the reply is of. */
  static EndMark of(Response response) {
    StreamEnd end = null;
    var template = response.request().requestTemplate();
    if (template != null && template.methodMetadata() != null) {
      end = template.methodMetadata().method().getAnnotation(StreamEnd.class);
    }
    return end == null ? none() : new EndMark(end.data(), List.of(end.types()));
  }

  /** A stream that may end anywhere. */
  static EndMark none() {
    return new EndMark("", List.of());
  }

  /** Looks at an event. */
  void see(EventReader event) {
    if (!seen) {
      seen =
          types.contains(event.type())
              || event.length() == data.length() && event.text().equals(data)
              || !types.isEmpty() && types.contains(String.valueOf(type(event)));
    }
  }

  private static @Nullable String type(EventReader event) {
    try (JsonParser parser = Json.parser(event.data(), event.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("type")) {
          return parser.getString();
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      return null; // whoever reads the event will tell
    }
    return null;
  }

  /** Whether the stream may end now. */
  boolean seen() {
    return seen;
  }
}
