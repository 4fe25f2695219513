package io.github.xaifeign.generator.report;

import io.github.xaifeign.generator.report.FindingCode.Severity;

/**
 * One thing that the generator has to say about a document.
 *
 * @param severity whether the document can be generated from all the same
 * @param at where
 * @param code what kind of finding it is
 * @param found what was found there, a clause without full stop
 */
public record Finding(Severity severity, SpecPointer at, FindingCode code, String found) {
  /** Where, what was found, what to do, and the code. */
  @Override
  public String toString() {
    return at + ": " + found + "; " + code.remedy() + " [" + code + "]";
  }
}
