package io.github.xaifeign.generator.source;

/**
 * A finished source, a resource, or a page about them.
 *
 * @param path where it belongs below the source folder (a resource: below the resource folder; a
 *     page: below the output folder), with slashes
 * @param text the whole of it, lines ended by {@code \n}
 */
public record SourceFile(String path, String text) {
  /** The folder of the file, with slashes and none at the end; empty for the default package. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The file's own name. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
