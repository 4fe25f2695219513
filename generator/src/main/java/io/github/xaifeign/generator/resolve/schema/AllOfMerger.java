package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Puts the properties of an object together with those of its allOf parts, and with those of the
 * branches of a union that stands where only an object can.
 */
final class AllOfMerger {
  private final NamedSchemas schemas;
  private final SchemaHierarchy hierarchy;
  private final Findings findings;

  AllOfMerger(NamedSchemas schemas, SchemaHierarchy hierarchy, Findings findings) {
    this.schemas = schemas;
    this.hierarchy = hierarchy;
    this.findings = findings;
  }

  /** The properties of an object and of all its allOf parts. */
  MergedObject merge(Schema<?> schema, SpecPointer at) {
    MergedObject merged = new MergedObject();
    Set<Schema<?>> path = NamedSchemas.visited();
    merge(schema, at, merged, path);
    mergeBranches(schema, at, merged, path);
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
      SpecPointer part = here.at("allOf").at(i);
      merge(parts.get(i), part, into, path);
      if (!hierarchy.isParent(parts.get(i), schema)) {
        mergeBranches(parts.get(i), part, into, path);
      }
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

  /** The members that an object has as one of several kinds of object: none of them is certain. */
  private void mergeBranches(
      Schema<?> source, SpecPointer at, MergedObject into, Set<Schema<?>> path) {
    Schema<?> union = schemas.follow(source);
    if (union == null
        || path.contains(union)
        || SchemaKeywords.branches(union).isEmpty()
        || SchemaKeywords.branchesOnlyConstrain(union)) {
      return;
    }
    findings.add(at, FindingCode.UNION_MERGED, "a union stands where an object is needed");
    MergedObject all = new MergedObject();
    List<Schema<?>> branches = SchemaKeywords.branches(union);
    SpecPointer here = place(source, at).at(SchemaKeywords.branchKeyword(union));
    for (int i = 0; i < branches.size(); i++) {
      MergedObject branch = new MergedObject();
      merge(branches.get(i), here.at(i), branch, path);
      branch.properties.forEach(
          (name, property) -> all.properties.merge(name, property, this::common));
    }
    all.properties.forEach(into.properties::putIfAbsent);
  }

  /** What two branches say of a property, any JSON if they differ. */
  private MergedObject.Property common(MergedObject.Property one, MergedObject.Property other) {
    boolean same =
        Objects.equals(one.schema(), other.schema()) || !contradicts(one, other.schema());
    return same ? one : new MergedObject.Property(new Schema<>(), other.at());
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
