package io.github.xaifeign.generator.emit.client;

/** Emits the description of a package, in which nothing is null unless marked so. */
public final class PackageInfoEmitter {
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  /**
   * The source of a {@code package-info.java}.
   *
   * @param html a sentence of the generator's own
   */
  public String emit(String packageName, String html) {
    return "/** "
        + html
        + " */\n@NullMarked\npackage "
        + packageName
        + ";\n\nimport "
        + NULL_MARKED
        + ";\n";
  }
}
