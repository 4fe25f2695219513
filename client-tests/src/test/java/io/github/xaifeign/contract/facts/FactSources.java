package io.github.xaifeign.contract.facts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.xaifeign.contract.ApiDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the facts; a test that reads them is skipped, and says so, where they are not. */
public final class FactSources {
  private FactSources() {}

  /** The text of a file of the facts. */
  public static String read(String file) {
    try {
      return Files.readString(file(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The structure of the official document, as a document that our tests can read. */
  public static ApiDocument officialDocument() {
    return ApiDocument.ofText(
        OfficialStructure.withNotes(read("structural-2026-10.json")).toString());
  }

  /** A file of the facts. */
  public static Path file(String file) {
    String shared = System.getProperty("shared.dir");
    assumeTrue(shared != null, "the facts are not read; switch them on with -Dshared.dir=<folder>");
    return Path.of(shared, "xai-api").resolve(file);
  }
}
