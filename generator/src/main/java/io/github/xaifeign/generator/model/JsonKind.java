package io.github.xaifeign.generator.model;

/** The kinds of JSON value that a parser tells apart at the first token (RFC 8259, section 3). */
public enum JsonKind {
  STRING,
  BOOLEAN,
  /** A number without fraction or exponent. */
  INTEGER,
  /** Any number. */
  NUMBER,
  ARRAY,
  OBJECT
}
