package io.github.xaifeign.generator.resolve.schema;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which named schemas extend which by allOf, where the parent tells its children apart. */
final class SchemaHierarchy {
  private final NamedSchemas schemas;
  private final Map<String, List<String>> children = new LinkedHashMap<>();

  SchemaHierarchy(NamedSchemas schemas) {
    this.schemas = schemas;
    schemas.names().forEach(this::registerParents);
  }

  private void registerParents(String name) {
    Schema<?> schema = schemas.get(name);
    for (Schema<?> part : schema == null ? List.<Schema<?>>of() : SchemaKeywords.parts(schema)) {
      String parent = NamedSchemas.referredName(part);
      Schema<?> base = parent == null ? null : schemas.get(parent);
      if (base != null && isBase(base)) {
        children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(name);
      }
    }
  }

  private static boolean isBase(Schema<?> schema) {
    return schema.getDiscriminator() != null && SchemaKeywords.branches(schema).isEmpty();
  }

  /** References to the schemas that extend this one; empty unless it has a discriminator. */
  List<Schema<?>> children(Schema<?> base) {
    List<Schema<?>> references = new ArrayList<>();
    for (String child : childNames(schemas.nameOf(base))) {
      references.add(new Schema<>().$ref(ComponentRefs.to(NamedSchemas.SECTION, child)));
    }
    return references;
  }

  private List<String> childNames(@Nullable String base) {
    return base == null ? List.of() : children.getOrDefault(base, List.of());
  }

  /** Whether a named schema is a branch of the union, or a child of the base, that it extends. */
  boolean isParent(Schema<?> part, Schema<?> schema) {
    String self = schemas.nameOf(schema);
    Schema<?> target = schemas.follow(part);
    return self != null
        && target != null
        && (childNames(NamedSchemas.referredName(part)).contains(self)
            || SchemaKeywords.branches(target).stream()
                .anyMatch(branch -> self.equals(NamedSchemas.referredName(branch))));
  }
}
