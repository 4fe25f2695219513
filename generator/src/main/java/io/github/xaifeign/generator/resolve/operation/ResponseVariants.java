package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.Provenance;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-variants} of a response's media type: what comes in place of the usual response
 * when a boolean member of the request is true. OpenAPI itself can only say that a response is one
 * or the other.
 */
final class ResponseVariants {
  private static final String EXTENSION = "x-variants";

  private final Findings findings;

  ResponseVariants(Findings findings) {
    this.findings = findings;
  }

  /**
   * One variant.
   *
   * @param method the method that asks for it
   * @param flag the wire name of the member that asks for it
   * @param reference which of the response's alternatives it is; empty when it is the whole content
   * @param schema what is read
   * @param provenance where it is known from; empty when from where its operation is
   */
  record ResponseVariant(
      String method,
      String flag,
      Optional<String> reference,
      @Nullable Schema<?> schema,
      Documentation documentation,
      Optional<Provenance> provenance,
      SpecPointer at) {

    /** What is left for the usual response. */
    record Rest(@Nullable Schema<?> schema) {}

    /** The schema without the alternatives that are variants; empty when nothing is left. */
    static Optional<Rest> remaining(@Nullable Schema<?> schema, List<ResponseVariant> variants) {
      if (variants.isEmpty()) {
        return Optional.of(new Rest(schema));
      }
      if (variants.stream().anyMatch(variant -> variant.reference().isEmpty()) || schema == null) {
        return Optional.empty();
      }
      List<String> taken =
          variants.stream().flatMap(variant -> variant.reference().stream()).toList();
      List<Schema<?>> left =
          alternatives(schema).stream()
              .filter(branch -> !taken.contains(branch.get$ref()))
              .toList();
      if (left.size() <= 1) {
        return left.stream().findFirst().map(Rest::new);
      }
      Schema<?> rest = new Schema<>();
      left.forEach(rest::addOneOfItem);
      return Optional.of(new Rest(rest));
    }

    private static List<Schema<?>> alternatives(Schema<?> schema) {
      List<Schema<?>> alternatives = new ArrayList<>();
      if (schema.getOneOf() != null) {
        schema.getOneOf().forEach(alternatives::add);
      }
      if (schema.getAnyOf() != null) {
        schema.getAnyOf().forEach(alternatives::add);
      }
      return alternatives;
    }
  }

  /** The variants of a media type. */
  List<ResponseVariant> of(MediaType mediaType, SpecPointer at) {
    Object extension =
        mediaType.getExtensions() == null ? null : mediaType.getExtensions().get(EXTENSION);
    if (extension == null) {
      return List.of();
    }
    List<ResponseVariant> variants = new ArrayList<>();
    if (extension instanceof List<?> entries) {
      for (int i = 0; i < entries.size(); i++) {
        variant(entries.get(i), mediaType.getSchema(), at.at(EXTENSION).at(i))
            .ifPresent(variants::add);
      }
    } else {
      invalid(at.at(EXTENSION));
    }
    return variants;
  }

  private Optional<ResponseVariant> variant(
      @Nullable Object entry, @Nullable Schema<?> whole, SpecPointer at) {
    if (!(entry instanceof Map<?, ?> map)
        || !(map.get("operationId") instanceof String id)
        || !(map.get("flag") instanceof String flag)) {
      invalid(at);
      return Optional.empty();
    }
    Documentation documentation =
        map.get("description") instanceof String text
            ? Documentation.of(text.strip())
            : Documentation.NONE;
    Optional<Provenance> provenance = Provenances.of(map);
    String method = MethodNames.method(id);
    if (!(map.get("schema") instanceof String reference)) {
      return Optional.of(
          new ResponseVariant(
              method, flag, Optional.empty(), whole, documentation, provenance, at));
    }
    boolean listed =
        whole != null
            && ResponseVariant.alternatives(whole).stream()
                .anyMatch(branch -> reference.equals(branch.get$ref()));
    if (!listed) {
      findings.add(
          at.at("schema"),
          FindingCode.VARIANT_NOT_LISTED,
          reference + " is none of the alternatives of the response");
      return Optional.empty();
    }
    Schema<?> schema = new Schema<>();
    schema.set$ref(reference);
    return Optional.of(
        new ResponseVariant(
            method, flag, Optional.of(reference), schema, documentation, provenance, at));
  }

  private void invalid(SpecPointer at) {
    findings.add(at, FindingCode.VARIANT_INVALID, "this does not describe a variant");
  }
}
