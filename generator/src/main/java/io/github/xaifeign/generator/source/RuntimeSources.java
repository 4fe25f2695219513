package io.github.xaifeign.generator.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hand-written runtime, which this generator carries as source and hands out in the package of
 * the client.
 */
public final class RuntimeSources {
  private static final String PACKAGE = "io.github.xaifeign.runtime";
  private static final String FOLDER = "feign-javapoet/runtime/" + PACKAGE.replace('.', '/') + "/";

  private static final String RESOURCE_FOLDER = "/feign-javapoet/runtime-resources/";
  private static final List<String> RESOURCES =
      List.of(
          "META-INF/proguard/" + PACKAGE + ".pro",
          "META-INF/native-image/" + PACKAGE + "/reachability-metadata.json");

  private RuntimeSources() {}

  /** Every source of the runtime, moved below the given package, in the order of their paths. */
  public static List<SourceFile> in(String packageName) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    List<SourceFile> sources = new ArrayList<>();
    texts()
        .forEach(
            (path, text) ->
                sources.add(new SourceFile(folder + path, text.replace(PACKAGE, packageName))));
    return sources;
  }

  /** What belongs into the jar beside the runtime's classes, for the given package. */
  public static List<SourceFile> resources(String packageName) {
    return RESOURCES.stream()
        .map(
            path ->
                new SourceFile(
                    path.replace(PACKAGE, packageName),
                    resource(path).replace(PACKAGE, packageName)))
        .toList();
  }

  private static String resource(String path) {
    try (InputStream in = RuntimeSources.class.getResourceAsStream(RESOURCE_FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("the runtime's resource is missing: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the runtime's resource cannot be read: " + path, e);
    }
  }

  /** The simple names of the runtime's public types, which users and emitted code can name. */
  public static Set<String> typeNames() {
    return texts().entrySet().stream()
        .filter(source -> !source.getKey().startsWith("internal/"))
        .filter(source -> source.getValue().contains("\npublic "))
        .map(source -> typeName(source.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String typeName(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
  }

  /**
   * The texts by their paths below the runtime's folder: from the jar, or from the folder of a
   * build that is under way.
   */
  private static Map<String, String> texts() {
    URL known = RuntimeSources.class.getClassLoader().getResource(FOLDER + "package-info.java");
    if (known == null) {
      throw new IllegalStateException("the runtime sources are missing at " + FOLDER);
    }
    try {
      URLConnection connection = known.openConnection();
      connection.setUseCaches(false);
      return connection instanceof JarURLConnection jar
          ? fromJar(jar)
          : fromFolder(Objects.requireNonNull(Path.of(known.toURI()).getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException("the runtime sources cannot be read from " + known, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the runtime sources cannot be read from " + known, e);
    }
  }

  private static Map<String, String> fromJar(JarURLConnection connection) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().filter(entry -> isSource(entry.getName())).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          texts.put(entry.getName().substring(FOLDER.length()), text);
        }
      }
    }
    return texts;
  }

  private static boolean isSource(String entry) {
    return entry.startsWith(FOLDER) && entry.endsWith(".java");
  }

  private static Map<String, String> fromFolder(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        texts.put(path, Files.readString(file));
      }
    }
    return texts;
  }
}
