package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named schemas of a document: follows references, merges allOf, says what a schema becomes.
 */
final class Components {
  private static final String SECTION = "schemas";

  /** What a schema becomes. */
  enum Shape {
    REFERENCE,
    /** Exactly what its only part or branch is. */
    ALIAS,
    ANY,
    SCALAR,
    LIST,
    MAP,
    OBJECT,
    UNION,
    ENUM,
    /** Nothing; a finding says why. */
    UNSUPPORTED
  }

  private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final Map<Schema<?>, String> schemaNames = new IdentityHashMap<>();
  private final Findings findings;

  Components(OpenAPI document, Findings findings) {
    this.findings = findings;
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach((name, schema) -> schemas.put(name, schema));
    }
    schemas.forEach((name, schema) -> schemaNames.put(schema, name));
    schemas.forEach(this::registerParents);
  }

  private void registerParents(String name, Schema<?> schema) {
    for (Schema<?> part : SchemaShape.parts(schema)) {
      String parent = part.get$ref() == null ? null : name(part.get$ref());
      if (parent != null && schemas.get(parent) != null && isBase(schemas.get(parent))) {
        children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(name);
      }
    }
  }

  private static boolean isBase(Schema<?> schema) {
    return schema.getDiscriminator() != null && SchemaShape.branches(schema).isEmpty();
  }

  Set<String> names() {
    return schemas.keySet();
  }

  @Nullable Schema<?> get(String name) {
    return schemas.get(name);
  }

  /** The names of the schemas that extend this one by allOf, when it has a discriminator. */
  private List<String> children(String name) {
    return children.getOrDefault(name, List.of());
  }

  /** References to the schemas that extend this one by allOf, when it has a discriminator. */
  List<Schema<?>> childReferences(Schema<?> base) {
    String name = schemaNames.get(base);
    List<Schema<?>> references = new ArrayList<>();
    for (String child : name == null ? List.<String>of() : children(name)) {
      references.add(new Schema<>().$ref(ComponentRefs.to(SECTION, child)));
    }
    return references;
  }

  /** The schema name in a reference, or null when it points elsewhere. */
  static @Nullable String name(String ref) {
    return ComponentRefs.name(SECTION, ref)
        .orElse(ref.contains("/") || ref.contains("#") ? null : ref);
  }

  /** The schema behind any number of references; null, with a finding, when there is none. */
  @Nullable Schema<?> follow(Schema<?> schema, SpecPointer at) {
    Set<String> seen = new LinkedHashSet<>();
    Schema<?> current = schema;
    while (current != null && current.get$ref() != null) {
      String ref = current.get$ref();
      String name = name(ref);
      current = name == null ? null : schemas.get(name);
      if (current == null) {
        findings.error(
            at.fragment(),
            "REF_MISSING",
            "nothing stands at " + ref + "; define it there or correct the reference");
      } else if (!seen.add(ref)) {
        findings.error(
            at.fragment(),
            "REF_CYCLE",
            "the references "
                + String.join(" -> ", seen)
                + " lead back to themselves; give one of them a type");
        return null;
      }
    }
    return current;
  }

  /** What a schema becomes; follows references only as far as the answer needs. */
  Shape shape(Schema<?> schema, SpecPointer at) {
    if (schema.get$ref() != null) {
      return Shape.REFERENCE;
    }
    List<Schema<?>> parts = SchemaShape.parts(schema);
    if (!parts.isEmpty()) {
      return allOfShape(schema, parts, at);
    }
    List<Schema<?>> branches = SchemaShape.branches(schema);
    if (!branches.isEmpty() && !SchemaShape.branchesOnlyConstrain(schema)) {
      return unionShape(schema, branches, at);
    }
    Set<String> types = SchemaShape.types(schema);
    if (types.size() > 1) {
      return types.equals(Set.of("integer", "number")) ? Shape.SCALAR : Shape.UNION;
    }
    String type = types.isEmpty() ? "" : types.iterator().next();
    if (!SchemaShape.values(schema).isEmpty()
        && Set.of("string", "integer", "number").contains(type)) {
      return Shape.ENUM;
    }
    return switch (type) {
      case "object" -> objectShape(schema);
      case "array" -> Shape.LIST;
      case "string", "integer", "number", "boolean" -> Shape.SCALAR;
      default -> schema.getAdditionalProperties() == null ? Shape.ANY : Shape.MAP;
    };
  }

  private Shape allOfShape(Schema<?> schema, List<Schema<?>> parts, SpecPointer at) {
    boolean bare =
        !SchemaShape.hasProperties(schema)
            && schema.getRequired() == null
            && SchemaShape.branches(schema).isEmpty();
    boolean child = parts.stream().anyMatch(part -> isParent(part, schema, at));
    if (parts.size() == 1 && bare && !child) {
      return Shape.ALIAS;
    }
    boolean objects =
        parts.stream()
                .filter(part -> !isParent(part, schema, at))
                .allMatch(part -> isObject(part, at, new LinkedHashSet<>()))
            && (SchemaShape.branches(schema).isEmpty()
                || SchemaShape.branchesOnlyConstrain(schema));
    if (!objects) {
      findings.error(
          at.at("allOf").fragment(),
          "ALLOF_MIXED",
          "only objects can be merged by allOf; keep one part here and move the rest into it");
      return Shape.UNSUPPORTED;
    }
    return Shape.OBJECT;
  }

  /** Whether a named schema is a branch of the union, or a child of the base, that it extends. */
  private boolean isParent(Schema<?> part, Schema<?> schema, SpecPointer at) {
    String self = schemaNames.get(schema);
    String parent = part.get$ref() == null ? null : name(part.get$ref());
    Schema<?> target = follow(part, at);
    return self != null
        && target != null
        && (children(String.valueOf(parent)).contains(self)
            || SchemaShape.branches(target).stream()
                .anyMatch(
                    branch -> branch.get$ref() != null && self.equals(name(branch.get$ref()))));
  }

  private boolean isObject(Schema<?> part, SpecPointer at, Set<Schema<?>> seen) {
    Schema<?> schema = follow(part, at);
    if (schema == null || !seen.add(schema)) {
      return true;
    }
    boolean union =
        !SchemaShape.branches(schema).isEmpty() && !SchemaShape.branchesOnlyConstrain(schema);
    Set<String> types = SchemaShape.types(schema);
    return !union
        && (types.isEmpty() || types.equals(Set.of("object")))
        && SchemaShape.parts(schema).stream().allMatch(inner -> isObject(inner, at, seen));
  }

  private Shape unionShape(Schema<?> schema, List<Schema<?>> branches, SpecPointer at) {
    if (SchemaShape.hasProperties(schema)) {
      warnOfStrayProperties(schema, branches, at);
    }
    if (branches.size() == 1 && schema.getDiscriminator() == null) {
      return Shape.ALIAS;
    }
    boolean strings = true;
    boolean known = false;
    for (Schema<?> branch : branches) {
      Schema<?> target = follow(branch, at);
      boolean plain = target != null && SchemaShape.types(target).equals(Set.of("string"));
      strings &= plain && SchemaShape.branches(target).isEmpty();
      known |= plain && !SchemaShape.values(target).isEmpty();
    }
    if (strings) {
      return known ? Shape.ENUM : Shape.SCALAR;
    }
    return Shape.UNION;
  }

  /** Properties beside oneOf are kept when read, but only those of a branch get an accessor. */
  private void warnOfStrayProperties(Schema<?> schema, List<Schema<?>> branches, SpecPointer at) {
    Set<String> stray = new LinkedHashSet<>(schema.getProperties().keySet());
    for (Schema<?> branch : branches) {
      stray.removeAll(merge(branch, at).properties.keySet());
    }
    if (!stray.isEmpty()) {
      findings.warn(
          at.at("properties").fragment(),
          "UNION_WITH_PROPERTIES",
          "the properties "
              + stray
              + " stand beside oneOf or anyOf and are read as additional properties;"
              + " move them into the branches");
    }
  }

  private Shape objectShape(Schema<?> schema) {
    if (isBase(schema) && hasChildren(schema)) {
      return Shape.UNION;
    }
    boolean empty = SchemaShape.isClosed(schema) && SchemaShape.additional(schema) == null;
    return SchemaShape.hasProperties(schema) || empty ? Shape.OBJECT : Shape.MAP;
  }

  private boolean hasChildren(Schema<?> schema) {
    return children.containsKey(schemaNames.get(schema));
  }

  /** The properties of an object and of all its allOf parts. */
  MergedObject merge(Schema<?> schema, SpecPointer at) {
    MergedObject merged = new MergedObject();
    merge(schema, at, merged, new LinkedHashSet<>());
    merged.required.stream()
        .filter(name -> !merged.properties.containsKey(name))
        .forEach(
            name ->
                findings.warn(
                    at.at("required").fragment(),
                    "REQUIRED_UNDECLARED",
                    "\"" + name + "\" is required but not among the properties; declare it there"));
    merged.required.retainAll(merged.properties.keySet());
    return merged;
  }

  private void merge(Schema<?> source, SpecPointer at, MergedObject into, Set<Schema<?>> path) {
    Schema<?> schema = follow(source, at);
    if (schema == null) {
      return;
    }
    if (!path.add(schema)) {
      findings.error(
          at.fragment(), "ALLOF_CYCLE", "allOf contains itself; take the part out that leads back");
      return;
    }
    SpecPointer here = source.get$ref() == null ? at : SpecPointer.schema(refName(source));
    int index = 0;
    for (Schema<?> part : SchemaShape.parts(schema)) {
      merge(part, here.at("allOf").at(index++), into, path);
    }
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> property(name, property, here, into));
    }
    if (schema.getRequired() != null) {
      into.required.addAll(schema.getRequired());
    }
    Schema<?> additional = SchemaShape.additional(schema);
    if (additional != null) {
      into.additional = new MergedObject.Property(additional, here.at("additionalProperties"));
    }
    path.remove(schema);
  }

  private static String refName(Schema<?> schema) {
    String name = name(schema.get$ref());
    return name == null ? schema.get$ref() : name;
  }

  private void property(String name, Schema<?> schema, SpecPointer owner, MergedObject into) {
    SpecPointer at = owner.at("properties").at(name);
    MergedObject.Property earlier = into.properties.get(name);
    if (earlier != null && SchemaShape.saysNothing(schema)) {
      return;
    }
    if (earlier != null && contradicts(earlier, schema, at)) {
      findings.warn(
          at.fragment(),
          "ALLOF_CONFLICT",
          "this type differs from the one at " + earlier.at() + "; the later one is used");
    }
    into.properties.put(name, new MergedObject.Property(schema, at));
  }

  private boolean contradicts(MergedObject.Property earlier, Schema<?> later, SpecPointer at) {
    Schema<?> one = follow(earlier.schema(), earlier.at());
    Schema<?> other = follow(later, at);
    return one != null
        && other != null
        && !SchemaShape.saysNothing(one)
        && !SchemaShape.types(one).equals(SchemaShape.types(other));
  }
}
