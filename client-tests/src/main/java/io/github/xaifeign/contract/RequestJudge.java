package io.github.xaifeign.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a request against the document by all checks there are. */
final class RequestJudge {
  private final OperationRouter router;
  private final AtlassianJudge validator;
  private final WireChecks wire;
  private final BodyChecks body;

  RequestJudge(ApiDocument document, boolean refuseUnknownMembers) {
    this.router = new OperationRouter(document);
    this.validator = document.judge();
    this.wire = new WireChecks(document);
    this.body = new BodyChecks(document, refuseUnknownMembers);
  }

  /** What came of a request; the match is null if no operation was found. */
  record Verdict(
      OperationRouter.@Nullable Match match, List<RecordedPart> parts, List<Violation> violations) {

    /** The operation that the request calls; empty if the request breaks the document. */
    Optional<ApiOperation> validCall() {
      return match != null && violations.isEmpty()
          ? Optional.of(match.operation())
          : Optional.empty();
    }
  }

  Verdict judge(IncomingRequest request) {
    OperationRouter.Match match = router.match(request.method(), request.rawPath()).orElse(null);
    if (match == null) {
      String message = router.explain(request.method(), request.rawPath());
      return new Verdict(null, List.of(), List.of(new Violation("path.unknown", "path", message)));
    }
    List<Violation> violations = new ArrayList<>(wire.check(request, match));
    BodyChecks.Result read = body.check(request, match.operation());
    violations.addAll(read.violations());
    violations.addAll(validator.judge(request, match.path(), read.form()));
    return new Verdict(match, read.parts(), List.copyOf(violations));
  }

  /** What is wrong with the body of a response to a valid request; of a stream, with its events. */
  List<Violation> judge(Verdict verdict, PreparedResponse response) {
    OperationRouter.Match match = Objects.requireNonNull(verdict.match());
    String type = response.headers().getOrDefault("Content-Type", List.of("")).get(0);
    String body = new String(response.wholeBody(), StandardCharsets.UTF_8);
    if (!MediaTypes.covers(MediaTypes.essence(type), MediaTypes.EVENT_STREAM)) {
      return validator.judge(match.operation(), match.path(), response.status(), type, body);
    }
    List<Violation> violations = new ArrayList<>();
    for (String event : AtlassianJudge.events(body)) {
      violations.addAll(
          validator.judge(
              match.operation(),
              match.path(),
              response.status(),
              AtlassianJudge.EVENT_AS_JSON,
              event));
    }
    return violations;
  }
}
