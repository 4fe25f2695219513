package io.github.xaifeign.generator.read;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a reference leads, read in each way in which a parser might read it. */
final class ReferenceTarget {
  private static final Pattern REMOTE = Pattern.compile("(?is)(https?:|//).*");
  private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final Path file;
  private final List<String> paths;

  /**
   * A target.
   *
   * @param reference the text of the reference
   * @param file the file that it stands in, absolute
   */
  ReferenceTarget(String reference, Path file) {
    this.file = file;
    int fragment = reference.indexOf('#');
    String path = fragment < 0 ? reference : reference.substring(0, fragment);
    this.paths = spellings(path.strip());
  }

  /** The path as it stands and with its escapes undone, with the slashes of URLs. */
  private static List<String> spellings(String path) {
    return Stream.of(path, decoded(path))
        .map(spelling -> spelling.replace('\\', '/'))
        .filter(spelling -> !spelling.isEmpty())
        .distinct()
        .toList();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** Whether it is on a host. */
  boolean isRemote() {
    return paths.stream().anyMatch(path -> REMOTE.matcher(path).matches());
  }

  /**
   * Whether it is anywhere but below a folder, or is something there that one cannot just read.
   *
   * @param folder the folder of the document that generation started with, absolute
   */
  boolean isOutside(Path folder) {
    return paths.stream().anyMatch(path -> leadsOutside(path, folder));
  }

  private boolean leadsOutside(String path, Path folder) {
    if (SCHEME.matcher(path).matches() || path.startsWith("/")) {
      return true;
    }
    try {
      Path target = file.resolveSibling(path).normalize();
      return !target.startsWith(folder) || Files.exists(target) && !isPlainBelow(target, folder);
    } catch (InvalidPathException | IOException e) {
      return true;
    }
  }

  /** Follows links; a device or a pipe could be read for ever. */
  private static boolean isPlainBelow(Path target, Path folder) throws IOException {
    return target.toRealPath().startsWith(folder.toRealPath())
        && (Files.isRegularFile(target) || Files.isDirectory(target));
  }

  /** The file that it is in, unless that is the one that the reference stands in. */
  Optional<Path> file() {
    return paths.stream()
        .map(path -> file.resolveSibling(path).normalize())
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
