package io.github.xaifeign.generator.resolve.schema;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reduces the schema of a parameter to what matters outside JSON: there a number and the text of it
 * are the same characters, so a union of scalars is a text, and a union with a list of them a list.
 */
final class ParameterSchemas {
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

  private final NamedSchemas schemas;
  private final SchemaKinds kinds;

  ParameterSchemas(NamedSchemas schemas, SchemaKinds kinds) {
    this.schemas = schemas;
    this.kinds = kinds;
  }

  /** The schema itself unless it is a union of nothing but scalars and lists of scalars. */
  Schema<?> reduce(Schema<?> schema) {
    Schema<?> target = schemas.follow(schema);
    if (target == null || kinds.of(target) != SchemaKind.UNION) {
      return schema;
    }
    Set<String> types = new HashSet<>();
    if (!collect(target, types)) {
      return schema;
    }
    Schema<?> text = new StringSchema();
    Schema<?> reduced = types.contains("array") ? new ArraySchema().items(text) : text;
    reduced.setDescription(schema.getDescription());
    return reduced;
  }

  /** Collects the types of all branches; false when there is one that is more than text. */
  private boolean collect(Schema<?> schema, Set<String> types) {
    List<Schema<?>> branches = SchemaKeywords.branches(schema);
    if (branches.isEmpty()) {
      Set<String> own = SchemaKeywords.types(schema);
      types.addAll(own);
      boolean list = own.equals(Set.of("array"));
      return list ? hasScalarItems(schema) : !own.isEmpty() && SCALARS.containsAll(own);
    }
    for (Schema<?> branch : branches) {
      Schema<?> target = schemas.follow(branch);
      if (target == null || !SchemaKeywords.parts(target).isEmpty() || !collect(target, types)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasScalarItems(Schema<?> list) {
    Schema<?> declared = SchemaKeywords.items(list);
    Schema<?> items = declared == null ? null : schemas.follow(declared);
    return items != null && collect(items, new HashSet<>());
  }
}
