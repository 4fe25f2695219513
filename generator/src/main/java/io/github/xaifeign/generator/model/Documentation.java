package io.github.xaifeign.generator.model;

import java.util.Optional;

/**
 * What the document says about an element.
 *
 * @param text Markdown (CommonMark) from the document, or a sentence of the generator's own
 * @param deprecated whether the document discourages its use
 */
public record Documentation(Optional<String> text, boolean deprecated) {
  /** Nothing said. */
  public static final Documentation NONE = new Documentation(Optional.empty(), false);

  /** Text only. */
  public static Documentation of(String text) {
    return new Documentation(Optional.of(text), false);
  }
}
