package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** Values at a bound that a schema sets, or just beyond it. */
final class BoundValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean beyond;

  /**
   * Values on one side of bounds.
   *
   * @param beyond whether the values are those that a bound just keeps out
   */
  BoundValues(boolean beyond) {
    this.beyond = beyond;
  }

  /** Whether the bound of a schema has such a value: one that is excluded is none itself. */
  boolean has(RawSchema schema, String bound) {
    JsonNode value = schema.bounds().get(bound);
    if (value == null) {
      return false;
    }
    boolean size = !bound.endsWith("imum");
    return beyond ? !size || value.asInt() + step(bound) >= 0 : !schema.excludes(bound);
  }

  Sample number(RawSchema schema, String bound) {
    JsonNode value = schema.bounds().get(bound);
    if (beyond && !schema.excludes(bound)) {
      BigDecimal next = value.decimalValue().add(BigDecimal.valueOf(step(bound)));
      return sample(schema, bound, NODES.numberNode(next.stripTrailingZeros()));
    }
    return sample(schema, bound, value);
  }

  Sample text(RawSchema schema, String bound) {
    return sample(schema, bound, NODES.textNode("x".repeat(size(schema, bound))));
  }

  Sample list(RawSchema schema, String bound, Supplier<JsonNode> element) {
    ArrayNode list = NODES.arrayNode();
    for (int i = size(schema, bound); i > 0; i--) {
      list.add(element.get());
    }
    return sample(schema, bound, list);
  }

  private int size(RawSchema schema, String bound) {
    return schema.bound(bound, 0) + (beyond ? step(bound) : 0);
  }

  private static int step(String bound) {
    return bound.startsWith("min") ? -1 : 1;
  }

  private Sample sample(RawSchema schema, String bound, JsonNode value) {
    return SampleMaker.plain(value)
        .titled(beyond ? "beyond " + bound : bound)
        .showing(beyond ? Site.beyond(schema, bound) : Site.bound(schema, bound));
  }
}
