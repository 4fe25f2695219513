package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.Provenance;
import io.github.xaifeign.generator.model.RequestFlag;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.StreamEndModel;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.github.xaifeign.generator.resolve.operation.ResponseVariants.ResponseVariant;
import io.github.xaifeign.generator.resolve.schema.ResolvedType;
import io.github.xaifeign.generator.resolve.schema.SchemaKeywords;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the forms in which a success is read, each to become a method of its own. */
final class ResponseResolver {
  /** The name that APIs which stream on request have settled on. */
  private static final String STREAM_FLAG = "stream";

  private final SchemaResolver schemas;
  private final References references;
  private final Findings findings;
  private final ResponseVariants variants;
  private final StreamEnds streamEnds;
  private final KeepAliveEvents keepAliveEvents;

  ResponseResolver(SchemaResolver schemas, References references, Findings findings) {
    this.schemas = schemas;
    this.references = references;
    this.findings = findings;
    this.variants = new ResponseVariants(findings);
    this.streamEnds = new StreamEnds(findings);
    this.keepAliveEvents = new KeepAliveEvents(findings);
  }

  /** Content of one success, and where it stands. */
  private record Candidate(
      String mediaType,
      @Nullable Schema<?> schema,
      @Nullable Object end,
      @Nullable Object keepAlive,
      Optional<Provenance> provenance,
      SpecPointer at) {
    ResponseKind kind() {
      boolean bytes = schema != null && "binary".equals(schema.getFormat());
      return switch (MediaTypeKind.of(mediaType)) {
        case JSON -> bytes ? ResponseKind.BINARY : ResponseKind.JSON;
        case EVENT_STREAM -> ResponseKind.EVENT_STREAM;
        case TEXT -> bytes ? ResponseKind.BINARY : ResponseKind.TEXT;
        case MULTIPART, URLENCODED, BINARY -> ResponseKind.BINARY;
      };
    }
  }

  /** What the successes of an operation offer. */
  private static final class Offers {
    final Map<ResponseKind, Candidate> byKind = new EnumMap<>(ResponseKind.class);
    final List<ResponseModel> variants = new ArrayList<>();
    boolean empty;
  }

  /**
   * The responses, the first of which has the operation's own name.
   *
   * @param head whether the method is HEAD, whose response has no content (RFC 9110, section 9.3.2)
   * @param method the operation's method
   * @param hint the UpperCamelCase name from which those of inline types are made
   */
  List<ResponseModel> resolve(
      @Nullable ApiResponses responses, SpecPointer at, boolean head, String method, String hint) {
    Offers offers = new Offers();
    for (Located<ApiResponse> success :
        head ? List.<Located<ApiResponse>>of() : successes(responses, at)) {
      collect(success, offers, hint);
    }
    dropRepetitions(offers.byKind);
    List<ResponseModel> resolved = new ArrayList<>();
    boolean only = offers.byKind.size() == 1;
    offers.byKind.forEach(
        (kind, candidate) -> {
          String name = only ? method : methodName(kind, method, resolved);
          resolved.add(response(kind, candidate, name, offers.empty, hint));
        });
    resolved.addAll(offers.variants);
    return resolved.isEmpty()
        ? List.of(
            response(
                ResponseKind.NONE,
                new Candidate("", null, null, null, Optional.empty(), at),
                method,
                false,
                hint))
        : resolved;
  }

  private void collect(Located<ApiResponse> success, Offers into, String hint) {
    Map<String, MediaType> content =
        success.value().getContent() == null ? Map.of() : success.value().getContent();
    into.empty |= content.isEmpty();
    content.forEach(
        (name, mediaType) -> {
          SpecPointer at = success.at().at("content").at(name);
          List<ResponseVariant> asked = variants.of(mediaType, at);
          asked.forEach(variant -> into.variants.add(variant(variant, name, hint)));
          ResponseVariant.remaining(mediaType.getSchema(), asked)
              .ifPresent(
                  rest ->
                      offer(
                          new Candidate(
                              name,
                              rest.schema(),
                              StreamEnds.extension(mediaType),
                              KeepAliveEvents.extension(mediaType),
                              Provenances.of(mediaType.getExtensions()),
                              at),
                          into.byKind));
        });
  }

  private ResponseModel variant(ResponseVariant variant, String mediaType, String hint) {
    Candidate candidate =
        new Candidate(mediaType, variant.schema(), null, null, variant.provenance(), variant.at());
    return response(candidate.kind(), candidate, variant.method(), false, hint + "Variant")
        .askedForBy(Optional.of(RequestFlag.named(variant.flag())))
        .documented(variant.documentation());
  }

