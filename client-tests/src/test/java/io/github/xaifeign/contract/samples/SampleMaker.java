package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes bodies of a schema: the smallest, the fullest, each optional member alone, pairs of them,
 * and whatever one place alone can be: each value of an enum, each branch of a union, null, lists
 * of no, one and two elements, numbers and texts at their bounds. What a component allows inside is
 * tried where it is met first; elsewhere the component is one value.
 */
final class SampleMaker {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean request;
  private final BoundValues bounds;
  private final Set<String> tried = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** Makes what a document allows, with values at its bounds. */
  SampleMaker(boolean request) {
    this(request, new BoundValues(false));
  }

  SampleMaker(boolean request, BoundValues bounds) {
    this.request = request;
    this.bounds = bounds;
  }

  /** All bodies of a schema that differ from each other in one place. */
  List<Sample> all(RawSchema schema, Set<String> without) {
    List<Sample> samples = new ArrayList<>();
    Sample minimal = minimal(schema);
    samples.add(minimal.titled("minimal"));
    if (schema.type().equals("object") && schema.branches().isEmpty()) {
      List<String> optional =
          schema.properties().keySet().stream()
              .filter(name -> !schema.requires(name) && !without.contains(name))
              .filter(name -> !schema.properties().get(name).isSecretFrom(request))
              .toList();
      Sample full = minimal;
      for (String name : optional) {
        full = full.with(name, minimal(schema.properties().get(name)), property(schema, name));
      }
      samples.add(full.titled("full"));
      for (int i = 0; i < optional.size(); i++) {
        Sample one = withMinimal(minimal, schema, optional.get(i));
        samples.add(one.titled("only " + optional.get(i)));
        for (int j = 0; j < i; j++) {
          String title = optional.get(j) + " and " + optional.get(i);
          samples.add(withMinimal(one, schema, optional.get(j)).titled(title));
        }
      }
    }
    variants(schema, without).forEach(samples::add);
    return samples;
  }

  private Sample withMinimal(Sample object, RawSchema schema, String name) {
    return object.with(name, minimal(schema.properties().get(name)), property(schema, name));
  }

  static Site property(RawSchema schema, String name) {
    return Site.property(schema.properties().get(name));
  }

  /** The smallest value of a schema. */
  Sample minimal(RawSchema schema) {
    if (!schema.values().isEmpty()) {
      return value(schema, schema.values().get(0));
    }
    if (!schema.branches().isEmpty()) {
      for (int i = 0; i < schema.branches().size(); i++) {
        if (!open.contains(schema.branches().get(i).pointer())) {
          return branch(schema, i, minimal(schema.branches().get(i)));
        }
      }
      return branch(schema, 0, minimal(schema.branches().get(0)));
    }
    return switch (schema.type()) {
      case "object" -> object(schema);
      case "array" -> list(schema, schema.bound("minItems", 0));
      case "boolean" -> plain(NODES.booleanNode(true));
      case "integer", "number" -> plain(number(schema));
      case "string" -> plain(NODES.textNode(text(schema)));
      default -> plain(NODES.textNode("any"));
    };
  }

  static Sample plain(JsonNode value) {
    return new Sample("", value, Set.of());
  }

  static Sample value(RawSchema schema, JsonNode value) {
    return new Sample(value.toString(), value, Set.of(Site.value(schema, value)));
  }

  static Sample branch(RawSchema union, int index, Sample value) {
    RawSchema branch = union.branches().get(index);
    Sample shown = value.showing(Site.branch(branch));
    String tag = union.tag(branch);
    if (tag != null && value.value() instanceof ObjectNode object) {
      ObjectNode tagged = object.deepCopy().put(union.tagName(), tag);
      return new Sample(shown.title(), tagged, shown.sites());
    }
    return shown;
  }

  private Sample object(RawSchema schema) {
    open.push(schema.pointer());
    Sample object = plain(NODES.objectNode());
    for (Map.Entry<String, RawSchema> property : schema.properties().entrySet()) {
      if (schema.requires(property.getKey()) && !property.getValue().isSecretFrom(request)) {
        object = withMinimal(object, schema, property.getKey());
      }
    }
    open.pop();
    return object;
  }

  private Sample list(RawSchema schema, int size) {
    RawSchema items = schema.items();
    return listOf(
        schema, size, items == null ? () -> plain(NODES.numberNode(1)) : () -> minimal(items));
  }

  /** A list of a size, whose elements are made one by one. */
  static Sample listOf(RawSchema schema, int size, Supplier<Sample> elements) {
    ArrayNode list = NODES.arrayNode();
    Set<Site> sites = new HashSet<>();
    for (int i = 0; i < size; i++) {
      Sample element = elements.get();
      list.add(element.value());
      sites.addAll(element.sites());
    }
    sites.add(Site.listSize(schema, size));
    return new Sample(size + " elements", list, sites);
  }

  /** Values of a schema that differ from the smallest one in one place. */
  private List<Sample> variants(RawSchema schema, Set<String> without) {
    List<Sample> variants = new ArrayList<>();
    if (!tried.add(schema.pointer())) {
      return variants;
    }
    schema.values().forEach(value -> variants.add(value(schema, value)));
    for (int i = 0; i < schema.branches().size(); i++) {
      int index = i;
      RawSchema branch = schema.branches().get(i);
      variants.add(branch(schema, i, minimal(branch)).titled("branch " + i));
      variants(branch, Set.of()).forEach(inner -> variants.add(branch(schema, index, inner)));
    }
    if (schema.values().isEmpty() && schema.branches().isEmpty()) {
      switch (schema.type()) {
        case "object" -> members(schema, without, variants);
        case "array" -> lists(schema, variants);
        default -> variants.addAll(scalars(schema));
      }
    }
    return variants;
  }

