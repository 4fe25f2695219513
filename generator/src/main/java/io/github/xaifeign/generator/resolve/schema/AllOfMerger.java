package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the properties of an object together with those of its allOf parts. */
final class AllOfMerger {
  private final NamedSchemas schemas;
  private final Findings findings;

  AllOfMerger(NamedSchemas schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  /** The properties of an object and of all its allOf parts. */
  MergedObject merge(Schema<?> schema, SpecPointer at) {
    MergedObject merged = new MergedObject();
    merge(schema, at, merged, NamedSchemas.visited());
    merged.required.stream()
        .filter(name -> !merged.properties.containsKey(name))
        .forEach(
            name ->
                findings.add(
                    at.at("required"),
                    FindingCode.REQUIRED_UNDECLARED,
                    "\"" + name + "\" is required but not among the properties"));
    merged.required.retainAll(merged.properties.keySet());
    return merged;
  }

  private void merge(Schema<?> source, SpecPointer at, MergedObject into, Set<Schema<?>> path) {
    Schema<?> schema = schemas.require(source, at, findings);
    if (schema == null) {
      return;
    }
    if (!path.add(schema)) {
      findings.add(at, FindingCode.ALLOF_CYCLE, "allOf leads back to the schema that it is in");
      return;
    }
    SpecPointer here = place(source, at);
    List<Schema<?>> parts = SchemaKeywords.parts(schema);
    for (int i = 0; i < parts.size(); i++) {
      merge(parts.get(i), here.at("allOf").at(i), into, path);
    }
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> property(name, property, here, into));
    }
    if (schema.getRequired() != null) {
      into.required.addAll(schema.getRequired());
    }
    Schema<?> additional = SchemaKeywords.additional(schema);
    if (additional != null) {
      into.additional = new MergedObject.Property(additional, here.at("additionalProperties"));
    }
    path.remove(schema);
  }

  /** Where a schema is written out, behind the reference to it. */
  private static SpecPointer place(Schema<?> source, SpecPointer at) {
    String name = NamedSchemas.referredName(source);
    return name == null ? at : SpecPointer.schema(name);
  }

  private void property(String name, Schema<?> schema, SpecPointer owner, MergedObject into) {
    SpecPointer at = owner.at("properties").at(name);
    MergedObject.Property earlier = into.properties.get(name);
    if (earlier != null && SchemaKeywords.saysNothing(schema)) {
      return;
    }
    if (earlier != null && contradicts(earlier, schema)) {
      findings.add(
          at,
          FindingCode.ALLOF_CONFLICT,
          "the type of this property differs from the one at " + earlier.at());
    }
    into.properties.put(name, new MergedObject.Property(schema, at));
  }

  private boolean contradicts(MergedObject.Property earlier, Schema<?> later) {
    Schema<?> one = schemas.follow(earlier.schema());
    Schema<?> other = schemas.follow(later);
    return one != null
        && other != null
        && !SchemaKeywords.saysNothing(one)
        && !SchemaKeywords.types(one).equals(SchemaKeywords.types(other));
  }

  /** The names of all properties, those of allOf parts among them. */
  Set<String> propertyNames(Schema<?> schema) {
    Set<String> names = new HashSet<>();
    collectNames(schema, names, NamedSchemas.visited());
    return names;
  }

  private void collectNames(Schema<?> source, Set<String> names, Set<Schema<?>> seen) {
    Schema<?> schema = schemas.follow(source);
    if (schema == null || !seen.add(schema)) {
      return;
    }
    SchemaKeywords.parts(schema).forEach(part -> collectNames(part, names, seen));
    if (schema.getProperties() != null) {
      names.addAll(schema.getProperties().keySet());
    }
  }
}
