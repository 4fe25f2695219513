package io.github.xaifeign.runtime.internal.event;

import io.github.xaifeign.runtime.ErrorBody;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.StreamException;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonDocument;
import io.github.xaifeign.runtime.json.JsonDocumentException;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.UnknownMemberCounter;
import io.github.xaifeign.runtime.json.UnknownVariant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads events whose data is JSON.
 *
 * @param <T> type of the items
 */
public final class JsonEventDecoder<T> implements EventDecoder<T> {
  private static final String ENDED = "the stream ended with an error";
  private static final String ERROR = "error";

  private final JsonReader<T> reader;

  public JsonEventDecoder(JsonReader<T> reader) {
    this.reader = reader;
  }

  @Override
  public @Nullable T read(EventReader event, ResponseHead head, long items) {
    byte[] data = event.data();
    int length = event.length();
    if (isBlank(data, length)) {
      return null;
    }
    boolean named = event.type().equals(ERROR);
    if (named || EventTypes.mentions(data, length, ERROR)) {
      JsonNode tree = JsonDocument.tree(data, length);
      if (named || ErrorBody.isError(tree)) {
        return readSuspect(event, tree, head, items);
      }
    }
    int maxDepth = event.rules().limits().maxJsonDepth();
    try {
      return event.documents().read(reader, data, length, maxDepth);
    } catch (JsonDocumentException problem) {
      boolean strict = event.rules().strict();
      return JsonDocument.readAgain(reader, data, length, maxDepth, strict, problem);
    }
  }

  @Override
  public @Nullable StreamException failure(
      EventReader event, ResponseHead head, long items, boolean known) {
    byte[] data = event.data();
    boolean named = known || event.type().equals(ERROR);
    if (!named && !EventTypes.mentions(data, event.length(), ERROR)) {
      return null;
    }
    JsonNode tree = JsonDocument.tree(data, event.length());
    return named || hasType(tree, ERROR)
        ? new StreamException(head, items, ENDED, error(event, tree), null)
        : null;
  }

  /** An event that looks like an error is an item only if its type knows how to read it. */
  private T readSuspect(EventReader event, @Nullable JsonNode tree, ResponseHead head, long items) {
    Exception cause = null;
    if (tree != null) {
      try (JsonParser parser = Json.parser(event.data(), event.length())) {
        UnknownMemberCounter probe = new UnknownMemberCounter(parser);
        probe.nextToken();
        T item = reader.read(probe);
        if (!(item instanceof UnknownVariant) && probe.recognised(tree)) {
          return item;
        }
      } catch (RuntimeException e) {
        cause = e;
      }
    }
    throw new StreamException(head, items, ENDED, error(event, tree), cause);
  }

  private static ErrorBody error(EventReader event, @Nullable JsonNode tree) {
    return tree == null || !tree.isObject()
        ? ErrorBody.ofText(event.text())
        : ErrorBody.of(carrier(tree));
  }

  /** The object that says what went wrong: the event, or an object that it carries. */
  private static JsonNode carrier(JsonNode event) {
    if (ErrorBody.isError(event)) {
      return event;
    }
    for (JsonNode member : event) {
      if (ErrorBody.isError(member)) {
        return member;
      }
    }
    return event;
  }

  private static boolean hasType(@Nullable JsonNode event, String name) {
    JsonNode type = event == null ? null : event.get("type");
    return type != null && type.isString() && type.stringValue().equals(name);
  }

  private static boolean isBlank(byte[] data, int length) {
    for (int i = 0; i < length; i++) {
      if (data[i] < 0 || data[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
