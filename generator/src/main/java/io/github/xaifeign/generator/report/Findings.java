package io.github.xaifeign.generator.report;

import io.github.xaifeign.generator.report.FindingCode.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings, so that a document's author learns of all of them in one run. */
public final class Findings {
  private final Set<FindingCode> refused;
  private final Set<Finding> all = new LinkedHashSet<>();

  /** Collects findings, each as severe as its code says. */
  public Findings() {
    this(Set.of());
  }

  /**
   * Collects findings.
   *
   * @param refused codes that are errors even if they are warnings by themselves
   */
  public Findings(Set<FindingCode> refused) {
    this.refused = Set.copyOf(refused);
  }

  /**
   * Notes a finding, once.
   *
   * @param at where
   * @param found what was found there, a clause without full stop; the code adds what to do
   */
  public void add(SpecPointer at, FindingCode code, String found) {
    Severity severity = refused.contains(code) ? Severity.ERROR : code.severity();
    all.add(new Finding(severity, at, code, found));
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
   * Ends the run when there is anything to say.
   *
   * @throws GenerationException naming every finding
   */
  public void failOnAny() {
    if (!all.isEmpty()) {
      throw new GenerationException(all());
    }
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
