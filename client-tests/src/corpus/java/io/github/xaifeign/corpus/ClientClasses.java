package io.github.xaifeign.corpus;

import feign.RequestLine;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.client.runtime.json.ModelReaders;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;

/** The classes of a client that was compiled a moment ago. */
final class ClientClasses implements AutoCloseable {
  private final Path folder;
  private final URLClassLoader loader;
  private final ModelReaders readers;

  ClientClasses(Path folder) throws IOException, ReflectiveOperationException {
    this.folder = folder;
    this.loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ClientClasses.class.getClassLoader());
    this.readers =
        (ModelReaders)
            loader.loadClass(ClientBuild.PACKAGE + ".CorpusReaders").getConstructor().newInstance();
  }

  /** The methods of Feign's interfaces that send a request. */
  List<Method> requests() throws IOException, ClassNotFoundException {
    List<Method> methods = new ArrayList<>();
    for (String name : names("api")) {
      if (name.endsWith("FeignApi") && !name.endsWith("AsyncFeignApi")) {
        for (Method method : loader.loadClass(name).getMethods()) {
          if (method.isAnnotationPresent(RequestLine.class)) {
            methods.add(method);
          }
        }
      }
    }
    return methods;
  }

  private List<String> names(String part) throws IOException {
    Path inner = folder.resolve(ClientBuild.PACKAGE.replace('.', '/')).resolve(part);
    if (!Files.isDirectory(inner)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(inner)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> ClientBuild.PACKAGE + "." + part + "." + file.replace(".class", ""))
          .sorted()
          .toList();
    }
  }

  /** The reader of a response's type. */
  Optional<JsonReader<?>> response(String typeName) {
    return Optional.ofNullable(readers.readerFor(typeName));
  }

  /** The reader of a named model. */
  Optional<JsonReader<?>> model(String simpleName) {
    try {
      return reader(loader.loadClass(ClientBuild.PACKAGE + ".model." + simpleName));
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return Optional.empty();
    }
  }

  /** The reader of a model: its static method {@code read}. */
  static Optional<JsonReader<?>> reader(Class<?> type) {
    try {
      Method read = type.getMethod("read", JsonParser.class);
      return Optional.of(parser -> Reflection.invoke(read, null, parser));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
