package io.github.xaifeign.generator.report;

/**
 * One thing that the generator has to say about a document.
 *
 * @param pointer where: a URI fragment with a JSON pointer (RFC 6901, section 6)
 * @param message what was found and what to do about it
 * @param code a stable name for this sort of finding, {@code UNION_AMBIGUOUS}
 */
public record Finding(Severity severity, String pointer, String message, String code) {

  /** Whether the document can be generated from all the same. */
  public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something is generated, though not all that the document says. */
    WARNING
  }

  @Override
  public String toString() {
    return pointer + ": " + message + " [" + code + "]";
  }
}
