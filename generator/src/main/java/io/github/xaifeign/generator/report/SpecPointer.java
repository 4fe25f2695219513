package io.github.xaifeign.generator.report;

/** A place in a document, as a URI fragment with a JSON pointer (RFC 6901, section 6). */
public record SpecPointer(String fragment) {
  /** The document itself. */
  public static final SpecPointer ROOT = new SpecPointer("#");

  /** A named schema. */
  public static SpecPointer schema(String name) {
    return ROOT.at("components").at("schemas").at(name);
  }

  /** The place one step below. */
  public SpecPointer at(String token) {
    return new SpecPointer(fragment + "/" + token.replace("~", "~0").replace("/", "~1"));
  }

  /** The place of an array's element. */
  public SpecPointer at(int index) {
    return new SpecPointer(fragment + "/" + index);
  }

  @Override
  public String toString() {
    return fragment;
  }
}
