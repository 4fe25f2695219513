package io.github.xaifeign.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares media types (RFC 9110, sections 8.3 and 12.5.1). */
final class MediaTypes {
  static final String EVENT_STREAM = "text/event-stream";
  static final String MULTIPART = "multipart/form-data";
  static final String FORM = "application/x-www-form-urlencoded";

  private MediaTypes() {}

  /** Type and subtype in small letters, without parameters. */
  static String essence(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  static boolean isJson(String mediaType) {
    String essence = essence(mediaType);
    return essence.equals("application/json") || essence.endsWith("+json");
  }

  /** Whether a range such as {@code text/*} covers a media type. */
  static boolean covers(String range, String mediaType) {
    String wanted = essence(range);
    String offered = essence(mediaType);
    return wanted.equals("*/*")
        || wanted.equals(offered)
        || wanted.endsWith("/*") && offered.startsWith(wanted.substring(0, wanted.length() - 1));
  }

  /**
   * Chooses what an Accept header likes best among what is offered: by weight, then by the order of
   * the header, then by the order of the offers. No header accepts everything.
   */
  static Optional<String> choose(Optional<String> accept, List<String> offers) {
    if (accept.isEmpty()) {
      return offers.stream().findFirst();
    }
    List<String> ranges = new ArrayList<>(List.of(accept.get().split(",")));
    ranges.removeIf(range -> weight(range) == 0);
    ranges.sort(Comparator.comparingDouble(MediaTypes::weight).reversed());
    return ranges.stream()
        .flatMap(range -> offers.stream().filter(offer -> covers(range, offer)))
        .findFirst();
  }

  private static double weight(String range) {
    for (String parameter : range.split(";")) {
      String stripped = parameter.strip().toLowerCase(Locale.ROOT);
      if (stripped.matches("q=[01](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(stripped.substring(2));
      }
    }
    return 1;
  }
}
