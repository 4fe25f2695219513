package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves what an operation sends. */
final class BodyResolver {
  /** Which kind of content is sent when the document offers several. */
  private static final List<MediaTypeKind> PREFERENCE =
      List.of(
          MediaTypeKind.JSON,
          MediaTypeKind.MULTIPART,
          MediaTypeKind.URLENCODED,
          MediaTypeKind.BINARY,
          MediaTypeKind.TEXT,
          MediaTypeKind.EVENT_STREAM);

  private final SchemaResolver schemas;
  private final Findings findings;

  BodyResolver(SchemaResolver schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  /** The body, or nothing when the document describes no content. */
  Optional<BodyModel> resolve(Located<RequestBody> located, String hint) {
    RequestBody body = located.value();
    Content content = body.getContent();
    if (content == null || content.isEmpty()) {
      return Optional.empty();
    }
    SpecPointer at = located.at().at("content");
    Map<String, MediaType> offers = valid(content, at);
    for (MediaTypeKind kind : PREFERENCE) {
      for (Map.Entry<String, MediaType> offer : offers.entrySet()) {
        if (MediaTypeKind.of(offer.getKey()) == kind) {
          warnOfOthers(offers, offer.getKey(), at);
          return Optional.of(body(body, offer.getKey(), offer.getValue(), kind, at, hint));
        }
      }
    }
    return Optional.empty();
  }

  private Map<String, MediaType> valid(Content content, SpecPointer at) {
    Map<String, MediaType> valid = new LinkedHashMap<>();
    content.forEach(
        (name, mediaType) -> {
          if (MediaTypeKind.isValid(name)) {
            valid.put(name, mediaType);
          } else {
            findings.add(
                at.at(name),
                FindingCode.MEDIA_TYPE_INVALID,
                "\"" + name + "\" is not a media type");
          }
        });
    return valid;
  }

  private void warnOfOthers(Map<String, MediaType> content, String chosen, SpecPointer at) {
    List<String> others = content.keySet().stream().filter(key -> !key.equals(chosen)).toList();
    if (!others.isEmpty()) {
      findings.add(
          at,
          FindingCode.BODY_MEDIA_TYPES,
          "the body is sent as " + chosen + ", not as " + String.join(", ", others));
    }
  }

  private BodyModel body(
      RequestBody body,
      String key,
      MediaType mediaType,
      MediaTypeKind kind,
      SpecPointer content,
      String hint) {
    SpecPointer at = content.at(key);
    Schema<?> schema = mediaType.getSchema();
    return new BodyModel(
        MediaTypeKind.concrete(key),
        type(schema, kind, at, hint),
        Boolean.TRUE.equals(body.getRequired()),
        documentation(body));
  }

  private TypeRef type(
      @Nullable Schema<?> schema, MediaTypeKind kind, SpecPointer at, String hint) {
    SpecPointer there = at.at("schema");
    return switch (kind) {
      case JSON ->
          schema == null ? new TypeRef.AnyJson() : schemas.resolve(schema, there, hint).type();
      case MULTIPART, URLENCODED ->
          schemas.resolveForm(schema == null ? new Schema<>() : schema, there, hint);
      case TEXT -> TypeRef.Scalar.STRING;
      case BINARY, EVENT_STREAM -> TypeRef.Scalar.FILE;
    };
  }

  private static Documentation documentation(RequestBody body) {
    return Documentation.ofNullable(body.getDescription());
  }
}
