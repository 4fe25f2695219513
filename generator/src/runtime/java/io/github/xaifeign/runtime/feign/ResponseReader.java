package io.github.xaifeign.runtime.feign;

import feign.MethodMetadata;
import feign.Response;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.ErrorBody;
import io.github.xaifeign.runtime.ErrorResponseException;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.ResponseHead;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.event.EventDecoder;
import io.github.xaifeign.runtime.internal.event.EventIterator;
import io.github.xaifeign.runtime.internal.event.EventRules;
import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import io.github.xaifeign.runtime.json.JsonDocument;
import io.github.xaifeign.runtime.json.JsonDocumentException;
import io.github.xaifeign.runtime.json.JsonDocuments;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one response as what its method returns. */
final class ResponseReader {
  private final Response response;
  private final CallResponse known;
  private final ResponseHead head;
  private final ReturnType returnType;
  private final JsonDocuments documents;

  ResponseReader(Response response, ReturnType returnType, JsonDocuments documents) {
    this.response = response;
    this.known = CallResponse.of(response);
    this.head = known.head();
    this.returnType = returnType;
    this.documents = documents;
  }

  @Nullable Object read() {
    refuseEncoding();
    Object body = body();
    if (returnType.optional() && !(body instanceof Optional)) {
      body = Optional.ofNullable(body);
    }
    return returnType.wrapped() ? wrapped(head, body) : body;
  }

  // The body of a method that returns nothing is null, which NullAway does not know of a type
  // variable.
  @SuppressWarnings("NullAway")
  private static ApiResponse<@Nullable Object> wrapped(ResponseHead head, @Nullable Object body) {
    return new ApiResponse<>(head, body);
  }

