package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.StreamEndModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.References.Located;
import io.github.xaifeign.generator.resolve.ReplyVariants.ReplyVariant;
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

/** Resolves the shapes of an operation's success, each to become a method of its own. */
final class ReplyResolver {
  /** The name that APIs which stream on request have settled on. */
  private static final String STREAM_FLAG = "stream";

  private static final String STREAM_END = "x-stream-end";

  private final SchemaResolver schemas;
  private final References references;
  private final Findings findings;
  private final ReplyVariants variants;

  ReplyResolver(SchemaResolver schemas, References references, Findings findings) {
    this.schemas = schemas;
    this.references = references;
    this.findings = findings;
    this.variants = new ReplyVariants(findings);
  }

  /** Content of one success, and where it stands. */
  private record Candidate(
      String mediaType, @Nullable Schema<?> schema, @Nullable Object end, SpecPointer at) {}

  /**
   * The shapes of the success, the first of which has the operation's own name.
   *
   * @param head whether the method is HEAD, whose reply has no content (RFC 9110, section 9.3.2)
   */
  List<ResponseModel> resolve(
      @Nullable ApiResponses responses, SpecPointer at, boolean head, String method, String hint) {
    List<Located<ApiResponse>> successes = head ? List.of() : successes(responses, at);
    Map<ResponseKind, Candidate> shapes = new EnumMap<>(ResponseKind.class);
    List<ResponseModel> asked = new ArrayList<>();
    boolean empty = false;
    for (Located<ApiResponse> success : successes) {
      Map<String, MediaType> content = content(success);
      empty |= content.isEmpty();
      content.forEach(
          (name, mediaType) -> {
            SpecPointer place = success.at().at("content").at(name);
            List<ReplyVariant> variants = this.variants.of(mediaType, place);
            variants.forEach(variant -> asked.add(variant(variant, name, hint)));
            ReplyVariant.remaining(mediaType.getSchema(), variants)
                .ifPresent(
                    rest ->
                        offer(new Candidate(name, rest.schema(), end(mediaType), place), shapes));
          });
    }
    dropRepetitions(shapes);
    List<ResponseModel> replies = new ArrayList<>();
    boolean onlyStream = shapes.size() == 1;
    for (Map.Entry<ResponseKind, Candidate> shape : shapes.entrySet()) {
      String name =
          replies.isEmpty() && onlyStream ? method : name(shape.getKey(), method, replies);
      replies.add(reply(shape.getKey(), shape.getValue(), name, empty, hint));
    }
    replies.addAll(asked);
    return replies.isEmpty()
        ? List.of(reply(ResponseKind.NONE, new Candidate("", null, null, at), method, false, hint))
        : replies;
  }

