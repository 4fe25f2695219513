package io.github.xaifeign.generator.source;

import com.palantir.javapoet.JavaFile;

/** Turns what the emitters made into sources with paths. */
public final class SourceWriter {
  private SourceWriter() {}

  /** The source of a file. */
  public static SourceFile write(JavaFile file) {
    return write(file.packageName(), file.typeSpec().name(), TypeHeaders.broken(file.toString()));
  }

  /** A source that is text already. */
  public static SourceFile write(String packageName, String name, String text) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return new SourceFile(folder + name + ".java", text);
  }
}
