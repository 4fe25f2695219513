package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.StreamEndModel;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-stream-end}: by what the last event of a stream is known. */
final class StreamEnds {
  private static final String EXTENSION = "x-stream-end";

  private final Findings findings;

  StreamEnds(Findings findings) {
    this.findings = findings;
  }

  /** The extension as the document has it; null for none. */
  static @Nullable Object extension(MediaType mediaType) {
    return mediaType.getExtensions() == null ? null : mediaType.getExtensions().get(EXTENSION);
  }

  /** What the extension says; empty when the document does not say anything. */
  Optional<StreamEndModel> read(@Nullable Object extension, SpecPointer mediaType) {
    if (extension == null) {
      return Optional.empty();
    }
    if (extension instanceof Map<?, ?> rules) {
      String data = text(rules, "data");
      List<String> types = texts(rules, "types");
      if (!data.isEmpty() || !types.isEmpty()) {
        return Optional.of(
            new StreamEndModel(
                data, types, texts(rules, "errors"), text(rules, "tag"), text(rules, "finished")));
      }
    }
    findings.add(
        mediaType.at(EXTENSION),
        FindingCode.STREAM_END_INVALID,
        "nothing here tells the last event from others");
    return Optional.empty();
  }

  private static String text(Map<?, ?> rules, String name) {
    return rules.get(name) instanceof String text ? text : "";
  }

  private static List<String> texts(Map<?, ?> rules, String name) {
    return rules.get(name) instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }
}
