package io.github.xaifeign.generator.report;

import io.github.xaifeign.generator.report.FindingCode.Severity;

/**
 * One thing that the generator has to say about a document.
 *
 * @param at where
 * @param code what kind of finding it is
 * @param found what was found there, a clause without full stop
 */
public record Finding(SpecPointer at, FindingCode code, String found) {
  /** Whether the document can be generated from all the same. */
  public Severity severity() {
    return code.severity();
  }

  /** Where, what was found, what to do, and the code. */
  @Override
  public String toString() {
    return at + ": " + found + "; " + code.remedy() + " [" + code + "]";
  }
}
