package io.github.xaifeign.generator.emit;

import com.palantir.javapoet.JavaFile;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the emitters made of an API, before it is text with paths.
 *
 * @param parts each makes its Java types when it is asked, on any thread; together they are in the
 *     order of the document
 * @param packages the descriptions of the packages that the types are in
 * @param resources what belongs into the jar beside the classes
 * @param referencePage the page that lists every operation, in Markdown
 */
public record EmittedClient(
    List<Supplier<List<JavaFile>>> parts,
    List<PackageInfo> packages,
    List<Resource> resources,
    String referencePage) {
  public EmittedClient {
    parts = List.copyOf(parts);
    packages = List.copyOf(packages);
    resources = List.copyOf(resources);
  }

  /**
   * A file that belongs into the jar.
   *
   * @param path where in the jar, with slashes
   * @param text the whole of it
   */
  public record Resource(String path, String text) {}

  /**
   * The description of a package.
   *
   * @param text the whole of {@code package-info.java}
   */
  public record PackageInfo(String packageName, String text) {}
}