  /** The transport undoes gzip; a body in another encoding is not what it seems. */
  private void refuseEncoding() {
    String encoding = head.header("content-encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw new ApiDecodingException(
          head, "the content encoding " + encoding + " was not asked for", "", "", null);
    }
  }

  private @Nullable Object body() {
    return switch (returnType.kind()) {
      case EVENTS -> events(returnType.items());
      case BINARY -> new BinaryResponse(head, known.asInputStream());
      case NOTHING -> nothing();
      case TEXT -> text(known.readAll());
      case BYTES -> known.readAll();
      case JSON -> json(known.readAll());
    };
  }

  private @Nullable Object json(byte[] bytes) {
    if (returnType.optional() && bytes.length == 0 && mayBeEmpty(head.statusCode())) {
      return Optional.empty();
    }
    if (bytes.length == 0) {
      throw new ApiDecodingException(head, "the body is empty", "", "", null);
    }
    if (!head.mediaType().isEmpty() && !MediaTypes.isJson(head.mediaType())) {
      throw wrongType("JSON", bytes);
    }
    try {
      int maxDepth = known.rules().limits().maxJsonDepth();
      Object value = documents.read(returnType.reader(), bytes, bytes.length, maxDepth);
      refuseUnknownError(value, bytes);
      return value;
    } catch (JsonDocumentException problem) {
      if (returnType.optional() && head.statusCode() == 202) {
        return Optional.empty(); // accepted, but what came is not yet the result
      }
      return readAgain(bytes, problem);
    }
  }

  /** Sets aside what cannot be read, unless there is an error in the place of what was promised. */
  private @Nullable Object readAgain(byte[] bytes, JsonDocumentException problem) {
    JsonNode tree = problem.isMismatch() ? JsonDocument.tree(bytes, bytes.length) : null;
    boolean error = ErrorBody.isError(tree);
    try {
      Object value =
          JsonDocument.readAgain(
              returnType.reader(),
              bytes,
              bytes.length,
              known.rules().limits().maxJsonDepth(),
              known.rules().strict(),
              problem);
      if (tree == null || !error || knowsError(value, tree)) {
        return value;
      }
    } catch (JsonDocumentException unreadable) {
      if (!error) {
        throw unreadable(unreadable, bytes);
      }
    }
    throw new ErrorResponseException(head, bytes, problem.getCause());
  }

  /** Whether {@code error} is what the model says of itself, as in a job that has failed. */
  private static boolean knowsError(@Nullable Object value, JsonNode tree) {
    return tree.has("error")
        && model(value) instanceof JsonObject object
        && !object.additionalProperties().containsKey("error");
  }

  private static @Nullable Object model(@Nullable Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** Whether the status allows that there is no body. */
  private static boolean mayBeEmpty(int status) {
    return status == 202 || status == 204 || status == 205;
  }

  /** A model that requires nothing can be read from an error, of which it knows no member. */
  private void refuseUnknownError(@Nullable Object value, byte[] bytes) {
    if (!(model(value) instanceof JsonObject object)) {
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

  private ApiDecodingException unreadable(JsonDocumentException problem, byte[] bytes) {
    return new ApiDecodingException(
        head,
        String.valueOf(problem.getMessage()),
        problem.pointer(),
        known.rules().mask().snippet(bytes, bytes.length, problem.offset()),
        problem.getCause());
  }

  private String text(byte[] bytes) {
    if (head.mediaType().equals("text/html") && !acceptsHtml()) {
      throw wrongType("text", bytes);
    }
    if (MediaTypes.isJson(head.mediaType()) && bytes.length > 0 && bytes[0] == '"') {
      try {
        return JsonDocument.read(JsonReads::string, bytes, bytes.length);
      } catch (JsonDocumentException problem) {
        throw unreadable(problem, bytes);
      }
    }
    return MediaTypes.decode(bytes, head.header("content-type").orElse(null));
  }

  private boolean acceptsHtml() {
    Collection<String> accept = response.request().headers().get("Accept");
    return accept != null && String.join(",", accept).contains("text/html");
  }

  /** A caller who expects nothing still wants to know that it was a login page that answered. */
  private @Nullable Object nothing() {
    byte[] bytes = known.readAll();
    if (head.mediaType().equals("text/html")) {
      throw wrongType("no body", bytes);
    }
    refuseError(bytes);
    return null;
  }

  private void refuseError(byte[] bytes) {
    if (MediaTypes.isJson(head.mediaType())
        && ErrorBody.isError(JsonDocument.tree(bytes, bytes.length))) {
      throw new ErrorResponseException(head, bytes, null);
    }
  }

  private <T> EventStream<T> events(EventDecoder<T> decoder) {
    if (!head.mediaType().isEmpty() && !head.mediaType().equals("text/event-stream")) {
      byte[] bytes = known.readAll();
      refuseError(bytes);
      throw wrongType("text/event-stream", bytes);
    }
    EventIterator<T> items = new EventIterator<>(known, decoder, eventRules());
    return new EventStream<>(head, items, items::close);
  }

  private EventRules eventRules() {
    MethodMetadata method =
        response.request().requestTemplate() == null
            ? null
            : response.request().requestTemplate().methodMetadata();
    if (method == null) {
      return EventRules.NONE;
    }
    StreamEnd end = method.method().getAnnotation(StreamEnd.class);
    KeepAliveEvents keepAlive = method.method().getAnnotation(KeepAliveEvents.class);
    List<String> keepAliveTypes = keepAlive == null ? List.of() : List.of(keepAlive.value());
    return end == null
        ? new EventRules("", List.of(), List.of(), "", "", keepAliveTypes)
        : new EventRules(
            end.data(),
            List.of(end.types()),
            List.of(end.errors()),
            end.tag(),
            end.finished(),
            keepAliveTypes);
  }

  private ApiDecodingException wrongType(String expected, byte[] bytes) {
    return new ApiDecodingException(
        head,
        "expected " + expected + ", found the content type " + head.mediaType(),
        "",
        known.rules().mask().snippet(bytes, bytes.length, 0),
        null);
  }
}
