package io.github.xaifeign.generator.resolve.schema;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the inline unions that cannot be nested in the class that they are a member of. A branch
 * implements its union, and in Java a class that implements {@code Charge.Intent} depends on {@code
 * Charge}; where {@code Charge} in turn depends on that branch, the union needs a file of its own
 * (JLS 8.1.4).
 */
final class UnionNesting {
  /** A union inside a named schema, and the named schemas among its branches. */
  private record Inline(Schema<?> union, String owner, Set<String> branches) {}

  private final NamedSchemas schemas;
  private final SchemaHierarchy hierarchy;
  private final List<Inline> inlines = new ArrayList<>();
  private final Map<String, Set<String>> dependsOn = new LinkedHashMap<>();
  private final Set<Schema<?>> apart = NamedSchemas.visited();

  UnionNesting(NamedSchemas schemas, SchemaHierarchy hierarchy) {
    this.schemas = schemas;
    this.hierarchy = hierarchy;
    schemas.names().forEach(this::collect);
    for (Inline inline : inlines) {
      if (inline.branches().stream().anyMatch(branch -> depends(inline.owner(), branch))) {
        apart.add(inline.union());
      }
    }
  }

  /** Whether the union needs a file of its own. */
  boolean isApart(Schema<?> union) {
    return apart.contains(union);
  }

  private void collect(String name) {
    Schema<?> schema = schemas.get(name);
    if (schema != null) {
      depend(referred(SchemaKeywords.branches(schema)), name);
      depend(referred(hierarchy.children(schema)), name);
      collect(schema, name, true, NamedSchemas.visited());
    }
  }

  /** Notes that the classes of branches depend on the class of their union, or around it. */
  private void depend(Set<String> branches, String on) {
    for (String branch : branches) {
      dependsOn.computeIfAbsent(branch, ignored -> new LinkedHashSet<>()).add(on);
    }
  }

  /** Walks what is written inline, and the parts of allOf, whose members are the owner's too. */
  private void collect(Schema<?> schema, String owner, boolean named, Set<Schema<?>> seen) {
    if (!seen.add(schema)) {
      return;
    }
    List<Schema<?>> branches = SchemaKeywords.branches(schema);
    if (!branches.isEmpty() && !named) {
      inlines.add(new Inline(schema, owner, referred(branches)));
      depend(referred(branches), owner);
    }
    branches.forEach(branch -> collect(branch, owner, false, seen));
    for (Schema<?> part : SchemaKeywords.parts(schema)) {
      Schema<?> target = schemas.follow(part);
      if (target != null) {
        collect(target, owner, true, seen);
      }
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(property -> collect(property, owner, false, seen));
    }
    collectNullable(SchemaKeywords.items(schema), owner, seen);
    collectNullable(SchemaKeywords.additional(schema), owner, seen);
  }

  private void collectNullable(@Nullable Schema<?> schema, String owner, Set<Schema<?>> seen) {
    if (schema != null) {
      collect(schema, owner, false, seen);
    }
  }

  private static Set<String> referred(List<Schema<?>> branches) {
    Set<String> names = new LinkedHashSet<>();
    for (Schema<?> branch : branches) {
      String name = NamedSchemas.referredName(branch);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a schema's class depends on another's, itself included. */
  private boolean depends(String from, String to) {
    Set<String> seen = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(List.of(from));
    while (!left.isEmpty()) {
      String name = left.remove();
      if (name.equals(to)) {
        return true;
      }
      if (seen.add(name)) {
        left.addAll(dependsOn.getOrDefault(name, Set.of()));
      }
    }
    return false;
  }
}
