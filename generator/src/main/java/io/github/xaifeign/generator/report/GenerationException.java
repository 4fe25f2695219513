package io.github.xaifeign.generator.report;

import java.util.List;
import java.util.stream.Collectors;

/** The document cannot be generated from; nothing was written. */
public final class GenerationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** An exception that names every one of the findings. */
  public GenerationException(List<Finding> findings) {
    super(
        findings.stream()
            .map(finding -> "  " + finding)
            .collect(
                Collectors.joining(
                    "\n", findings.size() + " finding(s), nothing was generated:\n", "")));
    this.findings = List.copyOf(findings);
  }

  /** What was found, in document order. */
  public List<Finding> findings() {
    return findings;
  }
}
