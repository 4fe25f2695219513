package io.github.xaifeign.generator.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Text only, without blanks around it; nothing said if there is none. */
  public static Documentation ofNullable(@Nullable String text) {
    return ofNullable(text, false);
  }

  /** Text without blanks around it, if there is any, and whether the element is deprecated. */
  public static Documentation ofNullable(@Nullable String text, boolean deprecated) {
    return new Documentation(
        Optional.ofNullable(text).map(String::strip).filter(line -> !line.isEmpty()), deprecated);
  }
}
