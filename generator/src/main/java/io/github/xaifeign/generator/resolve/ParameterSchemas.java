package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
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

  private final Components components;

  ParameterSchemas(OpenAPI document) {
    this.components = new Components(document, new Findings());
  }

  /** The schema itself unless it is a union of nothing but scalars and lists of scalars. */
  Schema<?> reduce(Schema<?> schema, SpecPointer at) {
    Schema<?> target = components.follow(schema, at);
    if (target == null || components.shape(target, at) != Components.Shape.UNION) {
      return schema;
    }
    Set<String> types = new HashSet<>();
    if (!collect(target, at, types)) {
      return schema;
    }
    Schema<?> text = new StringSchema();
    Schema<?> reduced = types.contains("array") ? new ArraySchema().items(text) : text;
    reduced.setDescription(schema.getDescription());
    return reduced;
  }

  /** Collects the types of all branches; false when there is one that is more than text. */
  private boolean collect(Schema<?> schema, SpecPointer at, Set<String> types) {
    List<Schema<?>> branches = SchemaShape.branches(schema);
    if (branches.isEmpty()) {
      Set<String> own = SchemaShape.types(schema);
      types.addAll(own);
      boolean list = own.equals(Set.of("array"));
      return list ? hasScalarItems(schema, at) : !own.isEmpty() && SCALARS.containsAll(own);
    }
    for (Schema<?> branch : branches) {
      Schema<?> target = components.follow(branch, at);
      if (target == null || !SchemaShape.parts(target).isEmpty() || !collect(target, at, types)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasScalarItems(Schema<?> list, SpecPointer at) {
    Schema<?> items = list.getItems() == null ? null : components.follow(list.getItems(), at);
    return items != null && collect(items, at, new HashSet<>());
  }
}
