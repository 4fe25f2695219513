package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.internal.event.EventDecoder;
import io.github.xaifeign.runtime.internal.event.JsonEventDecoder;
import io.github.xaifeign.runtime.internal.event.TextEventDecoder;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelReaders;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** How the body of a response is read, found out once for each declared type. */
final class ReturnType {
  /** What the body is. */
  enum Kind {
    NOTHING,
    JSON,
    TEXT,
    BYTES,
    EVENTS,
    BINARY
  }

  private final Kind kind;
  private final boolean wrapped;
  private final boolean optional;
  private final JsonReader<?> reader;
  private final EventDecoder<?> items;

  private ReturnType(
      Kind kind, boolean wrapped, boolean optional, JsonReader<?> reader, EventDecoder<?> items) {
    this.kind = kind;
    this.wrapped = wrapped;
    this.optional = optional;
    this.reader = reader;
    this.items = items;
  }

  static ReturnType of(Type declared, ModelReaders readers) {
    Type type = declared;
    boolean wrapped = false;
    boolean optional = false;
    if (raw(type) == ApiResponse.class) {
      wrapped = true;
      type = argument(type, 0);
    }
    if (raw(type) == Optional.class) {
      optional = true;
      type = argument(type, 0);
    }
    if (raw(type) == EventStream.class) {
      EventDecoder<?> items = items(argument(type, 0), readers);
      return new ReturnType(Kind.EVENTS, wrapped, optional, JsonReads::tree, items);
    }
    Kind kind = kind(type);
    JsonReader<?> reader = kind == Kind.JSON ? reader(type, readers) : JsonReads::tree;
    if (optional) {
      reader = optional(reader);
    }
    return new ReturnType(kind, wrapped, optional, reader, new TextEventDecoder());
  }

  private static <T> JsonReader<Optional<T>> optional(JsonReader<T> reader) {
    return parser ->
        parser.currentToken() == JsonToken.VALUE_NULL
            ? Optional.empty()
            : Optional.of(reader.read(parser));
  }

  private static Kind kind(Type type) {
    if (type == void.class || type == Void.class) {
      return Kind.NOTHING;
    }
    if (type == String.class) {
      return Kind.TEXT;
    }
    if (type == byte[].class) {
      return Kind.BYTES;
    }
    return type == BinaryResponse.class ? Kind.BINARY : Kind.JSON;
  }

  private static EventDecoder<?> items(Type item, ModelReaders readers) {
    return item == String.class
        ? new TextEventDecoder()
        : new JsonEventDecoder<>(reader(item, readers));
  }

  private static JsonReader<?> reader(Type type, ModelReaders readers) {
    JsonReader<?> reader = readers.readerFor(type.getTypeName());
    if (reader == null) {
      reader = commonReader(type, readers);
    }
    if (reader == null) {
      throw new IllegalArgumentException("no reader is known for " + type.getTypeName());
    }
    return reader;
  }

  private static @Nullable JsonReader<?> commonReader(Type type, ModelReaders readers) {
    if (raw(type) == List.class) {
      Type element = argument(type, 0);
      return element == Double.class ? JsonReads::doubles : listReader(reader(element, readers));
    }
    if (raw(type) == Map.class && argument(type, 0) == String.class) {
      return mapReader(reader(argument(type, 1), readers));
    }
    if (type == JsonNode.class || type == Object.class) {
      return JsonReads::tree;
    }
    if (type == String.class) {
      return JsonReads::string;
    }
    if (type == Boolean.class || type == boolean.class) {
      return JsonReads::bool;
    }
    if (type == Integer.class || type == int.class) {
      return JsonReads::int32;
    }
    if (type == Long.class || type == long.class) {
      return JsonReads::int64;
    }
    return type == Double.class || type == double.class ? JsonReads::number : null;
  }

  private static <T> JsonReader<List<T>> listReader(JsonReader<T> element) {
    return parser -> JsonReads.list(parser, element);
  }

  private static <T> JsonReader<Map<String, T>> mapReader(JsonReader<T> value) {
    return parser -> JsonReads.map(parser, value);
  }

  private static @Nullable Type raw(Type type) {
    return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : null;
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  Kind kind() {
    return kind;
  }

  /** Whether the caller wants status and headers too. */
  boolean wrapped() {
    return wrapped;
  }

  /** Whether there may be no body. */
  boolean optional() {
    return optional;
  }

  /** Reads the JSON body. */
  JsonReader<?> reader() {
    return reader;
  }

  /** Reads the items of a stream. */
  EventDecoder<?> items() {
    return items;
  }
}
