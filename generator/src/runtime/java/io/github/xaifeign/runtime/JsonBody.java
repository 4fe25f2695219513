package io.github.xaifeign.runtime;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/** Reads a JSON document that is in memory, and says where and why it cannot. */
final class JsonBody {
  private static final int SNIPPET = 1024;

  private JsonBody() {}

  /** Reads the whole document, nested as deep as the default has it. */
  static <T> T read(JsonReader<T> reader, byte[] bytes, int length) {
    return read(reader, bytes, length, ReplyLimits.DEFAULT.maxJsonDepth());
  }

  /**
   * Reads the whole document.
   *
   * @param maxDepth how deep it may be nested
   * @throws Problem if it is no JSON, has another shape, or goes on after the value
   */
  static <T> T read(JsonReader<T> reader, byte[] bytes, int length, int maxDepth) {
    try (JsonParser parser = Json.parser(bytes, length, maxDepth)) {
      try {
        if (parser.nextToken() == null) {
          throw new JsonShapeException("the body is empty", "", false);
        }
        T value = reader.read(parser);
        if (parser.nextToken() != null) {
          throw new JsonShapeException("more follows after the value", "", false);
        }
        return value;
      } catch (RuntimeException e) {
        throw new Problem(e, pointer(parser, e), snippet(parser, bytes, length), bytes, length);
      }
    }
  }

  private static String pointer(JsonParser parser, RuntimeException e) {
    if (e instanceof JsonShapeException shape) {
      return shape.relative()
          ? parser.streamReadContext().pathAsPointer() + shape.pointer()
          : shape.pointer();
    }
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private static String snippet(JsonParser parser, byte[] bytes, int length) {
    long at = Math.max(0, parser.currentLocation().getByteOffset());
    int from = (int) Math.max(0, Math.min(at, length) - SNIPPET / 2);
    return snippet(bytes, from, length);
  }

  /** At most one KiB of text from there on. */
  static String snippet(byte[] bytes, int from, int length) {
    return Utf8.decode(bytes, from, Math.min(length, from + SNIPPET));
  }

  /** Why a document cannot be read; never leaves the package. */
  static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String snippet;
    private final transient byte[] bytes;
    private final transient int length;

    Problem(RuntimeException cause, String pointer, String snippet, byte[] bytes, int length) {
      super(message(cause), cause, false, false);
      this.pointer = pointer;
      this.snippet = snippet;
      this.bytes = bytes;
      this.length = length;
    }

    private static String message(RuntimeException cause) {
      if (cause instanceof StreamReadException read) {
        String where =
            read.getLocation() == null
                ? ""
                : " (line "
                    + read.getLocation().getLineNr()
                    + ", column "
                    + read.getLocation().getColumnNr()
                    + ')';
        return read.getOriginalMessage() + where;
      }
      if (cause instanceof JacksonException jackson) {
        return jackson.getOriginalMessage();
      }
      return String.valueOf(cause.getMessage());
    }

    /** The exception for a reply: an error in the place of the model is told as that error. */
    ApiException inReply(ReplyHead head) {
      if (getCause() instanceof JsonShapeException
          || getCause() instanceof MissingMembersException) {
        JsonNode tree = ErrorBody.tree(bytes, length);
        if (ErrorBody.isError(tree)) {
          return new ErrorReplyException(head, bytes, ErrorBody.of(tree), getCause());
        }
      }
      return new ApiDecodingException(head, getMessage(), pointer, snippet, getCause());
    }

    /** The exception for an event of a stream. */
    ApiException inEvent(ReplyHead head, long items) {
      String problem = "in the event after " + items + (items == 1 ? " item: " : " items: ");
      return new ApiDecodingException(head, problem + getMessage(), pointer, snippet, getCause());
    }
  }
}