  private ResponseModel variant(ReplyVariant variant, String mediaType, String hint) {
    Candidate candidate = new Candidate(mediaType, variant.schema(), null, variant.at());
    ResponseModel reply =
        reply(shape(candidate), candidate, variant.method(), false, hint + "Variant");
    return new ResponseModel(
        reply.methodName(),
        reply.kind(),
        reply.accept(),
        reply.type(),
        reply.mayBeAbsent(),
        Optional.of(variant.flag()),
        variant.documentation(),
        reply.end());
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
      references.response(responses.get(status), at.at(status)).ifPresent(successes::add);
    }
    return successes;
  }

  private static Map<String, MediaType> content(Located<ApiResponse> success) {
    return success.value().getContent() == null ? Map.of() : success.value().getContent();
  }

  private void offer(Candidate candidate, Map<ResponseKind, Candidate> shapes) {
    if (!ContentKind.isValid(candidate.mediaType())) {
      findings.error(
          candidate.at().fragment(),
          "MEDIA_TYPE_INVALID",
          "\"" + candidate.mediaType() + "\" is no media type (RFC 9110, 8.3.1)");
      return;
    }
    ResponseKind shape = shape(candidate);
    Candidate earlier = shapes.putIfAbsent(shape, candidate);
    boolean other =
        earlier != null
            && shape == ResponseKind.JSON
            && !Objects.equals(earlier.schema(), candidate.schema());
    if (other) {
      findings.warn(
          candidate.at().fragment(),
          "REPLY_IGNORED",
          "another success at " + earlier.at() + " has JSON of its own, and that is what is read");
    }
  }

  private static ResponseKind shape(Candidate candidate) {
    Schema<?> schema = candidate.schema();
    boolean bytes = schema != null && "binary".equals(schema.getFormat());
    return switch (ContentKind.of(candidate.mediaType())) {
      case JSON -> bytes ? ResponseKind.BINARY : ResponseKind.JSON;
      case EVENT_STREAM -> ResponseKind.EVENT_STREAM;
      case TEXT -> bytes ? ResponseKind.BINARY : ResponseKind.TEXT;
      case MULTIPART, URLENCODED, BINARY -> ResponseKind.BINARY;
    };
  }

  /** Text and bytes that only say in another form what the JSON says are no shapes of their own. */
  private void dropRepetitions(Map<ResponseKind, Candidate> shapes) {
    Candidate json = shapes.get(ResponseKind.JSON);
    if (json == null) {
      return;
    }
    for (ResponseKind shape : List.of(ResponseKind.TEXT, ResponseKind.BINARY)) {
      Candidate other = shapes.get(shape);
      if (other != null && !saysSomethingElse(other)) {
        shapes.remove(shape);
        findings.warn(
            other.at().fragment(),
            "REPLY_IGNORED",
            "the reply is read as " + json.mediaType() + ", not as " + other.mediaType());
      }
    }
  }

  private static boolean saysSomethingElse(Candidate other) {
    Schema<?> schema = other.schema();
    return schema == null || SchemaShape.types(schema).contains("string");
  }

  private static String name(ResponseKind shape, String method, List<ResponseModel> earlier) {
    if (shape == ResponseKind.EVENT_STREAM) {
      return MethodNames.streamMethod(method);
    }
    return earlier.stream().noneMatch(reply -> reply.methodName().equals(method))
        ? method
        : method + (shape == ResponseKind.TEXT ? "AsText" : "AsBytes");
  }

  private ResponseModel reply(
      ResponseKind shape, Candidate candidate, String method, boolean mayBeEmpty, String hint) {
    Optional<String> flag =
        shape == ResponseKind.EVENT_STREAM ? Optional.of(STREAM_FLAG) : Optional.empty();
    String accept = shape == ResponseKind.NONE ? "" : ContentKind.concrete(candidate.mediaType());
    if (shape != ResponseKind.JSON && shape != ResponseKind.EVENT_STREAM) {
      return new ResponseModel(
          method,
          shape,
          accept,
          Optional.empty(),
          false,
          flag,
          Documentation.NONE,
          Optional.empty());
    }
    Schema<?> schema = candidate.schema();
    String typeHint = hint + (shape == ResponseKind.JSON ? "Response" : "Event");
    Resolved type =
        schema == null
            ? new Resolved(new TypeRef.AnyJson(), false)
            : schemas.resolve(
                schema,
                new SchemaResolver.Place(candidate.at().at("schema"), null, typeHint, false));
    boolean json = shape == ResponseKind.JSON;
    boolean any = type.type() instanceof TypeRef.AnyJson;
    boolean mayBeAbsent = json && (mayBeEmpty || type.nullable() && !any);
    return new ResponseModel(
        method,
        shape,
        accept,
        Optional.of(type.type()),
        mayBeAbsent,
        flag,
        Documentation.NONE,
        shape == ResponseKind.EVENT_STREAM ? end(candidate) : Optional.empty());
  }

  private static @Nullable Object end(MediaType mediaType) {
    return mediaType.getExtensions() == null ? null : mediaType.getExtensions().get(STREAM_END);
  }

  /** Reads {@code x-stream-end}: the data of the last event, its types, or both. */
  private Optional<StreamEndModel> end(Candidate candidate) {
    if (candidate.end() == null) {
      return Optional.empty();
    }
    if (candidate.end() instanceof Map<?, ?> rules) {
      String data = rules.get("data") instanceof String text ? text : "";
      List<String> types =
          rules.get("types") instanceof List<?> names
              ? names.stream().map(String::valueOf).toList()
              : List.of();
      if (!data.isEmpty() || !types.isEmpty()) {
        return Optional.of(new StreamEndModel(data, types));
      }
    }
    findings.error(
        candidate.at().at(STREAM_END).fragment(),
        "STREAM_END_INVALID",
        "give data (the text of the last event), types (a list of the types that it may have), or"
            + " both");
    return Optional.empty();
  }
}
