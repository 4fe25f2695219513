package io.github.xaifeign.generator.resolve.schema;

import io.github.xaifeign.generator.model.Documentation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a single schema without following references: the two dialects of OpenAPI 3.0 and 3.1
 * (nullable, type lists, const) answered in one way.
 */
public final class SchemaKeywords {
  /** What OpenAPI Generator writes into a list that says nothing of its elements. */
  private static final String MADE_UP_ITEMS = "TODO default missing array inner type to string";

  private SchemaKeywords() {}

  /** The types that the schema lists, without null. */
  public static Set<String> types(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    if (schema.getTypes() != null) {
      types.addAll(schema.getTypes());
    } else if (schema.getType() != null) {
      types.add(schema.getType());
    }
    types.remove("null");
    if (types.isEmpty() && hasProperties(schema)) {
      types.add("object");
    }
    if (types.isEmpty() && items(schema) != null) {
      types.add("array");
    }
    if (types.isEmpty()) {
      values(schema).stream().map(SchemaKeywords::jsonType).forEach(types::add);
    }
    return types;
  }

  /** Whether the schema itself admits null, in the words of either dialect. */
  static boolean nullable(Schema<?> schema) {
    boolean listed = schema.getTypes() != null && schema.getTypes().contains("null");
    boolean enumerated = schema.getEnum() != null && schema.getEnum().contains(null);
    boolean branch = branches(schema).size() < allBranches(schema).size();
    return Boolean.TRUE.equals(schema.getNullable()) || listed || enumerated || branch;
  }

  /** The known values, without null; a const counts as one. */
  static List<Object> values(Schema<?> schema) {
    List<Object> values = new ArrayList<>();
    if (schema.getConst() != null) {
      values.add(schema.getConst());
    } else if (schema.getEnum() != null) {
      schema.getEnum().stream().filter(Objects::nonNull).forEach(values::add);
    }
    return values;
  }

  /** The branches of oneOf or anyOf that are not null and say more than what is required. */
  static List<Schema<?>> branches(Schema<?> schema) {
    return allBranches(schema).stream().filter(branch -> !isNull(branch)).toList();
  }

  /** Whether one Java type holds all known values; integers are numbers too. */
  static boolean hasValuesOfOneType(Schema<?> schema) {
    Set<String> types = new LinkedHashSet<>();
    values(schema).forEach(value -> types.add(jsonType(value)));
    return types.size() <= 1
        || types.equals(Set.of("integer", "number"))
        || types(schema).equals(Set.of("string"));
  }

  /** Whether the schema is put together by allOf, oneOf or anyOf. */
  static boolean isComposed(Schema<?> schema) {
    return !branches(schema).isEmpty() || !parts(schema).isEmpty();
  }

  /** The keyword under which the first branch stands. */
  static String branchKeyword(Schema<?> schema) {
    return schema.getOneOf() != null ? "oneOf" : "anyOf";
  }

  /** Whether the branches only constrain, so that the schema is an object of its own. */
  static boolean branchesOnlyConstrain(Schema<?> schema) {
    List<Schema<?>> branches = branches(schema);
    return !branches.isEmpty() && branches.stream().allMatch(SchemaKeywords::saysNothing);
  }

  private static List<Schema<?>> allBranches(Schema<?> schema) {
    List<Schema<?>> branches = new ArrayList<>();
    addAll(branches, schema.getOneOf());
    addAll(branches, schema.getAnyOf());
    return branches;
  }

  /** The parts of allOf that say something about the value. */
  static List<Schema<?>> parts(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    addAll(parts, schema.getAllOf());
    parts.removeIf(part -> saysNothing(part) && part.getRequired() == null);
    return parts;
  }

  private static void addAll(List<Schema<?>> into, @Nullable List<?> schemas) {
    if (schemas != null) {
      schemas.stream().filter(Objects::nonNull).forEach(schema -> into.add((Schema<?>) schema));
    }
  }

  /** Whether the schema names no type, value or reference, only documentation or constraints. */
  static boolean saysNothing(Schema<?> schema) {
    return schema.get$ref() == null
        && types(schema).isEmpty()
        && values(schema).isEmpty()
        && schema.getAllOf() == null
        && allBranches(schema).isEmpty()
        && schema.getAdditionalProperties() == null;
  }

  /** Whether null is the only value. */
  static boolean isNull(Schema<?> schema) {
    boolean typed =
        "null".equals(schema.getType())
            || schema.getTypes() != null && schema.getTypes().equals(Set.of("null"));
    boolean enumerated = schema.getEnum() != null && schema.getEnum().equals(nullList());
    return typed || enumerated;
  }

  private static List<@Nullable Object> nullList() {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(null);
    return list;
  }

  static boolean hasProperties(Schema<?> schema) {
    return schema.getProperties() != null && !schema.getProperties().isEmpty();
  }

  /** The schema of a list's elements; null for elements of any kind. */
  static @Nullable Schema<?> items(Schema<?> schema) {
    Schema<?> items = schema.getItems();
    return items == null || MADE_UP_ITEMS.equals(items.getDescription()) ? null : items;
  }

  /** Whether the schema forbids members that it does not name. */
  static boolean isClosed(Schema<?> schema) {
    Object additional = schema.getAdditionalProperties();
    return Boolean.FALSE.equals(additional)
        || additional instanceof Schema<?> typed && Boolean.FALSE.equals(booleanValue(typed));
  }

  /** The schema of members that it does not name, when they have one that says something. */
  static @Nullable Schema<?> additional(Schema<?> schema) {
    return schema.getAdditionalProperties() instanceof Schema<?> typed
            && booleanValue(typed) == null
            && !saysNothing(typed)
        ? typed
        : null;
  }

  private static @Nullable Boolean booleanValue(Schema<?> schema) {
    return schema.getBooleanSchemaValue();
  }

  /** What a schema says of itself. */
  static Documentation documentation(Schema<?> schema) {
    String text = schema.getDescription() == null ? schema.getTitle() : schema.getDescription();
    return Documentation.ofNullable(text, Boolean.TRUE.equals(schema.getDeprecated()));
  }

  static String jsonType(Object value) {
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof java.math.BigInteger) {
      return "integer";
    }
    return value instanceof Number number
        ? number.doubleValue() == Math.rint(number.doubleValue()) ? "integer" : "number"
        : "string";
  }
}
