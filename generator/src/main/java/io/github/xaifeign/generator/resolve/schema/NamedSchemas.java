package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas that a document names, and the way to them through references. */
final class NamedSchemas {
  static final String SECTION = "schemas";

  private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
  private final Map<Schema<?>, String> names = new IdentityHashMap<>();
  private final DocumentPointers pointers;

  NamedSchemas(OpenAPI document) {
    this.pointers = new DocumentPointers(document);
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
    }
    schemas.forEach((name, schema) -> names.put(schema, name));
  }

  /** All names, in the order of the document. */
  Set<String> names() {
    return schemas.keySet();
  }

  @Nullable Schema<?> get(String name) {
    return schemas.get(name);
  }

  /** The name that this very schema has in the document; null for an inline schema. */
  @Nullable String nameOf(Schema<?> schema) {
    return names.get(schema);
  }

  /** The name of the schema that a reference leads to; null when it leads elsewhere. */
  static @Nullable String referredName(Schema<?> schema) {
    return schema.get$ref() == null ? null : name(schema.get$ref());
  }

  /** The schema name in a reference or in a mapping, which may also give the bare name. */
  static @Nullable String name(String ref) {
    return ComponentRefs.name(SECTION, ref)
        .orElse(ref.contains("/") || ref.contains("#") ? null : ref);
  }

  /** A set for walks: two schemas that say the same are still two places in the document. */
  static Set<Schema<?>> visited() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** The schema behind any number of references; null when there is none. */
  @Nullable Schema<?> follow(Schema<?> schema) {
    Set<String> seen = new LinkedHashSet<>();
    Schema<?> current = schema;
    while (current != null && current.get$ref() != null) {
      current = seen.add(current.get$ref()) ? target(current) : null;
    }
    return current;
  }

  /** Whether the schema admits null, itself or by one of its branches. */
  boolean admitsNull(Schema<?> schema) {
    return admitsNull(schema, visited());
  }

  private boolean admitsNull(Schema<?> source, Set<Schema<?>> seen) {
    Schema<?> schema = follow(source);
    return SchemaKeywords.nullable(source)
        || schema != null
            && seen.add(schema)
            && (SchemaKeywords.nullable(schema)
                || SchemaKeywords.branches(schema).stream()
                    .anyMatch(branch -> admitsNull(branch, seen)));
  }

  private @Nullable Schema<?> target(Schema<?> reference) {
    String name = referredName(reference);
    return name == null ? pointers.schema(reference.get$ref()) : schemas.get(name);
  }

  /** The schema behind any number of references; null, with a finding, when there is none. */
  @Nullable Schema<?> require(Schema<?> schema, SpecPointer at, Findings findings) {
    Set<String> seen = new LinkedHashSet<>();
    Schema<?> current = schema;
    while (current.get$ref() != null) {
      String ref = current.get$ref();
      Schema<?> target = target(current);
      if (target == null) {
        findings.add(at, FindingCode.REF_MISSING, "nothing stands at " + ref);
        return null;
      }
      if (!seen.add(ref)) {
        findings.add(
            at,
            FindingCode.REF_CYCLE,
            "the references " + String.join(" -> ", seen) + " lead back to themselves");
        return null;
      }
      current = target;
    }
    return current;
  }
}
