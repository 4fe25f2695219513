package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes reports of what went wrong as {@code application/problem+json} (RFC 9457). */
final class Problems {
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_FAULT = 500;

  private Problems() {}

  static Reply ofRequest(IncomingRequest request, RequestJudge.Verdict verdict) {
    ObjectNode report = report("The request breaks the OpenAPI document", BAD_REQUEST);
    report.put("request", request.method() + " " + request.rawPath());
    if (verdict.match() != null) {
      report.put("operation", verdict.match().operation().id());
    }
    ArrayNode findings = report.putArray("findings");
    for (Finding finding : verdict.findings()) {
      findings
          .addObject()
          .put("check", finding.check())
          .put("where", finding.where())
          .put("message", finding.message());
    }
    return reply(report, BAD_REQUEST);
  }

  static Reply ofServer(RuntimeException fault) {
    ObjectNode report = report("The fake server cannot answer", SERVER_FAULT);
    return reply(report.put("detail", fault.toString()), SERVER_FAULT);
  }

  private static ObjectNode report(String title, int status) {
    return JsonNodeFactory.instance.objectNode().put("title", title).put("status", status);
  }

  private static Reply reply(ObjectNode report, int status) {
    byte[] body = report.toPrettyString().getBytes(StandardCharsets.UTF_8);
    return new Reply(
        status,
        Map.of("Content-Type", List.of("application/problem+json")),
        List.of(body),
        false,
        Reply.Ending.WHOLE);
  }
}