  private List<Located<ApiResponse>> successes(@Nullable ApiResponses responses, SpecPointer at) {
    List<Located<ApiResponse>> successes = new ArrayList<>();
    if (responses == null) {
      return successes;
    }
    List<String> statuses =
        responses.keySet().stream()
            .filter(status -> status.toUpperCase(Locale.ROOT).matches("2(\\d\\d|XX)"))
            .sorted(Comparator.comparing(status -> status.toUpperCase(Locale.ROOT)))
            .toList();
    boolean redirects = responses.keySet().stream().anyMatch(status -> status.startsWith("3"));
    if (statuses.isEmpty() && !redirects && responses.containsKey("default")) {
      statuses = List.of("default");
    }
    for (String status : statuses) {
      ApiResponse response = Objects.requireNonNull(responses.get(status));
      references.response(response, at.at(status)).ifPresent(successes::add);
    }
    return successes;
  }

  private void offer(Candidate candidate, Map<ResponseKind, Candidate> byKind) {
    if (!MediaTypeKind.isValid(candidate.mediaType())) {
      findings.add(
          candidate.at(),
          FindingCode.MEDIA_TYPE_INVALID,
          "\"" + candidate.mediaType() + "\" is not a media type");
      return;
    }
    Candidate earlier = byKind.putIfAbsent(candidate.kind(), candidate);
    boolean other =
        earlier != null
            && candidate.kind() == ResponseKind.JSON
            && !Objects.equals(earlier.schema(), candidate.schema());
    if (other) {
      findings.add(
          candidate.at(),
          FindingCode.RESPONSE_IGNORED,
          "the success at " + earlier.at() + " has JSON of another form, and that one is read");
    }
  }

  /** Text and bytes that only say in another form what the JSON says are not read. */
  private void dropRepetitions(Map<ResponseKind, Candidate> byKind) {
    Candidate json = byKind.get(ResponseKind.JSON);
    if (json == null) {
      return;
    }
    for (ResponseKind kind : List.of(ResponseKind.TEXT, ResponseKind.BINARY)) {
      Candidate other = byKind.get(kind);
      if (other != null && !saysSomethingElse(other)) {
        byKind.remove(kind);
        findings.add(
            other.at(),
            FindingCode.RESPONSE_IGNORED,
            "the response is read as " + json.mediaType() + ", not as " + other.mediaType());
      }
    }
  }

  private static boolean saysSomethingElse(Candidate other) {
    Schema<?> schema = other.schema();
    return schema == null || SchemaKeywords.types(schema).contains("string");
  }

  private static String methodName(ResponseKind kind, String method, List<ResponseModel> earlier) {
    if (kind == ResponseKind.EVENT_STREAM) {
      return MethodNames.streamMethod(method);
    }
    return earlier.stream().noneMatch(response -> response.methodName().equals(method))
        ? method
        : method + (kind == ResponseKind.TEXT ? "AsText" : "AsBytes");
  }

  private ResponseModel response(
      ResponseKind kind, Candidate candidate, String method, boolean mayBeEmpty, String hint) {
    return switch (kind) {
      case JSON -> json(candidate, method, mayBeEmpty, hint);
      case EVENT_STREAM -> eventStream(candidate, method, hint);
      case BINARY, TEXT, NONE ->
          new ResponseModel(
              method,
              kind,
              kind == ResponseKind.NONE ? "" : MediaTypeKind.concrete(candidate.mediaType()),
              Optional.empty(),
              false,
              Optional.empty(),
              Documentation.NONE,
              Optional.empty(),
              List.of(),
              candidate.provenance());
    };
  }

  private ResponseModel json(Candidate candidate, String method, boolean mayBeEmpty, String hint) {
    ResolvedType type = type(candidate, hint + "Response");
    boolean nullable = type.nullable() && !type.equals(ResolvedType.ANY.orNull(true));
    return new ResponseModel(
        method,
        ResponseKind.JSON,
        MediaTypeKind.concrete(candidate.mediaType()),
        Optional.of(type.type()),
        mayBeEmpty || nullable,
        Optional.empty(),
        Documentation.NONE,
        Optional.empty(),
        List.of(),
        candidate.provenance());
  }

  private ResponseModel eventStream(Candidate candidate, String method, String hint) {
    Optional<StreamEndModel> end = streamEnds.read(candidate.end(), candidate.at());
    return new ResponseModel(
        method,
        ResponseKind.EVENT_STREAM,
        MediaTypeKind.concrete(candidate.mediaType()),
        Optional.of(type(candidate, hint + "Event").type()),
        false,
        Optional.of(RequestFlag.named(STREAM_FLAG)),
        Documentation.NONE,
        end,
        keepAliveEvents.read(candidate.keepAlive(), candidate.at()),
        candidate.provenance());
  }

  private ResolvedType type(Candidate candidate, String hint) {
    return candidate.schema() == null
        ? ResolvedType.ANY
        : schemas.resolve(candidate.schema(), candidate.at().at("schema"), hint);
  }
}
