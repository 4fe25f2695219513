package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code x-group}: operations that stand apart from the others of their tag; and {@code
 * x-groups} of a tag: what is said of these.
 */
final class GroupResolver {
  private static final String EXTENSION = "x-group";
  private static final String DESCRIPTIONS = "x-groups";

  private final Findings findings;

  GroupResolver(Findings findings) {
    this.findings = findings;
  }

  /** The group of an operation. */
  Optional<String> group(Operation operation, SpecPointer at) {
    Map<String, Object> extensions = operation.getExtensions();
    if (extensions == null || !extensions.containsKey(EXTENSION)) {
      return Optional.empty();
    }
    if (extensions.get(EXTENSION) instanceof String name && !name.isBlank()) {
      return Optional.of(name.strip());
    }
    findings.add(at.at(EXTENSION), FindingCode.GROUP_INVALID, "the group has no name");
    return Optional.empty();
  }

  /** What a tag says of one of its groups. */
  Documentation documentation(Optional<Tag> tag, String group) {
    Object descriptions =
        tag.map(Tag::getExtensions).map(extensions -> extensions.get(DESCRIPTIONS)).orElse(null);
    return descriptions instanceof Map<?, ?> texts && texts.get(group) instanceof String text
        ? Documentation.ofNullable(text)
        : Documentation.of("The operations of the group `" + group + "`.");
  }
}
