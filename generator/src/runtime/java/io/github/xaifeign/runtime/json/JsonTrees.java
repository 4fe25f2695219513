package io.github.xaifeign.runtime.json;

import io.github.xaifeign.runtime.internal.wire.BodyMask;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON trees without an object mapper. */
final class JsonTrees {
  /** A decimal of up to 15 significant digits survives the way through a double (IEEE 754). */
  private static final int EXACT_LENGTH = 16;

  private static final int LONGEST_DESCRIPTION = 200;

  private JsonTrees() {}

  static JsonNode read(JsonParser p) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonToken token = p.currentToken();
    if (token == null) {
      throw JsonMismatches.unexpected(p, "a value");
    }
    switch (token) {
      case START_OBJECT:
        ObjectNode object = nodes.objectNode();
        for (String name = p.nextName(); name != null; name = p.nextName()) {
          p.nextToken();
          if (object.replace(name, read(p)) != null) {
            throw JsonMismatches.repeated(p);
          }
        }
        return object;
      case START_ARRAY:
        ArrayNode array = nodes.arrayNode();
        while (p.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(p));
        }
        return array;
      case VALUE_STRING:
        return nodes.stringNode(p.getString());
      case VALUE_NUMBER_INT:
        return integer(p, nodes);
      case VALUE_NUMBER_FLOAT:
        return decimal(p, nodes);
      case VALUE_TRUE:
        return nodes.booleanNode(true);
      case VALUE_FALSE:
        return nodes.booleanNode(false);
      case VALUE_NULL:
        return nodes.nullNode();
      default:
        throw JsonMismatches.unexpected(p, "a value");
    }
  }

  /**
   * Reads a value from a tree, setting aside each member that cannot be read.
   *
   * @throws JsonMismatchException if the tree is of another kind than the value
   * @throws MissingMembersException if it is an object that has none of the value's members
   */
  static <T> T decode(JsonReader<T> reader, JsonNode tree) {
    T value = reader.read(TreeParser.lenient(tree));
    if (value instanceof JsonObject object) {
      object.refuseForeign();
    }
    return value;
  }

  private static JsonNode integer(JsonParser p, JsonNodeFactory nodes) {
    switch (p.getNumberType()) {
      case INT:
        return nodes.numberNode(p.getIntValue());
      case LONG:
        return nodes.numberNode(p.getLongValue());
      default:
        return nodes.numberNode(p.getBigIntegerValue());
    }
  }

  private static JsonNode decimal(JsonParser p, JsonNodeFactory nodes) {
    double value = p.getDoubleValue();
    String text = p.getString();
    if (Double.isFinite(value)
        && (text.length() <= EXACT_LENGTH && text.indexOf('e') < 0 && text.indexOf('E') < 0
            || new BigDecimal(text).compareTo(BigDecimal.valueOf(value)) == 0)) {
      return nodes.numberNode(value);
    }
    return nodes.numberNode(new BigDecimal(text));
  }

  static void write(JsonGenerator g, JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT:
        g.writeStartObject();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
          g.writeName(member.getKey());
          write(g, member.getValue());
        }
        g.writeEndObject();
        break;
      case ARRAY:
        g.writeStartArray();
        for (JsonNode element : node) {
          write(g, element);
        }
        g.writeEndArray();
        break;
      case STRING:
        g.writeString(node.stringValue());
        break;
      case NUMBER:
        writeNumber(g, node);
        break;
      case BOOLEAN:
        g.writeBoolean(node.booleanValue());
        break;
      case NULL:
      case MISSING:
        g.writeNull();
        break;
      default:
        throw new IllegalArgumentException("a JSON tree must not hold " + node.getNodeType());
    }
  }

  private static void writeNumber(JsonGenerator g, JsonNode node) {
    switch (node.numberType()) {
      case INT:
        g.writeNumber(node.intValue());
        break;
      case LONG:
        g.writeNumber(node.longValue());
        break;
      case BIG_INTEGER:
        g.writeNumber(node.bigIntegerValue());
        break;
      case FLOAT:
        g.writeNumber(node.floatValue());
        break;
      case DOUBLE:
        g.writeNumber(JsonWrites.finite(node.doubleValue()));
        break;
      default:
        g.writeNumber(node.decimalValue());
        break;
    }
  }

  /** A tree as text for a message: shortened, with secrets masked. */
  static String describe(JsonNode node) {
    String text = text(masked(node));
    if (text.length() <= LONGEST_DESCRIPTION) {
      return text;
    }
    int end = LONGEST_DESCRIPTION;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** The JSON of a tree. */
  static String text(JsonNode node) {
    return new String(JsonText.bytes(g -> write(g, node)), StandardCharsets.UTF_8);
  }

  /** The value of a member, without its text if that may be a secret, going by the name. */
  static JsonNode masked(String name, JsonNode value) {
    return value.isString() && BodyMask.suggestsSecret(name)
        ? JsonNodeFactory.instance.stringNode(BodyMask.MASK)
        : masked(value);
  }

  /** A copy without the texts of members that may be secrets, going by their names. */
  static JsonNode masked(JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        object.set(member.getKey(), masked(member.getKey(), member.getValue()));
      }
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(masked(element)));
      return array;
    }
    return node;
  }
}
