package io.github.xaifeign.generator.resolve.client;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the paths of a document begin with, so that a base URL that ends with it, too, can be told.
 *
 * @param common what all of them begin with; empty when there is nothing
 * @param versions versions with which some begin, but not all
 */
record PathBeginnings(String common, List<String> versions) {
  /** Nobody means a version twice; a resource may well stand in a gateway's path of that name. */
  private static final Pattern VERSION = Pattern.compile("v\\d+([.a-z]\\w*)*");

  /**
   * Looks at the paths of a document.
   *
   * @param servers the URLs of its servers: what one of them ends with is meant to be there twice
   */
  static PathBeginnings of(OpenAPI document, List<String> servers) {
    Set<String> paths = document.getPaths() == null ? Set.of() : document.getPaths().keySet();
    List<String> common = null;
    Set<String> versions = new LinkedHashSet<>();
    for (String path : paths) {
      List<String> segments = constantSegments(path);
      common = common == null ? segments : commonBeginning(common, segments);
      if (!segments.isEmpty() && VERSION.matcher(segments.get(0)).matches()) {
        versions.add('/' + segments.get(0));
      }
    }
    if (common != null && !common.isEmpty()) {
      return endsWithAny(servers, common)
          ? new PathBeginnings("", List.of())
          : new PathBeginnings('/' + String.join("/", common), List.of());
    }
    versions.removeIf(version -> servers.stream().anyMatch(url -> bare(url).endsWith(version)));
    return new PathBeginnings("", List.copyOf(versions));
  }

  /** The segments before the first parameter. */
  private static List<String> constantSegments(String path) {
    List<String> constant = new ArrayList<>();
    for (String segment : path.substring(path.startsWith("/") ? 1 : 0).split("/")) {
      if (segment.isEmpty() || segment.indexOf('{') >= 0) {
        break;
      }
      constant.add(segment);
    }
    return constant;
  }

  private static List<String> commonBeginning(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    int difference = Arrays.mismatch(one.toArray(), 0, most, other.toArray(), 0, most);
    return one.subList(0, difference < 0 ? most : difference);
  }

  private static boolean endsWithAny(List<String> servers, List<String> common) {
    for (int end = common.size(); end > 0; end--) {
      String beginning = '/' + String.join("/", common.subList(0, end));
      if (servers.stream().anyMatch(url -> bare(url).endsWith(beginning))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
