package io.github.xaifeign.generator.model;

import java.util.Optional;

/**
 * A parameter in the path.
 *
 * @param templateName its name between the braces of {@link OperationModel#path}
 * @param wireName its name in the document
 * @param javaName the method parameter
 * @param expansion how its value becomes text; empty for what needs no more than to be encoded
 */
public record PathParameterModel(
    String templateName,
    String wireName,
    String javaName,
    TypeRef type,
    Optional<Expansion> expansion,
    Documentation documentation) {

  /**
   * A style that has separators or names of its own (OpenAPI 3.0.3, Style Values).
   *
   * @param exploded whether each element or member stands for itself
   */
  public record Expansion(Style style, boolean exploded) {}

  /** The styles of path parameters. */
  public enum Style {
    SIMPLE,
    LABEL,
    MATRIX
  }
}
