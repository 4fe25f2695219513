package io.github.xaifeign.runtime.feign;

import feign.Response;
import feign.codec.Decoder;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.ErrorBody;
import io.github.xaifeign.runtime.ErrorResponseException;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.ConnectionFailures;
import io.github.xaifeign.runtime.internal.event.EventDecoder;
import io.github.xaifeign.runtime.internal.event.EventIterator;
import io.github.xaifeign.runtime.internal.event.StreamEndDetector;
import io.github.xaifeign.runtime.internal.http.ResponseHeads;
import io.github.xaifeign.runtime.internal.http.ResponseStream;
import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import io.github.xaifeign.runtime.json.JsonDocument;
import io.github.xaifeign.runtime.json.JsonDocumentException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelReaders;
import io.github.xaifeign.runtime.json.Preconditions;
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
 * Reads the responses of an emitted interface: models, lists and maps of them, text, {@link
 * ApiResponse}, {@link EventStream}, {@link BinaryResponse}, {@link Optional} for responses that
 * may have no body, and {@code void}.
 *
 * <p>A response that is not what the operation promises is an {@link ApiDecodingException}, or an
 * {@link ErrorResponseException} if it is an error in the place of the model.
 */
public final class ModelDecoder implements Decoder {

  private final ModelReaders readers;
  private final Map<Type, ReturnType> returnTypes = new ConcurrentHashMap<>();

  /**
   * Makes a decoder.
   *
   * @param readers the readers of the models
   */
  public ModelDecoder(ModelReaders readers) {
    this.readers = Preconditions.notNull("readers", readers);
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    ReturnType returnType = returnTypes.get(type);
    if (returnType == null) {
      returnType = ReturnType.of(type, readers);
      returnTypes.put(type, returnType);
    }
    ResponseHead head = ResponseHeads.of(response);
    Object body = body(response, head, returnType);
    if (returnType.optional() && !(body instanceof Optional)) {
      body = Optional.ofNullable(body);
    }
    return returnType.wrapped() ? new ApiResponse<>(head, body) : body;
  }

  private static @Nullable Object body(
      Response response, ResponseHead head, ReturnType returnType) {
    switch (returnType.kind()) {
      case EVENTS:
        return events(response, head, returnType.items());
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
        return json(response, head, returnType);
    }
  }

  private static @Nullable Object json(
      Response response, ResponseHead head, ReturnType returnType) {
    byte[] bytes = whole(response, head);
    if (returnType.optional() && bytes.length == 0 && mayBeEmpty(head.statusCode())) {
      return Optional.empty();
    }
    requireJson(head, bytes);
    try {
      int maxDepth = ResponseHeads.limits(response).maxJsonDepth();
      Object value = JsonDocument.read(returnType.reader(), bytes, bytes.length, maxDepth);
      refuseError(value, head, bytes);
      return value;
    } catch (JsonDocumentException problem) {
      if (returnType.optional() && head.statusCode() == 202) {
        return Optional.empty(); // accepted, but what came is not yet the result
      }
      throw unreadable(head, bytes, problem);
    }
  }

  /** An error in the place of what was promised is reported as that error. */
  private static ApiException unreadable(
      ResponseHead head, byte[] bytes, JsonDocumentException problem) {
    if (problem.isMismatch() && ErrorBody.isError(JsonDocument.tree(bytes, bytes.length))) {
      return new ErrorResponseException(head, bytes, problem.getCause());
    }
    return new ApiDecodingException(
        head, problem.getMessage(), problem.pointer(), problem.snippet(), problem.getCause());
  }

  /** A model that requires nothing can be read from an error, of which it knows no member. */
  private static void refuseError(@Nullable Object value, ResponseHead head, byte[] bytes) {
    Object model = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (!(model instanceof JsonObject object)) {
      return;
    }
    Map<String, JsonNode> unknown = object.additionalProperties();
    if (unknown.containsKey("error") || unknown.containsKey("code")) {
      JsonNode tree = JsonDocument.tree(bytes, bytes.length);
      if (tree != null && tree.size() == unknown.size() && ErrorBody.isError(tree)) {
        throw new ErrorResponseException(head, bytes, null);
      }
    }
  }

