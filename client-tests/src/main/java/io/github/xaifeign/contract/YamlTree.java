package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML by the core rules of its version 1.2, so that {@code on}, {@code 12:30} and {@code
 * 2026-01-01} stay the texts that their author wrote. Aliases are written out.
 */
final class YamlTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;
  private static final int MOST_NODES = 5_000_000;

  private final Deque<Node> above = new ArrayDeque<>();
  private int nodes;

  private YamlTree() {}

  static JsonNode read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST_DOCUMENT);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE); // MOST_NODES stands in for it
    Node root = new Yaml(options).compose(new StringReader(text));
    return root == null ? NODES.nullNode() : new YamlTree().convert(root);
  }

  private JsonNode convert(Node node) {
    if (++nodes > MOST_NODES) {
      throw new IllegalArgumentException(
          "The document has more than " + MOST_NODES + " nodes once its aliases are written out");
    }
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (above.stream().anyMatch(open -> open == node)) {
      throw new IllegalArgumentException(
          "The document holds an alias to a node that it is inside of" + node.getStartMark());
    }
    above.push(node);
    JsonNode converted =
        node instanceof MappingNode mapping ? object(mapping) : array((SequenceNode) node);
    above.pop();
    return converted;
  }

  private ObjectNode object(MappingNode mapping) {
    ObjectNode object = NODES.objectNode();
    for (NodeTuple member : mapping.getValue()) {
      String name = ((ScalarNode) member.getKeyNode()).getValue();
      if (object.has(name)) {
        throw new IllegalArgumentException(
            "The document names " + name + " twice" + member.getKeyNode().getStartMark());
      }
      object.set(name, convert(member.getValueNode()));
    }
    return object;
  }

  private ArrayNode array(SequenceNode sequence) {
    ArrayNode array = NODES.arrayNode();
    sequence.getValue().forEach(element -> array.add(convert(element)));
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String value = scalar.getValue();
    if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN
        || Tag.STR.equals(scalar.getTag())) {
      return NODES.textNode(value);
    }
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
      case "true", "True", "TRUE" -> NODES.booleanNode(true);
      case "false", "False", "FALSE" -> NODES.booleanNode(false);
      default -> number(value);
    };
  }

  private static JsonNode number(String value) {
    if (INTEGER.matcher(value).matches()) {
      BigInteger whole = new BigInteger(value);
      return whole.bitLength() < 32
          ? NODES.numberNode(whole.intValue())
          : whole.bitLength() < 64 ? NODES.numberNode(whole.longValue()) : NODES.numberNode(whole);
    }
    if (DECIMAL.matcher(value).matches()) {
      return NODES.numberNode(new BigDecimal(value));
    }
    return NODES.textNode(value);
  }
}
