package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says together with its {@code allOf} parts and one branch of each of its unions.
 */
final class SchemaView {
  private static final List<String> UNIONS = List.of("oneOf", "anyOf");

  private final CorpusDocument document;
  private final DiscriminatorTags discriminators;
  private final Set<JsonNode> added = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<JsonNode>> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, JsonNode> keywords = new LinkedHashMap<>();
  private final List<JsonNode> items = new ArrayList<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private @Nullable List<JsonNode> values;
  private @Nullable Set<String> types;
  private boolean nullable = true;
  private boolean impossible;
  private boolean freeBranch;

  SchemaView(CorpusDocument document, DiscriminatorTags discriminators) {
    this.document = document;
    this.discriminators = discriminators;
  }

  /**
   * Adds what a schema says.
   *
   * @param choose picks one branch of a union
   */
  void add(JsonNode source, Function<JsonNode, Integer> choose) {
    JsonNode schema = document.resolve(source);
    if (schema.isBoolean()) {
      impossible |= !schema.booleanValue();
      return;
    }
    if (!schema.isObject()) {
      impossible = true;
      return;
    }
    if (!added.add(schema)) {
      return;
    }
    // The innermost union is the one that tells this branch from its neighbours.
    tags.putAll(discriminators.of(schema));
    if (source != schema && source.size() > 1 && document.isVersion31()) {
      addOwn(source, choose);
    }
    addOwn(schema, choose);
  }

  private void addOwn(JsonNode schema, Function<JsonNode, Integer> choose) {
    addTypes(schema);
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                properties
                    .computeIfAbsent(property.getKey(), name -> new ArrayList<>())
                    .add(property.getValue()));
    if (schema.has("items")) {
      items.add(schema.get("items"));
    }
    addValues(schema);
    schema.properties().forEach(keyword -> keywords.put(keyword.getKey(), keyword.getValue()));
    schema.path("allOf").forEach(part -> add(part, choose));
    for (String union : UNIONS) {
      if (schema.path(union).size() > 0) {
        JsonNode branch = schema.get(union).get(choose.apply(schema.get(union)));
        // What names a branch that has no name of its own, the document does not say.
        freeBranch |= schema.has("discriminator") && !branch.has("$ref");
        addBranch(branch, choose);
      }
    }
  }

  private void addBranch(JsonNode branch, Function<JsonNode, Integer> choose) {
    add(branch, choose);
    JsonNode target = document.resolve(branch);
    freeBranch |= target.isObject() && types == null && properties.isEmpty() && values == null;
  }

  private void addTypes(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isMissingNode()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    if (type.isTextual()) {
      names.add(type.asText());
    }
    type.forEach(name -> names.add(name.asText()));
    nullable &= names.remove("null") || schema.path("nullable").asBoolean();
    if (types == null) {
      types = names;
    } else if (types.contains("number") && names.contains("integer")) {
      types = names;
    } else {
      types.retainAll(names);
    }
    impossible |= types.isEmpty() && !nullable;
  }

  private void addValues(JsonNode schema) {
    List<JsonNode> listed = new ArrayList<>();
    if (schema.has("const")) {
      listed.add(schema.get("const"));
    } else if (schema.path("enum").isArray()) {
      schema.get("enum").forEach(listed::add);
    } else {
      return;
    }
    if (values == null) {
      values = listed;
    } else {
      values.retainAll(listed);
    }
    impossible |= values.isEmpty();
  }

  /** Whether no value at all fits, or none that this view could find. */
  boolean isImpossible() {
    return impossible;
  }

  /** Whether a branch was chosen that admits any JSON. */
  boolean hasFreeBranch() {
    return freeBranch;
  }

  boolean isNullable() {
    return nullable && types != null;
  }

  /** The values it is limited to; null for any. */
  @Nullable List<JsonNode> values() {
    return values;
  }

  /** The kinds of value it may be; none for any. */
  List<String> types() {
    if (types != null) {
      return List.copyOf(types);
    }
    if (!properties.isEmpty() || keywords.containsKey("additionalProperties")) {
      return List.of("object");
    }
    return items.isEmpty() && !keywords.containsKey("prefixItems") ? List.of() : List.of("array");
  }

  Map<String, List<JsonNode>> properties() {
    return properties;
  }

  Set<String> required() {
    return required;
  }

  List<JsonNode> items() {
    return items;
  }

  /** The members that name the branch of a union, with what they say. */
  Map<String, String> tags() {
    return tags;
  }

  JsonNode keyword(String name) {
    JsonNode value = keywords.get(name);
    return value == null ? MissingNode.getInstance() : value;
  }
}
