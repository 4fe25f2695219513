package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
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
 * Reads {@code x-variants} of a reply's media type: what comes in place of the usual reply when a
 * boolean member of the request is true. OpenAPI itself can only say that a reply is one or the
 * other.
 */
final class ReplyVariants {
  private static final String EXTENSION = "x-variants";

  private final Findings findings;

  ReplyVariants(Findings findings) {
    this.findings = findings;
  }

  /**
   * One variant.
   *
   * @param method the method that asks for it
   * @param flag the wire name of the member that asks for it
   * @param reference which of the reply's alternatives it is; empty when it is the whole content
   * @param schema what is read
   */
  record ReplyVariant(
      String method,
      String flag,
      Optional<String> reference,
      @Nullable Schema<?> schema,
      Documentation documentation,
      SpecPointer at) {

    /** What is left for the usual reply. */
    record Rest(@Nullable Schema<?> schema) {}

    /** The schema without the alternatives that are variants; empty when nothing is left. */
    static Optional<Rest> remaining(@Nullable Schema<?> schema, List<ReplyVariant> variants) {
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
  List<ReplyVariant> of(MediaType mediaType, SpecPointer at) {
    Object extension =
        mediaType.getExtensions() == null ? null : mediaType.getExtensions().get(EXTENSION);
    if (extension == null) {
      return List.of();
    }
    List<ReplyVariant> variants = new ArrayList<>();
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

  private Optional<ReplyVariant> variant(
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
    String method = MethodNames.method(id);
    if (!(map.get("schema") instanceof String reference)) {
      return Optional.of(
          new ReplyVariant(method, flag, Optional.empty(), whole, documentation, at));
    }
    boolean listed =
        whole != null
            && ReplyVariant.alternatives(whole).stream()
                .anyMatch(branch -> reference.equals(branch.get$ref()));
    if (!listed) {
      findings.error(
          at.at("schema").fragment(),
          "VARIANT_NOT_LISTED",
          reference + " is none of the alternatives of the reply; list it under its oneOf");
      return Optional.empty();
    }
    Schema<?> schema = new Schema<>();
    schema.set$ref(reference);
    return Optional.of(
        new ReplyVariant(method, flag, Optional.of(reference), schema, documentation, at));
  }

  private void invalid(SpecPointer at) {
    findings.error(
        at.fragment(),
        "VARIANT_INVALID",
        "a variant is an object with the texts operationId and flag (the boolean member of the"
            + " request that asks for it), and schema, a reference to one of the alternatives");
  }
}
