package io.github.xaifeign.runtime;

import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the replies of an emitted interface: models, lists and maps of them, text, {@link
 * ApiResponse}, {@link EventStream}, {@link BinaryResponse}, {@link Optional} for replies that may
 * have no body, and {@code void}.
 *
 * <p>A reply that is not what the operation promises is an {@link ApiDecodingException}, or an
 * {@link ErrorReplyException} if it is an error in the place of the model.
 */
public final class ModelDecoder implements Decoder {

  private final ModelReaders readers;
  private final Map<Type, ReplyShape> shapes = new ConcurrentHashMap<>();

  /**
   * Makes a decoder.
   *
   * @param readers the readers of the models
   */
  public ModelDecoder(ModelReaders readers) {
    this.readers = Required.argument("readers", readers);
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    ReplyShape shape = shapes.get(type);
    if (shape == null) {
      shape = ReplyShape.of(type, readers);
      shapes.put(type, shape);
    }
    ReplyHead head = ReplyHead.of(response);
    Object body = body(response, head, shape);
    if (shape.optional() && !(body instanceof Optional)) {
      body = Optional.ofNullable(body);
    }
    return shape.wrapped() ? new ApiResponse<>(head, body) : body;
  }

  private static @Nullable Object body(Response response, ReplyHead head, ReplyShape shape) {
    switch (shape.kind()) {
      case EVENTS:
        return events(response, head, shape.items());
      case BINARY:
        return new BinaryResponse(head, stream(response, head));
      case NOTHING:
        ignore(response, head);
        return null;
      case TEXT:
        return text(head, accepted(response), whole(response, head));
      case BYTES:
        return whole(response, head);
      default:
        return json(head, shape, whole(response, head));
    }
  }

  private static @Nullable Object json(ReplyHead head, ReplyShape shape, byte[] bytes) {
    if (shape.optional() && bytes.length == 0 && head.mayBeEmpty()) {
      return Optional.empty();
    }
    requireJson(head, bytes);
    try {
      Object value = JsonBody.read(shape.reader(), bytes, bytes.length, head.maxJsonDepth());
      refuseError(value, head, bytes);
      return value;
    } catch (JsonBody.Problem problem) {
      if (shape.optional() && head.status() == 202) {
        return Optional.empty(); // accepted, but what came is not yet the result
      }
      throw problem.inReply(head);
    }
  }

  /** A model that requires nothing can be read from an error, of which it knows no member. */
  private static void refuseError(@Nullable Object value, ReplyHead head, byte[] bytes) {
    Object model = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (!(model instanceof JsonObject object)) {
      return;
    }
    Map<String, JsonNode> unknown = object.additionalProperties();
    if (unknown.containsKey("error") || unknown.containsKey("code")) {
      JsonNode tree = ErrorBody.tree(bytes, bytes.length);
      if (tree != null && tree.size() == unknown.size() && ErrorBody.isError(tree)) {
        throw new ErrorReplyException(head, bytes, ErrorBody.of(tree), null);
      }
    }
  }

  private static void requireJson(ReplyHead head, byte[] bytes) {
    String mediaType = head.mediaType();
    if (bytes.length == 0) {
      throw new ApiDecodingException(head, "the body is empty", "", "", null);
    }
    if (!mediaType.isEmpty() && !ReplyHead.isJson(mediaType)) {
      throw wrongType(head, "JSON", bytes);
    }
  }

  private static ApiDecodingException wrongType(ReplyHead head, String wanted, byte[] bytes) {
    return new ApiDecodingException(
        head,
        "expected " + wanted + ", found the content type " + head.mediaType(),
        "",
        JsonBody.snippet(bytes, 0, bytes.length),
        null);
  }

  private static String text(ReplyHead head, String accepted, byte[] bytes) {
    String mediaType = head.mediaType();
    if (mediaType.equals("text/html") && !accepted.contains("text/html")) {
      throw wrongType(head, "text", bytes);
    }
    if (ReplyHead.isJson(mediaType) && bytes.length > 0 && bytes[0] == '"') {
      try {
        return JsonBody.read(JsonReads::string, bytes, bytes.length);
      } catch (JsonBody.Problem problem) {
        throw problem.inReply(head);
      }
    }
    return ErrorBody.text(bytes, head.header("content-type").orElse(null));
  }

  private static String accepted(Response response) {
    Collection<String> accept = response.request().headers().get("Accept");
    return accept == null ? "" : String.join(",", accept);
  }

  /** A caller who expects nothing still wants to know that it was a login page that answered. */
  private static void ignore(Response response, ReplyHead head) {
    byte[] bytes = whole(response, head);
    if (head.mediaType().equals("text/html")) {
      throw wrongType(head, "no body", bytes);
    }
    if (ReplyHead.isJson(head.mediaType())) {
      JsonNode tree = ErrorBody.tree(bytes, bytes.length);
      if (tree != null && ErrorBody.isError(tree)) {
        throw new ErrorReplyException(head, bytes, ErrorBody.of(tree), null);
      }
    }
  }

  private static EventStream<?> events(Response response, ReplyHead head, EventItems<?> items) {
    String mediaType = head.mediaType();
    if (mediaType.isEmpty() || mediaType.equals("text/event-stream")) {
      return new EventStream<>(head, stream(response, head), items, EndMark.of(response));
    }
    byte[] bytes = whole(response, head);
    if (ReplyHead.isJson(mediaType)) {
      JsonNode tree = ErrorBody.tree(bytes, bytes.length);
      if (tree != null && ErrorBody.isError(tree)) {
        throw new ErrorReplyException(head, bytes, ErrorBody.of(tree), null);
      }
    }
    throw wrongType(head, "text/event-stream", bytes);
  }

  private static InputStream stream(Response response, ReplyHead head) {
    refuseEncoding(head);
    try {
      return response.body() == null
          ? InputStream.nullInputStream()
          : response.body().asInputStream();
    } catch (IOException e) {
      throw Failures.of(head.operation(), e);
    }
  }

  private static byte[] whole(Response response, ReplyHead head) {
    try (InputStream in = stream(response, head)) {
      byte[] bytes = ReplyStream.rest(in);
      head.checkLength(bytes.length);
      return bytes;
    } catch (IOException e) {
      throw Failures.of(head.operation(), e);
    }
  }

  /** The transport undoes gzip; a body in another encoding is not what it seems. */
  private static void refuseEncoding(ReplyHead head) {
    String encoding = head.header("content-encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw new ApiDecodingException(
          head, "the content encoding " + encoding + " was not asked for", "", "", null);
    }
  }
}
