package io.github.xaifeign.generator.resolve.client;

import io.github.xaifeign.generator.model.ErrorStatusModel;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-error-status}: which statuses of errors mean another. */
final class ErrorStatusResolver {
  private static final String EXTENSION = "x-error-status";
  private static final SpecPointer AT = SpecPointer.ROOT.at(EXTENSION);

  private final OpenAPI document;
  private final Findings findings;

  ErrorStatusResolver(OpenAPI document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  List<ErrorStatusModel> resolve() {
    Object extension =
        document.getExtensions() == null ? null : document.getExtensions().get(EXTENSION);
    if (extension == null) {
      return List.of();
    }
    if (!(extension instanceof List<?> rules)) {
      findings.add(AT, FindingCode.ERROR_STATUS_INVALID, "this is no list of rules");
      return List.of();
    }
    List<ErrorStatusModel> models = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      rule(rules.get(i), AT.at(String.valueOf(i))).ifPresent(models::add);
    }
    return models;
  }

  private Optional<ErrorStatusModel> rule(@Nullable Object rule, SpecPointer at) {
    if (rule instanceof Map<?, ?> members
        && members.get("status") instanceof Integer status
        && members.get("message") instanceof String message
        && !message.isBlank()
        && members.get("means") instanceof Integer means) {
      return Optional.of(new ErrorStatusModel(status, message, means));
    }
    findings.add(
        at, FindingCode.ERROR_STATUS_INVALID, "status, message and means are not all here");
    return Optional.empty();
  }
}
