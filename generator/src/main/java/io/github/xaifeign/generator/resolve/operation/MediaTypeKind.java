package io.github.xaifeign.generator.resolve.operation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of content a media type names (RFC 9110, section 8.3.1). */
enum MediaTypeKind {
  JSON,
  EVENT_STREAM,
  /** {@code multipart/form-data}. */
  MULTIPART,
  URLENCODED,
  /** Text as it stands. */
  TEXT,
  /** Bytes as they stand. */
  BINARY;

  private static final String TOKEN = HttpTokens.PATTERN;
  private static final Pattern SYNTAX =
      Pattern.compile(
          TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\{}]*\"))*");

  /** Whether the text has the form of a media type, so that it can stand in a header. */
  static boolean isValid(String mediaType) {
    return SYNTAX.matcher(mediaType).matches() && !mediaType.contains("{");
  }

  /** The kind of a media type, a range such as {@code application/*} among them. */
  static MediaTypeKind of(String mediaType) {
    String essence = essence(mediaType);
    return switch (essence) {
      case "application/json", "text/json", "*/*", "application/*" -> JSON;
      case "text/event-stream" -> EVENT_STREAM;
      case "multipart/form-data" -> MULTIPART;
      case "application/x-www-form-urlencoded" -> URLENCODED;
      case "application/xml" -> TEXT;
      default ->
          essence.endsWith("+json") && !essence.contains("seq")
              ? JSON
              : essence.startsWith("text/") || essence.endsWith("+xml") ? TEXT : BINARY;
    };
  }

  /** Type and subtype in lower case, without parameters. */
  static String essence(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** The media type to send or ask for: a range of JSON becomes JSON itself. */
  static String concrete(String mediaType) {
    boolean range = mediaType.contains("*");
    return range && of(mediaType) == JSON ? "application/json" : mediaType;
  }
}
