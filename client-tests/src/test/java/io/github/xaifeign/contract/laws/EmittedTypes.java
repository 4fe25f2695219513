package io.github.xaifeign.contract.laws;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.management.XaiManagementClient;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The classes of an emitted client that users name, wherever they lie. */
record EmittedTypes(String name, List<Class<?>> all) {
  static EmittedTypes inference() {
    return ofClient("inference", XaiClient.class);
  }

  static EmittedTypes management() {
    return ofClient("management", XaiManagementClient.class);
  }

  private static EmittedTypes ofClient(String name, Class<?> facade) {
    try {
      URI place = facade.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      String folder = facade.getPackageName().replace('.', '/');
      if (Files.isDirectory(path)) {
        return in(name, path, folder, facade.getClassLoader());
      }
      try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
        return in(name, jar.getPath("/"), folder, facade.getClassLoader());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The classes below a folder of a root. */
  static EmittedTypes in(String name, Path root, String folder, ClassLoader loader)
      throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return new EmittedTypes(
          name,
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".class") && !file.contains("/runtime/"))
              .filter(file -> !file.endsWith("-info.class"))
              .sorted()
              .<Class<?>>map(file -> load(loader, file))
              .toList());
    }
  }

  private static Class<?> load(ClassLoader loader, String file) {
    try {
      String type = file.substring(0, file.length() - ".class".length()).replace('/', '.');
      return Class.forName(type, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The classes with a builder: models, forms, parameters. */
  List<Class<?>> built() {
    return such(
        type ->
            Reflection.find(type, "builder").isPresent()
                && Reflection.find(type, "toBuilder").isPresent());
  }

  /** The unions. */
  List<Class<?>> unions() {
    return such(Class::isSealed);
  }

  private List<Class<?>> such(Predicate<Class<?>> wanted) {
    return all.stream().filter(wanted).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