  /** What a schema that is neither an object nor a list can be, besides its smallest value. */
  List<Sample> scalars(RawSchema schema) {
    List<Sample> scalars = new ArrayList<>();
    switch (schema.type()) {
      case "boolean" -> scalars.add(plain(NODES.booleanNode(false)).titled("false"));
      case "integer", "number" -> numbers(schema, scalars);
      case "string" -> texts(schema, scalars);
      default -> anything(scalars);
    }
    return scalars;
  }

  private void members(RawSchema schema, Set<String> without, List<Sample> variants) {
    Sample minimal = minimal(schema);
    for (Map.Entry<String, RawSchema> entry : schema.properties().entrySet()) {
      String name = entry.getKey();
      RawSchema member = entry.getValue();
      if (without.contains(name) || member.isSecretFrom(request)) {
        continue;
      }
      Function<Sample, Sample> in = inner -> minimal.with(name, inner, property(schema, name));
      if (!schema.requires(name)) {
        variants.add(in.apply(minimal(member)).titled("with " + name));
      }
      if (member.nullable()) {
        Sample nothing = plain(NODES.nullNode()).titled("null").showing(Site.nothing(member));
        variants.add(in.apply(nothing));
      } else if (member.admitsAnyJson()) {
        variants.add(in.apply(plain(NODES.nullNode()).titled("null")));
      }
      variants(member, Set.of()).forEach(inner -> variants.add(in.apply(inner)));
    }
    RawSchema values = schema.additional();
    if (values != null) {
      variants.add(entry(minimal, minimal(values)).titled("an entry"));
      variants(values, Set.of()).forEach(inner -> variants.add(entry(minimal, inner)));
    }
  }

  static Sample entry(Sample map, Sample value) {
    ObjectNode object = ((ObjectNode) map.value()).deepCopy();
    object.set("an entry", value.value());
    Set<Site> sites = new HashSet<>(map.sites());
    sites.addAll(value.sites());
    return new Sample(value.title(), object, sites);
  }

  private void lists(RawSchema schema, List<Sample> variants) {
    int least = schema.bound("minItems", 0);
    int most = schema.bound("maxItems", Integer.MAX_VALUE);
    for (int size : new int[] {0, 1, 2}) {
      if (size >= least && size <= most) {
        variants.add(list(schema, size));
      }
    }
    RawSchema items = schema.items();
    for (String bound : List.of("minItems", "maxItems")) {
      if (bounds.has(schema, bound)) {
        JsonNode element = items == null ? NODES.numberNode(1) : minimal(items).value();
        variants.add(bounds.list(schema, bound, () -> element));
      }
    }
    if (items != null) {
      for (Sample element : variants(items, Set.of())) {
        ArrayNode one = NODES.arrayNode().add(element.value());
        while (one.size() < least) {
          one.add(element.value());
        }
        variants.add(new Sample("of " + element.title(), one, element.sites()));
      }
    }
  }

  private void numbers(RawSchema schema, List<Sample> variants) {
    for (String bound : List.of("minimum", "maximum")) {
      if (bounds.has(schema, bound)) {
        variants.add(bounds.number(schema, bound));
      }
    }
    if (schema.type().equals("number")) {
      variants.add(plain(number(schema)).titled("number"));
    }
  }

  private void texts(RawSchema schema, List<Sample> variants) {
    for (String bound : List.of("minLength", "maxLength")) {
      if (bounds.has(schema, bound) && schema.format().isEmpty()) {
        variants.add(bounds.text(schema, bound));
      }
    }
    if (schema.format().isEmpty() && schema.bounds().isEmpty()) {
      variants.add(plain(NODES.textNode("ä \u20ac \ud83d\ude00 \"\\\n\u0000")).titled("odd text"));
    }
  }

  private static void anything(List<Sample> variants) {
    variants.add(plain(NODES.numberNode(new BigDecimal("1.50"))).titled("a number"));
    variants.add(plain(NODES.booleanNode(false)).titled("false"));
    variants.add(plain(NODES.arrayNode().add(1).add("two")).titled("a list"));
    variants.add(plain(NODES.objectNode().put("a", "b")).titled("an object"));
  }

  private static JsonNode number(RawSchema schema) {
    JsonNode least = schema.bounds().get("minimum");
    JsonNode most = schema.bounds().get("maximum");
    if (least != null && least.decimalValue().compareTo(BigDecimal.ONE) > 0) {
      return least;
    }
    return most != null && most.decimalValue().compareTo(BigDecimal.ONE) < 0
        ? most
        : NODES.numberNode(1);
  }

  private static String text(RawSchema schema) {
    String text =
        switch (schema.format()) {
          case "date-time" -> "2026-01-02T03:04:05Z";
          case "date" -> "2026-01-02";
          case "byte" -> "AAEC";
          case "int64" -> "12";
          default -> "text";
        };
    int least = schema.bound("minLength", 0);
    int most = schema.bound("maxLength", Integer.MAX_VALUE);
    String padded = text.length() < least ? text + "x".repeat(least - text.length()) : text;
    return padded.length() > most ? padded.substring(0, most) : padded;
  }
}
