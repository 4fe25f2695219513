package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes reports of what went wrong as {@code application/problem+json} (RFC 9457). */
final class ProblemResponses {
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_FAULT = 500;
  private static final int MOST_IN_DETAIL = 3;

  private ProblemResponses() {}

  static PreparedResponse ofRequest(IncomingRequest request, RequestJudge.Verdict verdict) {
    ObjectNode report = report("The request breaks the OpenAPI document", BAD_REQUEST);
    report.put("detail", detail(verdict.violations()));
    report.put("request", request.method() + " " + request.rawPath());
    if (verdict.match() != null) {
      report.put("operation", verdict.match().operation().id());
    }
    ArrayNode violations = report.putArray("violations");
    for (Violation violation : verdict.violations()) {
      violations
          .addObject()
          .put("check", violation.check())
          .put("where", violation.where())
          .put("message", violation.message());
    }
    return response(report, BAD_REQUEST);
  }

  static PreparedResponse ofServer(RuntimeException fault) {
    ObjectNode report = report("The fake server cannot answer", SERVER_FAULT);
    return response(report.put("detail", fault.toString()), SERVER_FAULT);
  }

  /** What clients put into the messages of their exceptions. */
  private static String detail(List<Violation> violations) {
    String first =
        violations.stream()
            .limit(MOST_IN_DETAIL)
            .map(Violation::toString)
            .collect(Collectors.joining("; "));
    int rest = violations.size() - MOST_IN_DETAIL;
    return "the request breaks the OpenAPI document: "
        + first
        + (rest > 0 ? "; and " + rest + " more" : "");
  }

  private static ObjectNode report(String title, int status) {
    return JsonNodeFactory.instance.objectNode().put("title", title).put("status", status);
  }

  private static PreparedResponse response(ObjectNode report, int status) {
    byte[] body = report.toPrettyString().getBytes(StandardCharsets.UTF_8);
    return new PreparedResponse(
        status,
        Map.of("Content-Type", List.of("application/problem+json")),
        List.of(body),
        false,
        PreparedResponse.Ending.WHOLE);
  }
}
