package io.github.xaifeign.runtime;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a content (RFC 9110, section 14). */
final class Ranges {
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d+/(\\d{1,18})");

  private Ranges() {}

  /**
   * What names the content of a whole reply, so that parts of it can be asked for later: a strong
   * entity tag (section 8.8.3). Empty if the server does not offer parts, or encodes the content.
   */
  static Optional<String> validator(HttpResponse<?> reply) {
    HttpHeaders headers = reply.headers();
    boolean offered =
        reply.statusCode() == 200
            && headers.firstValue("accept-ranges").filter("bytes"::equalsIgnoreCase).isPresent()
            && headers.firstValue("content-encoding").isEmpty()
            && total(reply) >= 0;
    return offered
        ? headers.firstValue("etag").filter(tag -> tag.startsWith("\""))
        : Optional.empty();
  }

  /** The announced length; -1 if there is none. */
  static long total(HttpResponse<?> reply) {
    String length = reply.headers().firstValue("content-length").orElse("");
    return length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
  }

  /** Whether a reply is all of a content from there on. */
  static boolean continues(HttpResponse<?> reply, long position, long total) {
    Matcher range = CONTENT_RANGE.matcher(reply.headers().firstValue("content-range").orElse(""));
    return reply.statusCode() == 206
        && range.matches()
        && Long.parseLong(range.group(1)) == position
        && Long.parseLong(range.group(2)) == total
        && total(reply) == total - position;
  }
}
