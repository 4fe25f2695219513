package io.github.xaifeign.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The documents of this project, found as they lie in the jar or in the folder of the module. Each
 * is read once, as reading one and making its validator takes seconds.
 */
public final class SpecDocuments {
  private static final String FOLDER = "openapi";
  private static final Map<String, ApiDocument> READ = new ConcurrentHashMap<>();

  private SpecDocuments() {}

  /** The inference API. */
  public static ApiDocument inference() {
    return document(FOLDER + "/xai.yaml");
  }

  /** The Management API. */
  public static ApiDocument management() {
    return document(FOLDER + "/xai-management.yaml");
  }

  /** A document by the name of its resource. */
  public static ApiDocument document(String name) {
    return READ.computeIfAbsent(name, ApiDocument::ofResource);
  }

  /** The resource names of all documents. */
  static List<String> names() {
    try {
      URI place = SpecDocuments.class.getClassLoader().getResource(FOLDER + "/xai.yaml").toURI();
      if (!place.getScheme().equals("jar")) {
        return names(Path.of(place).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> FOLDER + "/" + file.getFileName()).sorted().toList();
    }
  }
}
