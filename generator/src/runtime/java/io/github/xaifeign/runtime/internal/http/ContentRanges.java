package io.github.xaifeign.runtime.internal.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a content (RFC 9110, section 14). */
public final class ContentRanges {
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d+/(\\d{1,18})");

  private ContentRanges() {}

  /**
   * What names the content of a whole response, so that parts of it can be asked for later: a
   * strong entity tag (section 8.8.3). Empty if the server does not offer parts, or encodes the
   * content.
   */
  public static Optional<String> validator(HttpResponse<?> response) {
    HttpHeaders headers = response.headers();
    boolean offered =
        response.statusCode() == 200
            && headers.firstValue("accept-ranges").filter("bytes"::equalsIgnoreCase).isPresent()
            && headers.firstValue("content-encoding").isEmpty()
            && total(response) >= 0;
    return offered
        ? headers.firstValue("etag").filter(tag -> tag.startsWith("\""))
        : Optional.empty();
  }

  /** The announced length; -1 if there is none. */
  public static long total(HttpResponse<?> response) {
    String length = response.headers().firstValue("content-length").orElse("");
    return length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
  }

  /** Whether a response is all of a content from there on. */
  public static boolean continues(HttpResponse<?> response, long position, long total) {
    Matcher range =
        CONTENT_RANGE.matcher(response.headers().firstValue("content-range").orElse(""));
    return response.statusCode() == 206
        && range.matches()
        && Long.parseLong(range.group(1)) == position
        && Long.parseLong(range.group(2)) == total
        && total(response) == total - position;
  }
}
