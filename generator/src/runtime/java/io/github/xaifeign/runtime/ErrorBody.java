package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import io.github.xaifeign.runtime.json.JsonDocument;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an error response says, whichever of the usual shapes it has: {@code {"code","error"}},
 * {@code {"error":{"message","type","param","code"}}}, {@code {"error":"…"}}, {@code
 * {"code","message","details"}}, {@code {"type":"error",…}}, problem details (RFC 9457), or plain
 * text.
 */
public final class ErrorBody implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_MESSAGE = 1024;

  private final @Nullable String code;
  private final @Nullable String message;
  private final @Nullable String type;
  private final @Nullable String param;
  private final transient @Nullable JsonNode tree;

  private ErrorBody(
      @Nullable String code,
      @Nullable String message,
      @Nullable String type,
      @Nullable String param,
      @Nullable JsonNode tree) {
    this.code = code;
    this.message = message;
    this.type = type;
    this.param = param;
    this.tree = tree;
  }

  /**
   * Reads the body of an error response.
   *
   * @param body the body, as it arrived
   * @param contentType its {@code Content-Type}; null if there is none
   * @return what it says; all of its parts may be absent
   */
  public static ErrorBody parse(byte[] body, @Nullable String contentType) {
    String mediaType = MediaTypes.of(contentType);
    JsonNode tree =
        MediaTypes.isJson(mediaType) || startsLikeJson(body)
            ? JsonDocument.tree(body, body.length)
            : null;
    if (tree != null) {
      return of(tree);
    }
    boolean text = mediaType.isEmpty() || mediaType.equals("text/plain");
    String message = text ? MediaTypes.decode(body, contentType).strip() : "";
    if (message.isEmpty() || message.startsWith("<")) {
      return new ErrorBody(null, null, null, null, null);
    }
    return ofText(message);
  }

  /**
   * An error of which only a message is known.
   *
   * @param text the message
   * @return the error
   */
  public static ErrorBody ofText(String text) {
    return new ErrorBody(null, shorten(text), null, null, null);
  }

  /**
   * Reads an error that is JSON.
   *
   * @param tree the JSON
   * @return what it says; all of its parts may be absent
   */
  public static ErrorBody of(JsonNode tree) {
    JsonNode error = tree.get("error");
    if (error != null && error.isObject()) {
      return new ErrorBody(
          member(error, "code"),
          message(error),
          member(error, "type"),
          member(error, "param"),
          tree);
    }
    String message = error != null && error.isString() ? error.stringValue() : message(tree);
    return new ErrorBody(
        member(tree, "code"), message, member(tree, "type"), member(tree, "param"), tree);
  }

  private static @Nullable String message(JsonNode node) {
    String message = member(node, "message");
    if (message == null) {
      message = member(node, "detail");
    }
    return message == null ? member(node, "title") : message;
  }

  private static @Nullable String member(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull() || value.isContainer()) {
      return null;
    }
    return value.asString();
  }

  private static boolean startsLikeJson(byte[] body) {
    int i = 0;
    while (i < body.length && body[i] <= ' ' && body[i] > 0) {
      i++;
    }
    return i < body.length && body[i] == '{';
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
  }

  /**
   * Whether JSON that came where a model was expected has one of the usual shapes of an error.
   *
   * @param tree the JSON, or null if it was none
   * @return whether it does
   */
  public static boolean isError(@Nullable JsonNode tree) {
    if (tree == null || !tree.isObject()) {
      return false;
    }
    JsonNode error = tree.get("error");
    if (error != null && (error.isObject() || error.isString())) {
      return true;
    }
    JsonNode code = tree.get("code");
    return Objects.equals(member(tree, "type"), "error")
        || code != null && code.isNumber() && member(tree, "message") != null;
  }

  /**
   * The error's code.
   *
   * @return an opaque text, such as {@code invalid-argument} or {@code 400}
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * What went wrong, for people.
   *
   * @return the message
   */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /**
   * The kind of error.
   *
   * @return an opaque text, such as {@code invalid_request_error}
   */
  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  /**
   * The parameter that is to blame.
   *
   * @return its name
   */
  public Optional<String> param() {
    return Optional.ofNullable(param);
  }

  /**
   * The whole body.
   *
   * @return the JSON tree, empty if the body was no JSON
   */
  public Optional<JsonNode> tree() {
    return Optional.ofNullable(tree);
  }

  /** Message and code for the message of an exception; empty if the body said neither. */
  String summary() {
    if (message == null) {
      return code == null ? "" : ": code " + code;
    }
    return ": " + shorten(message) + (code == null ? "" : " (" + code + ')');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorBody body
        && Objects.equals(code, body.code)
        && Objects.equals(message, body.message)
        && Objects.equals(type, body.type)
        && Objects.equals(param, body.param)
        && Objects.equals(tree, body.tree);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, message, type, param);
  }

  @Override
  public String toString() {
    return "ErrorBody" + summary();
  }
}
