package io.github.xaifeign.generator.resolve.schema;

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what a schema becomes. A question without side effects: what is wrong with a schema is
 * told by {@link SchemaChecks}.
 */
final class SchemaKinds {
  private static final Set<String> ENUMERABLE = Set.of("string", "integer", "number");

  private final NamedSchemas schemas;
  private final SchemaHierarchy hierarchy;

  SchemaKinds(NamedSchemas schemas, SchemaHierarchy hierarchy) {
    this.schemas = schemas;
    this.hierarchy = hierarchy;
  }

  /** What the schema becomes; follows references only as far as the answer needs. */
  SchemaKind of(Schema<?> schema) {
    if (schema.get$ref() != null) {
      return SchemaKind.REFERENCE;
    }
    List<Schema<?>> parts = SchemaKeywords.parts(schema);
    if (!parts.isEmpty()) {
      return ofParts(schema, parts);
    }
    List<Schema<?>> branches = SchemaKeywords.branches(schema);
    if (!branches.isEmpty() && !SchemaKeywords.branchesOnlyConstrain(schema)) {
      return ofBranches(schema, branches);
    }
    Set<String> types = SchemaKeywords.types(schema);
    if (types.size() > 1) {
      return types.equals(Set.of("integer", "number")) ? SchemaKind.SCALAR : SchemaKind.UNION;
    }
    String type = types.isEmpty() ? "" : types.iterator().next();
    if (!SchemaKeywords.values(schema).isEmpty() && ENUMERABLE.contains(type)) {
      return SchemaKeywords.hasValuesOfOneType(schema) ? SchemaKind.ENUM : SchemaKind.ANY;
    }
    return switch (type) {
      case "object" -> ofObject(schema);
      case "array" -> SchemaKind.LIST;
      case "string", "integer", "number", "boolean" -> SchemaKind.SCALAR;
      default -> schema.getAdditionalProperties() == null ? SchemaKind.ANY : SchemaKind.MAP;
    };
  }

  private SchemaKind ofParts(Schema<?> schema, List<Schema<?>> parts) {
    boolean bare =
        !SchemaKeywords.hasProperties(schema)
            && schema.getRequired() == null
            && SchemaKeywords.branches(schema).isEmpty();
    boolean child = parts.stream().anyMatch(part -> hierarchy.isParent(part, schema));
    if (parts.size() == 1 && bare && !child) {
      return SchemaKind.ALIAS;
    }
    boolean objects =
        parts.stream()
                .filter(part -> !hierarchy.isParent(part, schema))
                .allMatch(part -> isObject(part, NamedSchemas.visited()))
            && branchesAreObjects(schema, NamedSchemas.visited());
    if (objects) {
      return SchemaKind.OBJECT;
    }
    return bare && decisive(parts) >= 0 ? SchemaKind.ALIAS : SchemaKind.UNSUPPORTED;
  }

  private boolean isObject(Schema<?> part, Set<Schema<?>> seen) {
    Schema<?> schema = schemas.follow(part);
    if (schema == null || !seen.add(schema)) {
      return true;
    }
    Set<String> types = SchemaKeywords.types(schema);
    return (types.isEmpty() || types.equals(Set.of("object")))
        && branchesAreObjects(schema, seen)
        && SchemaKeywords.parts(schema).stream().allMatch(inner -> isObject(inner, seen));
  }

  private boolean branchesAreObjects(Schema<?> schema, Set<Schema<?>> seen) {
    return SchemaKeywords.branches(schema).stream().allMatch(branch -> isObject(branch, seen));
  }

  /**
   * Which of several parts decides what a scalar or list is, the others only constrain it: an enum
   * before a part with a format before others; -1 when the parts are of several types.
   */
  int decisive(List<Schema<?>> parts) {
    Set<String> types = new HashSet<>();
    int decisive = -1;
    int weight = -1;
    for (int i = 0; i < parts.size(); i++) {
      Schema<?> part = schemas.follow(parts.get(i));
      if (part != null) {
        types.addAll(SchemaKeywords.types(part));
        if (weight(part) > weight) {
          decisive = i;
          weight = weight(part);
        }
      }
    }
    return parts.size() == 1 ? 0 : types.size() <= 1 && weight >= 0 ? decisive : -1;
  }

  private int weight(Schema<?> part) {
    return switch (of(part)) {
      case ENUM -> 3;
      case SCALAR, LIST -> part.getFormat() == null ? 1 : 2;
      case ANY, ALIAS -> 0;
      case REFERENCE, MAP, OBJECT, UNION, UNSUPPORTED -> -1;
    };
  }

  private SchemaKind ofBranches(Schema<?> schema, List<Schema<?>> branches) {
    if (branches.size() == 1 && schema.getDiscriminator() == null) {
      return SchemaKind.ALIAS;
    }
    if (isObjectOfItsOwn(schema)) {
      return SchemaKind.OBJECT;
    }
    Set<String> types = new HashSet<>();
    int enumerated = 0;
    for (Schema<?> branch : branches) {
      Schema<?> target = schemas.follow(branch);
      if (target == null
          || SchemaKeywords.isComposed(target)
          || SchemaKeywords.types(target).isEmpty()) {
        return SchemaKind.UNION;
      }
      types.addAll(SchemaKeywords.types(target));
      enumerated += SchemaKeywords.values(target).isEmpty() ? 0 : 1;
    }
    if (types.equals(Set.of("string"))) {
      return enumerated > 0 ? SchemaKind.ENUM : SchemaKind.SCALAR;
    }
    boolean numbers = types.size() == 1 && ENUMERABLE.containsAll(types);
    return numbers && enumerated == branches.size() ? SchemaKind.ENUM : SchemaKind.UNION;
  }

  /**
   * Whether a schema with branches has members that these do not have, so that a union of them
   * would lose some. With a discriminator the branches are types that users ask for.
   */
  private boolean isObjectOfItsOwn(Schema<?> schema) {
    return schema.getDiscriminator() == null
        && SchemaKeywords.hasProperties(schema)
        && branchesAreObjects(schema, NamedSchemas.visited())
        && !SchemaKeywords.branches(schema).stream()
            .allMatch(branch -> declares(branch, schema.getProperties().keySet()));
  }

  private boolean declares(Schema<?> source, Set<String> names) {
    Schema<?> schema = schemas.follow(source);
    return schema != null
        && (SchemaKeywords.hasProperties(schema)
                && schema.getProperties().keySet().containsAll(names)
            || SchemaKeywords.parts(schema).stream().anyMatch(part -> declares(part, names)));
  }

  private SchemaKind ofObject(Schema<?> schema) {
    if (schema.getDiscriminator() != null && !hierarchy.children(schema).isEmpty()) {
      return SchemaKind.UNION;
    }
    boolean empty = SchemaKeywords.isClosed(schema) && SchemaKeywords.additional(schema) == null;
    return SchemaKeywords.hasProperties(schema) || empty ? SchemaKind.OBJECT : SchemaKind.MAP;
  }
}
