package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Makes instances of schemas: the smallest, a full one, and others that differ in what is there.
 * The branches of each union and the values of each enum take turns. What is made may break a rule
 * that only a validator sees; ask one.
 */
final class InstanceSampler {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 30;
  private static final int SHALLOW = 4;
  private static final int MOST_VALUES = 300;
  private static final List<String> TEXTS =
      List.of(
          "text",
          "ä € \ud83d\ude00 \"\\\n",
          "1",
          "0",
          "12",
          "123456789012345678",
          "a",
          "A",
          "AB",
          "abc",
          "ABC",
          "a1",
          "A1",
          "a-b",
          "2026-01-02",
          "2026-01-02T03:04:05Z",
          "12:30",
          "#00ff7f",
          "de",
          "DE",
          "de-DE",
          "1.0",
          "1.2.3",
          "+491701234567",
          "me@example.com",
          "https://example.com/a",
          "6fa459ea-ee8a-3ca4-894e-db77e160355e",
          "/a/b",
          "a_b",
          "a.b",
          "AC0123456789abcdef0123456789abcdef",
          "0123456789abcdef0123456789abcdef");

  private final CorpusDocument document;
  private final DiscriminatorTags discriminators;
  private final Random random;
  private final Map<JsonNode, Integer> turns = new IdentityHashMap<>();
  private int values;
  private boolean free;

  InstanceSampler(CorpusDocument document, long seed) {
    this.document = document;
    this.discriminators = new DiscriminatorTags(document);
    this.random = new Random(seed);
  }

  /** How much of what may be absent is there. */
  enum Fullness {
    SMALLEST,
    FULL,
    MIXED
  }

  /**
   * An instance.
   *
   * @param free whether a branch of a union is in it that admits any JSON
   */
  record Instance(JsonNode value, boolean free) {}

  /** An instance; empty if none was found. */
  Optional<Instance> sample(JsonNode schema, Fullness fullness) {
    values = 0;
    free = false;
    return Optional.ofNullable(value(List.of(schema), fullness, 0))
        .map(value -> new Instance(value, free));
  }

  private @Nullable JsonNode value(List<JsonNode> schemas, Fullness fullness, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    JsonNode only = document.resolve(schemas.get(0));
    List<JsonNode> children = schemas.size() > 1 ? List.of() : discriminators.children(only);
    if (!children.isEmpty()) {
      return value(List.of(children.get(turn(only, children.size()))), fullness, depth + 1);
    }
    SchemaView view = new SchemaView(document, discriminators);
    boolean modest = depth > SHALLOW || values > MOST_VALUES;
    schemas.forEach(schema -> view.add(schema, union -> branch(union, modest)));
    if (view.isImpossible()) {
      return null;
    }
    values++;
    free |= view.hasFreeBranch();
    if (depth > 0 && view.isNullable() && fullness == Fullness.MIXED && random.nextInt(6) == 0) {
      return NODES.nullNode();
    }
    if (view.values() != null) {
      return view.values().get(turn(schemas.get(0), view.values().size()));
    }
    List<String> types = view.types();
    if (types.isEmpty()) {
      return view.isNullable() ? NODES.nullNode() : any();
    }
    return switch (types.get(turn(schemas.get(0), types.size()))) {
      case "object" -> object(view, modest ? Fullness.SMALLEST : fullness, depth);
      case "array" -> array(view, modest ? Fullness.SMALLEST : fullness, depth);
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "integer" -> integer(view);
      case "number" -> number(view);
      case "string" -> text(view);
      default -> null;
    };
  }

