package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Provenance;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-evidence} and {@code x-evidence-source}. */
final class Provenances {
  private Provenances() {}

  /**
   * What is said of an operation, a media type or a variant.
   *
   * @param extensions its extensions, or a variant's members
   */
  static Optional<Provenance> of(@Nullable Map<?, ?> extensions) {
    return text(extensions, "x-evidence")
        .map(evidence -> new Provenance(evidence, text(extensions, "x-evidence-source")));
  }

  private static Optional<String> text(@Nullable Map<?, ?> extensions, String name) {
    return extensions != null && extensions.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }
}
