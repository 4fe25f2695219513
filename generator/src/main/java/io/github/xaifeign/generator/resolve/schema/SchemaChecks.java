package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells what is wrong with a schema as a whole, when a type is made of it. */
final class SchemaChecks {
  private final AllOfMerger merger;
  private final Findings findings;

  SchemaChecks(AllOfMerger merger, Findings findings) {
    this.merger = merger;
    this.findings = findings;
  }

  /** Reports what the schema says that the type will not. */
  void check(Schema<?> schema, SchemaKind kind, SpecPointer at) {
    if (kind == SchemaKind.UNSUPPORTED) {
      findings.add(
          at.at("allOf"),
          FindingCode.ALLOF_MIXED,
          "allOf puts together parts of which not all are objects");
    }
    if (kind == SchemaKind.ANY && !SchemaKeywords.hasValuesOfOneType(schema)) {
      findings.add(
          at.at("enum"),
          FindingCode.ENUM_MIXED,
          "the values are of several JSON types: " + SchemaKeywords.values(schema));
    }
    boolean branches = !SchemaKeywords.branches(schema).isEmpty();
    if (kind == SchemaKind.UNION && branches && SchemaKeywords.hasProperties(schema)) {
      checkProperties(schema, at);
    }
  }

  /** Properties beside oneOf are kept when read, but only those of a branch get an accessor. */
  private void checkProperties(Schema<?> schema, SpecPointer at) {
    Set<String> stray = new LinkedHashSet<>(schema.getProperties().keySet());
    for (Schema<?> branch : SchemaKeywords.branches(schema)) {
      stray.removeAll(merger.propertyNames(branch));
    }
    if (!stray.isEmpty()) {
      findings.add(
          at.at("properties"),
          FindingCode.UNION_WITH_PROPERTIES,
          "the properties " + stray + " stand beside oneOf or anyOf");
    }
  }
}
