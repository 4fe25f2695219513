package io.github.xaifeign.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads text into JSON trees: strictly for JSON, and by the YAML 1.2 core rules for YAML, so that
 * {@code on}, {@code 12:30} and {@code 2026-01-01} stay the texts that their author wrote.
 */
final class DocumentTrees {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final JsonNodeFactory NODES = STRICT.getNodeFactory();
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

  private DocumentTrees() {}

  /**
   * Reads one JSON value. Refuses what a lenient reader lets pass: bytes that are not UTF-8, a
   * member named twice (RFC 8259, section 4), anything after the value.
   */
  static JsonNode json(byte[] bytes) throws IOException {
    JsonNode tree;
    try {
      tree = STRICT.readTree(utf8(bytes));
    } catch (JsonProcessingException e) {
      throw new IOException(e.getOriginalMessage() + place(e), e);
    }
    if (tree.isMissingNode()) {
      throw new IOException("there is no JSON value");
    }
    return tree;
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static String utf8(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("the bytes are not UTF-8", e);
    }
  }

  /** Reads an OpenAPI document, which is JSON when it begins with a brace and YAML otherwise. */
  static JsonNode document(String text) {
    try {
      return text.stripLeading().startsWith("{")
          ? json(text.getBytes(StandardCharsets.UTF_8))
          : yaml(text);
    } catch (IOException | YAMLException e) {
      throw new IllegalArgumentException("The document cannot be read: " + e.getMessage(), e);
    }
  }

  private static JsonNode yaml(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST_DOCUMENT);
    options.setAllowDuplicateKeys(false);
    Node root = new Yaml(options).compose(new StringReader(text));
    return root == null ? NODES.nullNode() : convert(root, new ArrayDeque<>());
  }

  private static JsonNode convert(Node node, Deque<Node> above) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (above.stream().anyMatch(open -> open == node)) {
      throw new IllegalArgumentException(
          "The document holds an alias to a node that it is inside of" + node.getStartMark());
    }
    above.push(node);
    JsonNode converted =
        node instanceof MappingNode mapping
            ? object(mapping, above)
            : array((SequenceNode) node, above);
    above.pop();
    return converted;
  }

  private static ObjectNode object(MappingNode mapping, Deque<Node> above) {
    ObjectNode object = NODES.objectNode();
    for (NodeTuple member : mapping.getValue()) {
      String name = ((ScalarNode) member.getKeyNode()).getValue();
      if (object.has(name)) {
        throw new IllegalArgumentException(
            "The document names " + name + " twice" + member.getKeyNode().getStartMark());
      }
      object.set(name, convert(member.getValueNode(), above));
    }
    return object;
  }

  private static ArrayNode array(SequenceNode sequence, Deque<Node> above) {
    ArrayNode array = NODES.arrayNode();
    sequence.getValue().forEach(element -> array.add(convert(element, above)));
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
