package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;

/** Tells what in a document as a whole has no place in a client. */
final class DocumentChecks {
  private final Findings findings;

  DocumentChecks(Findings findings) {
    this.findings = findings;
  }

  void check(OpenAPI document) {
    if (isEmpty(document)) {
      findings.add(SpecPointer.ROOT, FindingCode.DOCUMENT_EMPTY, "nothing is described here");
    }
    if (document.getWebhooks() != null && !document.getWebhooks().isEmpty()) {
      findings.add(
          SpecPointer.ROOT.at("webhooks"),
          FindingCode.WEBHOOKS_IGNORED,
          "the document describes webhooks");
    }
  }

  private static boolean isEmpty(OpenAPI document) {
    return (document.getPaths() == null || document.getPaths().isEmpty())
        && document.getComponents() == null
        && document.getWebhooks() == null;
  }
}
