package io.github.xaifeign.generator.read;

import io.github.xaifeign.generator.read.DocumentWalk.Reference;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through the text of a document and of all files that it refers to. What is found does not
 * show in the parsed document any more: which references led where they must not, and what the
 * author wrote where a parser kept something else.
 */
public final class DocumentInspector {
  private static final String FILE_SCHEME = "file:";

  private final Path document;
  private final Path folder;
  private final Findings findings;
  private final Deque<Path> ahead = new ArrayDeque<>();
  private final Set<Path> seen = new HashSet<>();

  /**
   * An inspector.
   *
   * @param document the file that generation starts with; references must stay in its folder
   * @param findings takes what is found
   */
  public DocumentInspector(Path document, Findings findings) {
    this.document = document.toAbsolutePath().normalize();
    this.folder = Objects.requireNonNull(this.document.getParent(), "the folder of the document");
    this.findings = findings;
  }

  /**
   * The file that a parser reads.
   *
   * @param location what the parser was given: a path, or a URL of any scheme
   * @return empty if it is not on this machine's disk, or packed into a jar
   */
  public static Optional<Path> file(String location) {
    try {
      Path path =
          location.regionMatches(true, 0, FILE_SCHEME, 0, FILE_SCHEME.length())
              ? Path.of(URI.create(location))
              : Path.of(location.replace('\\', '/'));
      return Optional.of(path).filter(Files::isRegularFile);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Looks at the document, and at each file that it refers to, once. */
  public void inspect() {
    discover(document);
    while (!ahead.isEmpty()) {
      inspect(ahead.remove());
    }
  }

  private void discover(Path file) {
    if (seen.add(file)) {
      ahead.add(file);
    }
  }

  private void inspect(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      // The parser could not read it either, and said so.
      return;
    }
    DocumentWalk walk = new DocumentWalk(name(file), findings);
    if (text.stripLeading().startsWith("{")) {
      JsonText.walk(text, walk);
    } else {
      YamlText.walk(text, walk, findings);
    }
    walk.references().forEach(reference -> follow(reference, file));
  }

  /** The document itself is "#", as everywhere in findings; other files have their paths. */
  private SpecPointer name(Path file) {
    return file.equals(document)
        ? SpecPointer.ROOT
        : new SpecPointer(folder.relativize(file).toString().replace('\\', '/') + SpecPointer.ROOT);
  }

  private void follow(Reference reference, Path file) {
    ReferenceTarget target = new ReferenceTarget(reference.target(), file);
    if (target.isRemote()) {
      if (!ParserLimits.allowRemoteReferences()) {
        report(FindingCode.REF_REMOTE, reference, "leads to a host");
      }
    } else if (target.isOutside(folder)) {
      report(FindingCode.REF_OUTSIDE, reference, "leads out of the folder of the document");
    } else {
      target.file().ifPresent(this::discover);
    }
  }

  private void report(FindingCode code, Reference reference, String where) {
    findings.add(reference.at(), code, "\"" + reference.target() + "\" " + where);
  }
}
