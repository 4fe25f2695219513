package io.github.xaifeign.contract.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the sites that schemas declare, and all schemas that these lead to. */
final class DeclaredSites {
  private static final BoundValues AT = new BoundValues(false);
  private static final BoundValues BEYOND = new BoundValues(true);

  private final boolean request;
  private final Set<String> seen = new HashSet<>();
  private final Set<Site> sites = new HashSet<>();

  DeclaredSites(boolean request) {
    this.request = request;
  }

  Set<Site> sites() {
    return sites;
  }

  void add(RawSchema schema, Set<String> without) {
    if (!seen.add(schema.pointer())) {
      return;
    }
    schema.values().forEach(value -> sites.add(Site.value(schema, value)));
    for (RawSchema branch : schema.branches()) {
      sites.add(Site.branch(branch));
      add(branch);
    }
    for (Map.Entry<String, RawSchema> member : schema.properties().entrySet()) {
      if (!without.contains(member.getKey()) && !member.getValue().isSecretFrom(request)) {
        addMember(member.getValue());
      }
    }
    if (schema.type().equals("array")) {
      addListSizes(schema);
    }
    for (String bound : schema.bounds().keySet()) {
      if (AT.has(schema, bound)) {
        sites.add(Site.bound(schema, bound));
      }
      if (request && BEYOND.has(schema, bound)) {
        sites.add(Site.beyond(schema, bound));
      }
    }
    add(schema.items());
    add(schema.additional());
  }

  private void add(@Nullable RawSchema schema) {
    if (schema != null) {
      add(schema, Set.of());
    }
  }

  private void addMember(RawSchema member) {
    sites.add(Site.property(member));
    if (member.nullable()) {
      sites.add(Site.nothing(member));
    }
    add(member);
  }

  private void addListSizes(RawSchema list) {
    for (int size : List.of(0, 1, 2)) {
      if (size >= list.bound("minItems", 0) && size <= list.bound("maxItems", size)) {
        sites.add(Site.listSize(list, size));
      }
    }
  }
}
