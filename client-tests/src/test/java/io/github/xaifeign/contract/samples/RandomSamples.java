package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes bodies in which everything that a schema leaves open is chosen at random: which members
 * there are, their values, branches of unions, null, how many elements. The same seed makes the
 * same bodies.
 */
final class RandomSamples {
  /** Below this depth only what must be there is. */
  private static final int DEEPEST = 8;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SampleMaker smallest;
  private final boolean request;
  private final Random random;

  RandomSamples(boolean request, Random random) {
    this.smallest = new SampleMaker(request);
    this.request = request;
    this.random = random;
  }

  Sample of(RawSchema schema, Set<String> without) {
    return of(schema, without, 0).titled("random");
  }

  private Sample of(RawSchema schema, Set<String> without, int depth) {
    if (!schema.values().isEmpty()) {
      return SampleMaker.value(schema, pick(schema.values()));
    }
    if (depth >= DEEPEST) {
      return smallest.minimal(schema);
    }
    if (!schema.branches().isEmpty()) {
      int index = random.nextInt(schema.branches().size());
      Sample value = of(schema.branches().get(index), Set.of(), depth + 1);
      return SampleMaker.branch(schema, index, value);
    }
    return switch (schema.type()) {
      case "object" -> object(schema, without, depth);
      case "array" -> list(schema, depth);
      default -> scalar(schema);
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Sample scalar(RawSchema schema) {
    List<Sample> choices = new ArrayList<>(smallest.scalars(schema));
    choices.add(smallest.minimal(schema));
    return pick(choices);
  }

  private Sample object(RawSchema schema, Set<String> without, int depth) {
    Sample object = SampleMaker.plain(NODES.objectNode());
    for (Map.Entry<String, RawSchema> property : schema.properties().entrySet()) {
      String name = property.getKey();
      RawSchema member = property.getValue();
      boolean wanted =
          schema.requires(name) || random.nextInt(1 + depth) == 0 && random.nextBoolean();
      if (wanted && !without.contains(name) && !member.isSecretFrom(request)) {
        object = object.with(name, member(member, depth), SampleMaker.property(schema, name));
      }
    }
    RawSchema values = schema.additional();
    return values != null && random.nextBoolean()
        ? SampleMaker.entry(object, of(values, Set.of(), depth + 1))
        : object;
  }

  private Sample member(RawSchema member, int depth) {
    return member.nullable() && random.nextInt(4) == 0
        ? SampleMaker.plain(NODES.nullNode()).showing(Site.nothing(member))
        : of(member, Set.of(), depth + 1);
  }

  private Sample list(RawSchema schema, int depth) {
    int least = schema.bound("minItems", 0);
    int most = Math.min(schema.bound("maxItems", least + 3), least + 3);
    RawSchema items = schema.items();
    return SampleMaker.listOf(
        schema,
        least + random.nextInt(most - least + 1),
        () -> items == null ? element() : of(items, Set.of(), depth + 1));
  }

  private Sample element() {
    JsonNode number = NODES.numberNode(random.nextInt());
    return SampleMaker.plain(number);
  }
}
