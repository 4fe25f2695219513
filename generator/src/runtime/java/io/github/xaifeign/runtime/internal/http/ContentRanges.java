package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ResponseHead;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a content (RFC 9110, section 14). */
final class ContentRanges {
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d+/(\\d{1,18})");

  private ContentRanges() {}

  /**
   * What names the content of a whole response, so that parts of it can be asked for later: a
   * strong entity tag (section 8.8.3). Empty if the server does not offer parts, or encodes the
   * content.
   */
  static Optional<String> validator(ResponseHead head) {
    boolean offered =
        head.statusCode() == 200
            && head.header("accept-ranges").filter("bytes"::equalsIgnoreCase).isPresent()
            && head.header("content-encoding").isEmpty()
            && total(head) >= 0;
    return offered ? head.header("etag").filter(tag -> tag.startsWith("\"")) : Optional.empty();
  }

  /** The announced length; -1 if there is none. */
  static long total(ResponseHead head) {
    return head.contentLength().orElse(-1);
  }

  /** Whether a response is all of a content from there on. */
  static boolean continues(ResponseHead head, long position, long total) {
    Matcher range = CONTENT_RANGE.matcher(head.header("content-range").orElse(""));
    return head.statusCode() == 206
        && range.matches()
        && Long.parseLong(range.group(1)) == position
        && Long.parseLong(range.group(2)) == total
        && total(head) == total - position;
  }
}