  /** Whether the status allows that there is no body. */
  private static boolean mayBeEmpty(int status) {
    return status == 202 || status == 204 || status == 205;
  }

  private static void requireJson(ResponseHead head, byte[] bytes) {
    String mediaType = head.mediaType();
    if (bytes.length == 0) {
      throw new ApiDecodingException(head, "the body is empty", "", "", null);
    }
    if (!mediaType.isEmpty() && !MediaTypes.isJson(mediaType)) {
      throw wrongType(head, "JSON", bytes);
    }
  }

  private static ApiDecodingException wrongType(ResponseHead head, String wanted, byte[] bytes) {
    return new ApiDecodingException(
        head,
        "expected " + wanted + ", found the content type " + head.mediaType(),
        "",
        JsonDocument.snippet(bytes, 0, bytes.length),
        null);
  }

  private static String text(ResponseHead head, String accepted, byte[] bytes) {
    String mediaType = head.mediaType();
    if (mediaType.equals("text/html") && !accepted.contains("text/html")) {
      throw wrongType(head, "text", bytes);
    }
    if (MediaTypes.isJson(mediaType) && bytes.length > 0 && bytes[0] == '"') {
      try {
        return JsonDocument.read(JsonReads::string, bytes, bytes.length);
      } catch (JsonDocumentException problem) {
        throw unreadable(head, bytes, problem);
      }
    }
    return MediaTypes.decode(bytes, head.header("content-type").orElse(null));
  }

  private static String accepted(Response response) {
    Collection<String> accept = response.request().headers().get("Accept");
    return accept == null ? "" : String.join(",", accept);
  }

  /** A caller who expects nothing still wants to know that it was a login page that answered. */
  private static void ignore(Response response, ResponseHead head) {
    byte[] bytes = whole(response, head);
    if (head.mediaType().equals("text/html")) {
      throw wrongType(head, "no body", bytes);
    }
    if (MediaTypes.isJson(head.mediaType())) {
      JsonNode tree = JsonDocument.tree(bytes, bytes.length);
      if (tree != null && ErrorBody.isError(tree)) {
        throw new ErrorResponseException(head, bytes, null);
      }
    }
  }

  private static EventStream<?> events(
      Response response, ResponseHead head, EventDecoder<?> items) {
    String mediaType = head.mediaType();
    if (mediaType.isEmpty() || mediaType.equals("text/event-stream")) {
      return stream(response, head, items);
    }
    byte[] bytes = whole(response, head);
    if (MediaTypes.isJson(mediaType)) {
      JsonNode tree = JsonDocument.tree(bytes, bytes.length);
      if (tree != null && ErrorBody.isError(tree)) {
        throw new ErrorResponseException(head, bytes, null);
      }
    }
    throw wrongType(head, "text/event-stream", bytes);
  }

  private static <T> EventStream<T> stream(
      Response response, ResponseHead head, EventDecoder<T> decoder) {
    EventIterator<T> items =
        new EventIterator<>(head, stream(response, head), decoder, StreamEndDetector.of(response));
    return new EventStream<>(head, items, items::close);
  }

  private static InputStream stream(Response response, ResponseHead head) {
    refuseEncoding(head);
    try {
      return response.body() == null
          ? InputStream.nullInputStream()
          : response.body().asInputStream();
    } catch (IOException e) {
      throw ConnectionFailures.of(head.operation(), e);
    }
  }

  private static byte[] whole(Response response, ResponseHead head) {
    try (InputStream in = stream(response, head)) {
      byte[] bytes = ResponseStream.rest(in);
      head.checkLength(bytes.length);
      return bytes;
    } catch (IOException e) {
      throw ConnectionFailures.of(head.operation(), e);
    }
  }

  /** The transport undoes gzip; a body in another encoding is not what it seems. */
  private static void refuseEncoding(ResponseHead head) {
    String encoding = head.header("content-encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw new ApiDecodingException(
          head, "the content encoding " + encoding + " was not asked for", "", "", null);
    }
  }
}
