package io.github.xaifeign.generator.read;

import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;

/**
 * Takes over the document that swagger-parser has read, and notes what in it has no place in a
 * client.
 */
public final class SpecReader {
  private final Findings findings;

  /** A reader that notes what it finds. */
  public SpecReader(Findings findings) {
    this.findings = findings;
  }

  /** The document, of which nothing has been changed. */
  public OpenAPI read(OpenAPI document) {
    String version = document.getOpenapi() == null ? "" : document.getOpenapi();
    if (!version.startsWith("3.0") && !version.startsWith("3.1")) {
      findings.warn(
          SpecPointer.ROOT.at("openapi").fragment(),
          "OPENAPI_VERSION",
          "version \"" + version + "\" is read as if it were 3.0; 3.0 and 3.1 are supported");
    }
    if (document.getWebhooks() != null && !document.getWebhooks().isEmpty()) {
      findings.warn(
          SpecPointer.ROOT.at("webhooks").fragment(),
          "WEBHOOKS_IGNORED",
          "webhooks are calls that the server makes, so the client has none of them");
    }
    return document;
  }
}
