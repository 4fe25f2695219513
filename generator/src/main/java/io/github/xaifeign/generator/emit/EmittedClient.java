package io.github.xaifeign.generator.emit;

import com.palantir.javapoet.JavaFile;
import java.util.List;

/**
 * What the emitters made of an API, before it is text with paths.
 *
 * @param types the Java types, in the order of the document
 * @param packages the descriptions of the packages that the types are in
 * @param referencePage the page that lists every operation, in Markdown
 */
public record EmittedClient(
    List<JavaFile> types, List<PackageInfo> packages, String referencePage) {
  public EmittedClient {
    types = List.copyOf(types);
    packages = List.copyOf(packages);
  }

  /**
   * The description of a package.
   *
   * @param text the whole of {@code package-info.java}
   */
  public record PackageInfo(String packageName, String text) {}
}
