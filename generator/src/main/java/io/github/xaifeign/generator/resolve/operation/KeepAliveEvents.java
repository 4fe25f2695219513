package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-keep-alive-events}: which events of a stream only keep the connection alive. */
final class KeepAliveEvents {
  private static final String EXTENSION = "x-keep-alive-events";

  private final Findings findings;

  KeepAliveEvents(Findings findings) {
    this.findings = findings;
  }

  /** The extension as the document has it; null for none. */
  static @Nullable Object extension(MediaType mediaType) {
    return mediaType.getExtensions() == null ? null : mediaType.getExtensions().get(EXTENSION);
  }

  /** The types of these events; empty when the document does not say. */
  List<String> read(@Nullable Object extension, SpecPointer mediaType) {
    if (extension == null) {
      return List.of();
    }
    if (extension instanceof List<?> types
        && !types.isEmpty()
        && types.stream().allMatch(String.class::isInstance)) {
      return types.stream().map(String.class::cast).toList();
    }
    findings.add(
        mediaType.at(EXTENSION), FindingCode.KEEP_ALIVE_INVALID, "this is no list of event types");
    return List.of();
  }
}
