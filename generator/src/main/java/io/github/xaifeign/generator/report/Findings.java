package io.github.xaifeign.generator.report;

import io.github.xaifeign.generator.report.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects findings, so that a document's author learns of all of them in one run. */
public final class Findings {
  private final List<Finding> all = new ArrayList<>();

  /** Notes something that makes generation impossible. */
  public void error(String pointer, String code, String message) {
    add(new Finding(Severity.ERROR, pointer, message, code));
  }

  /** Notes something that is generated otherwise than the document says. */
  public void warn(String pointer, String code, String message) {
    add(new Finding(Severity.WARNING, pointer, message, code));
  }

  private void add(Finding finding) {
    if (!all.contains(finding)) {
      all.add(finding);
    }
  }

  /** All findings, in the order in which they were made. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** The warnings alone. */
  public List<Finding> warnings() {
    return all.stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
  }

  /**
   * Ends the run when anything makes generation impossible.
   *
   * @throws GenerationException naming every error
   */
  public void failOnErrors() {
    List<Finding> errors =
        all.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new GenerationException(errors);
    }
  }
}