  /** The next branch in turn; deep inside, the one that looks smallest. */
  private int branch(JsonNode union, boolean modest) {
    if (!modest) {
      return turn(union, union.size());
    }
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < union.size(); i++) {
      indexes.add(i);
    }
    return indexes.stream()
        .min(Comparator.comparingInt(index -> size(document.resolve(union.get(index)))))
        .orElse(0);
  }

  private static int size(JsonNode schema) {
    String type = schema.path("type").asText();
    boolean scalar = !type.isEmpty() && !type.equals("object") && !type.equals("array");
    return scalar || schema.has("enum") || schema.has("const")
        ? 0
        : 10 + 10 * schema.path("required").size() + schema.path("allOf").size();
  }

  private int turn(JsonNode of, int size) {
    int turn = turns.merge(of, 1, Integer::sum) - 1;
    return turn % size;
  }

  private JsonNode any() {
    return switch (random.nextInt(5)) {
      case 0 -> NODES.numberNode(new BigDecimal("1.50"));
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.arrayNode().add(1).add("two");
      case 3 -> NODES.objectNode().put("any", "thing");
      default -> NODES.textNode("any");
    };
  }

  private @Nullable JsonNode object(SchemaView view, Fullness fullness, int depth) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, List<JsonNode>> property : view.properties().entrySet()) {
      boolean needed = view.required().contains(property.getKey());
      if (needed || isThere(fullness, depth)) {
        JsonNode value = value(property.getValue(), fullness, depth + 1);
        if (value != null) {
          object.set(property.getKey(), value);
        } else if (needed) {
          return null;
        }
      }
    }
    JsonNode additional = view.keyword("additionalProperties");
    for (String name : view.required()) {
      if (!object.has(name)) {
        object.set(name, NODES.textNode("undeclared"));
      }
    }
    if (additional.isObject() && additional.size() > 0 && fullness != Fullness.SMALLEST) {
      for (int i = 0; i < 2; i++) {
        JsonNode value = value(List.of(additional), fullness, depth + 1);
        if (value != null) {
          object.set("key " + i, value);
        }
      }
    }
    view.tags()
        .forEach(
            (name, tag) -> {
              if (allows(view.properties().getOrDefault(name, List.of()), tag)) {
                object.put(name, tag);
              }
            });
    return object;
  }

  /** Whether a member may say so: some documents contradict their own discriminator. */
  private boolean allows(List<JsonNode> schemas, String tag) {
    SchemaView view = new SchemaView(document, discriminators);
    schemas.forEach(schema -> view.add(schema, union -> 0));
    return view.values() == null
        || view.values().stream().anyMatch(value -> value.asText().equals(tag));
  }

  private boolean isThere(Fullness fullness, int depth) {
    return switch (fullness) {
      case SMALLEST -> false;
      case FULL -> values < MOST_VALUES && (depth < 2 || random.nextInt(depth) == 0);
      case MIXED -> values < MOST_VALUES && random.nextInt(3 + depth) == 0;
    };
  }

  private @Nullable JsonNode array(SchemaView view, Fullness fullness, int depth) {
    ArrayNode array = NODES.arrayNode();
    JsonNode prefix = view.keyword("prefixItems");
    for (JsonNode schema : prefix) {
      JsonNode value = value(List.of(schema), fullness, depth + 1);
      if (value == null) {
        return null;
      }
      array.add(value);
    }
    int least = view.keyword("minItems").asInt(0);
    int most = view.keyword("maxItems").asInt(Integer.MAX_VALUE);
    int wanted = fullness == Fullness.SMALLEST ? 0 : 1 + random.nextInt(2);
    int size = Math.min(most, Math.max(least, wanted));
    while (array.size() < size && array.size() < MOST_VALUES) {
      JsonNode value = view.items().isEmpty() ? any() : value(view.items(), fullness, depth + 1);
      if (value == null) {
        return array.size() >= least ? array : null;
      }
      array.add(value);
    }
    return array;
  }

  private JsonNode integer(SchemaView view) {
    long most = view.keyword("format").asText().equals("int32") ? Integer.MAX_VALUE : 1L << 53;
    List<Long> wanted = List.of(1L, 0L, 7L, 42L, 1_700_000_000L, most, -1L, 100L, 1000L);
    int start = random.nextInt(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      BigDecimal value = BigDecimal.valueOf(wanted.get((start + i) % wanted.size()));
      if (fits(view, value)) {
        return NODES.numberNode(value.longValueExact());
      }
    }
    BigDecimal bound = bound(view);
    BigInteger whole = bound.toBigInteger();
    return whole.bitLength() < 64 ? NODES.numberNode(whole.longValue()) : NODES.numberNode(whole);
  }

  private JsonNode number(SchemaView view) {
    String format = view.keyword("format").asText();
    List<String> wanted =
        format.isEmpty()
            ? List.of("0.1", "1.50", "0", "1234567.891", "-2.5", "12345678901234567890.123456789")
            : List.of("0.1", "1.5", "0", "0.25", "-2.5", "100");
    int start = random.nextInt(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      BigDecimal value = new BigDecimal(wanted.get((start + i) % wanted.size()));
      if (fits(view, value)) {
        return NODES.numberNode(value);
      }
    }
    return NODES.numberNode(bound(view));
  }

  private static BigDecimal bound(SchemaView view) {
    JsonNode step = view.keyword("multipleOf");
    for (String bound : List.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")) {
      JsonNode value = view.keyword(bound);
      if (value.isNumber()) {
        return value.decimalValue();
      }
    }
    return step.isNumber() ? step.decimalValue() : BigDecimal.ONE;
  }

  private static boolean fits(SchemaView view, BigDecimal value) {
    JsonNode least = view.keyword("minimum");
    JsonNode most = view.keyword("maximum");
    JsonNode step = view.keyword("multipleOf");
    return (!least.isNumber() || least.decimalValue().compareTo(value) <= 0)
        && (!most.isNumber() || most.decimalValue().compareTo(value) >= 0)
        && (!step.isNumber()
            || value.remainder(step.decimalValue()).compareTo(BigDecimal.ZERO) == 0);
  }

  private JsonNode text(SchemaView view) {
    List<String> wanted = new ArrayList<>();
    formatted(view.keyword("format").asText()).ifPresent(wanted::add);
    if (wanted.isEmpty()) {
      wanted.addAll(TEXTS.subList(random.nextInt(2), TEXTS.size()));
    }
    for (String given : List.of("example", "default")) {
      if (view.keyword(given).isTextual()) {
        wanted.add(view.keyword(given).asText());
      }
    }
    int least = view.keyword("minLength").asInt(0);
    int most = view.keyword("maxLength").asInt(Integer.MAX_VALUE);
    for (String text : wanted) {
      String padded =
          text.length() < least ? text + "x".repeat(Math.min(least, 10_000) - text.length()) : text;
      if (padded.length() <= most && matches(view.keyword("pattern").asText(), padded)) {
        return NODES.textNode(padded);
      }
    }
    return NODES.textNode("x".repeat(Math.min(Math.max(least, 1), Math.min(most, 10_000))));
  }

  private static boolean matches(String pattern, String text) {
    try {
      return pattern.isEmpty() || java.util.regex.Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }

  private Optional<String> formatted(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "date-time" ->
              random.nextBoolean() ? "2026-01-02T03:04:05Z" : "2026-01-02T03:04:05.123456+02:00";
          case "date" -> "2026-01-02";
          case "time" -> "12:30:00Z";
          case "uuid" -> "6fa459ea-ee8a-3ca4-894e-db77e160355e";
          case "uri", "url" -> "https://example.com/a?b=c";
          case "email" -> "me@example.com";
          case "byte" -> "AAEC";
          case "ipv4" -> "192.0.2.1";
          case "ipv6" -> "2001:db8::1";
          case "hostname" -> "example.com";
          case "duration" -> "PT1H";
          case "int64", "int32", "decimal", "number" -> "12";
          default -> null;
        });
  }
}
