package io.github.xaifeign.runtime.internal.library;

import feign.Feign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.PackageVersion;

/**
 * Refuses versions of Feign and Jackson that a client does not work with. An application's build
 * may replace the versions that the client asks for; without this, what is too old would be noticed
 * as a missing method in the middle of a call.
 */
public final class SupportedLibraries {
  private static final LibraryVersion FEIGN = LibraryVersion.of("13.6");
  private static final LibraryVersion JACKSON = LibraryVersion.of("3.0.0");
  private static final String FEIGN_VERSION =
      "/META-INF/maven/io.github.openfeign/feign-core/pom.properties";

  private SupportedLibraries() {}

  /**
   * Checks what is on the class path or module path.
   *
   * @throws IllegalStateException if a library is missing or too old; the message names the version
   *     that was found and the one that is needed
   */
  public static void check() {
    check("feign-core", feign(), FEIGN);
    LibraryVersion core = jackson("jackson-core", () -> PackageVersion.VERSION.toString());
    check("jackson-core", core, JACKSON);
    LibraryVersion databind =
        jackson(
            "jackson-databind", () -> tools.jackson.databind.cfg.PackageVersion.VERSION.toString());
    check("jackson-databind", databind, JACKSON);
    check("jackson-core", core, databind.withoutPatch()); // what databind itself asks for
  }

  private static void check(String library, @Nullable LibraryVersion found, LibraryVersion needed) {
    if (found != null && found.compareTo(needed) < 0) {
      throw unsupported(library, found.toString(), needed, null);
    }
  }

  /** The version of Feign; null if its jar was packed anew without what says so. */
  private static @Nullable LibraryVersion feign() {
    try (InputStream in = Feign.class.getResourceAsStream(FEIGN_VERSION)) {
      if (in == null) {
        return null;
      }
      Properties properties = new Properties();
      properties.load(in);
      String version = properties.getProperty("version");
      return version == null ? null : LibraryVersion.of(version);
    } catch (IOException e) {
      throw new UncheckedIOException(FEIGN_VERSION + " cannot be read", e);
    } catch (NoClassDefFoundError e) {
      throw unsupported("feign-core", "none", FEIGN, e);
    }
  }

  private static LibraryVersion jackson(String library, Supplier<String> version) {
    try {
      return LibraryVersion.of(version.get());
    } catch (NoClassDefFoundError e) {
      throw unsupported(library, "none", JACKSON, e);
    }
  }

  /**
   * Makes something of Feign.
   *
   * @param made makes it
   * @param <T> type of it
   * @return what was made
   * @throws IllegalStateException if Feign has not got what the client uses; the message names the
   *     version that was found and the one that is needed
   */
  public static <T> T ofFeign(Supplier<T> made) {
    try {
      return made.get();
    } catch (LinkageError e) {
      LibraryVersion found = feign();
      throw unsupported(
          "feign-core", found == null ? "another version" : found.toString(), FEIGN, e);
    }
  }

  private static IllegalStateException unsupported(
      String library, String found, LibraryVersion needed, @Nullable LinkageError cause) {
    return new IllegalStateException(
        "this client needs "
            + library
            + " "
            + needed
            + " or later, but found "
            + found
            + (cause == null ? "" : " (" + cause.getMessage() + ")"),
        cause);
  }
}
