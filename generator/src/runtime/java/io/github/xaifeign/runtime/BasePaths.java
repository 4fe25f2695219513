package io.github.xaifeign.runtime;

import java.net.URI;
import java.util.List;

/**
 * What the paths of operations begin with. Many write it at the end of the base URL, too, and it
 * would be sent twice.
 *
 * @param common what all paths begin with, such as {@code /v1}; empty if there is nothing
 * @param versions versions with which some paths begin, but not all
 */
record BasePaths(String common, List<String> versions) {
  static final BasePaths NONE = new BasePaths("", List.of());

  /**
   * The base URL to which the paths are appended.
   *
   * @param url a base URL without slashes at its end
   * @return the URL, without what all paths begin with
   * @throws IllegalArgumentException if it ends with what only some paths begin with
   */
  String fit(String url) {
    String path = URI.create(url).getRawPath();
    for (int end = common.length(); end > 0; end = common.lastIndexOf('/', end - 1)) {
      String beginning = common.substring(0, end);
      if (path.endsWith(beginning)) {
        return url.substring(0, url.length() - beginning.length());
      }
    }
    for (String version : versions) {
      if (path.endsWith(version)) {
        throw new IllegalArgumentException(
            "baseUrl must not end with "
                + version
                + ", with which paths of the operations begin; leave it out");
      }
    }
    return url;
  }
}
