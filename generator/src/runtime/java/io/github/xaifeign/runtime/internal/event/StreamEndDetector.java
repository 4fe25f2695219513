package io.github.xaifeign.runtime.internal.event;

import feign.Response;
import io.github.xaifeign.runtime.feign.StreamEnd;
import io.github.xaifeign.runtime.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks out for what a {@link StreamEnd} names. */
public final class StreamEndDetector {
  private final String data;
  private final List<String> types;
  private boolean seen;

  private StreamEndDetector(String data, List<String> types) {
    this.data = data;
    this.types = types;
    this.seen = data.isEmpty() && types.isEmpty();
  }

  /** The mark of the method that the response is of. */
  public static StreamEndDetector of(Response response) {
    StreamEnd end = null;
    var template = response.request().requestTemplate();
    if (template != null && template.methodMetadata() != null) {
      end = template.methodMetadata().method().getAnnotation(StreamEnd.class);
    }
    return end == null ? none() : new StreamEndDetector(end.data(), List.of(end.types()));
  }

  /** A stream that may end anywhere. */
  public static StreamEndDetector none() {
    return new StreamEndDetector("", List.of());
  }

  /** Looks at an event. */
  public void see(EventReader event) {
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
  public boolean seen() {
    return seen;
  }
}
