package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema as it stands in the document, references followed and the parts of {@code allOf} put
 * together.
 */
public final class RawSchema {
  private static final List<String> BOUNDS =
      List.of("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems");

  private final JsonNode root;
  private final String place;
  private final String pointer;
  private final Map<String, RawSchema> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<RawSchema> branches = new ArrayList<>();
  private final Map<String, JsonNode> keywords = new LinkedHashMap<>();
  private boolean nullable;
  private boolean read;

  private RawSchema(JsonNode root, String pointer) {
    this.root = root;
    this.place = pointer;
    this.pointer = follow(root, pointer);
    // Beside a reference under allOf, null may be allowed for this place only.
    this.nullable = root.at(pointer).path("nullable").asBoolean();
  }

  /** The schema at a pointer. */
  public static RawSchema at(JsonNode root, String pointer) {
    return new RawSchema(root, pointer);
  }

  private static String follow(JsonNode root, String pointer) {
    String current = pointer;
    for (JsonNode node = root.at(current); ; node = root.at(current)) {
      if (node.has("$ref")) {
        current = node.get("$ref").textValue().substring(1);
      } else if (node.path("allOf").size() == 1 && !node.has("properties")) {
        current = current + "/allOf/0";
      } else {
        return current;
      }
    }
  }

  private RawSchema read() {
    if (!read) {
      read = true;
      merge(pointer);
    }
    return this;
  }

  private void merge(String from) {
    String place = follow(root, from);
    JsonNode node = root.at(place);
    for (int i = 0; i < node.path("allOf").size(); i++) {
      merge(place + "/allOf/" + i);
    }
    node.path("properties")
        .fieldNames()
        .forEachRemaining(
            name -> properties.put(name, at(root, place + "/properties/" + escape(name))));
    node.path("required").forEach(name -> required.add(name.textValue()));
    for (String union : List.of("oneOf", "anyOf")) {
      for (int i = 0; i < node.path(union).size(); i++) {
        branches.add(at(root, place + "/" + union + "/" + i));
      }
    }
    for (Map.Entry<String, JsonNode> keyword : node.properties()) {
      keywords.put(keyword.getKey(), keyword.getValue());
    }
    nullable |= node.path("nullable").asBoolean() && place.equals(pointer);
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Where the schema is asked for, by a reference or as it is. */
  public String place() {
    return place;
  }

  /** Where the schema stands once references are followed. */
  public String pointer() {
    return pointer;
  }

  /** The members of an object, those of its parts included. */
  public Map<String, RawSchema> properties() {
    return read().properties;
  }

  /** Whether an object must have a member. */
  public boolean requires(String property) {
    return read().required.contains(property);
  }

  /** The branches of a union; none for any other schema. */
  public List<RawSchema> branches() {
    return read().branches;
  }

  /** Whether the schema says that null will do. */
  public boolean nullable() {
    return read().nullable;
  }

  /** The values of an enum; none for any other schema. */
  public List<JsonNode> values() {
    List<JsonNode> values = new ArrayList<>();
    read();
    if (keywords.containsKey("enum")) {
      keywords.get("enum").forEach(values::add);
    }
    return values;
  }

  /** The type, {@code object} where members tell it; empty if there is none. */
  public String type() {
    read();
    return text("type", properties.isEmpty() && !isMap() ? "" : "object");
  }

  /** Whether the schema says nothing of what its values are. */
  public boolean admitsAnyJson() {
    return type().isEmpty() && branches().isEmpty() && values().isEmpty();
  }

  /** The format; empty if there is none. */
  public String format() {
    return text("format", "");
  }

  private String text(String keyword, String otherwise) {
    read();
    JsonNode value = keywords.get(keyword);
    return value == null ? otherwise : value.asText();
  }

  /** The bounds that the schema sets, each with its value. */
  public Map<String, JsonNode> bounds() {
    read();
    Map<String, JsonNode> bounds = new LinkedHashMap<>();
    for (String bound : BOUNDS) {
      JsonNode value = keywords.get(bound);
      if (value != null) {
        bounds.put(bound, value);
      }
    }
    return bounds;
  }

  /** Whether a bound is no value itself. */
  public boolean excludes(String bound) {
    read();
    JsonNode exclusive =
        keywords.get(bound.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum");
    return exclusive != null && exclusive.asBoolean();
  }

  /** The value that stands for one left out; null if the document names none. */
  public @Nullable JsonNode otherwise() {
    read();
    // Beside a reference under allOf, the default is that of this place only.
    JsonNode here = root.at(place).get("default");
    return here == null ? keywords.get("default") : here;
  }

  int bound(String name, int otherwise) {
    JsonNode value = bounds().get(name);
    return value == null ? otherwise : value.asInt();
  }

  /** The schema of the elements of a list; null if it has none. */
  public @Nullable RawSchema items() {
    return below("items");
  }

  /** The schema of the values of a map; null if it has none. */
  public @Nullable RawSchema additional() {
    return below("additionalProperties");
  }

  private boolean isMap() {
    read();
    return keywords.containsKey("additionalProperties");
  }

  private @Nullable RawSchema below(String keyword) {
    read();
    JsonNode value = keywords.get(keyword);
    return value == null || !value.isObject() ? null : at(root, pointer + "/" + keyword);
  }

  /** The value of a union's tag that stands for a branch; null if the branch says it itself. */
  @Nullable String tag(RawSchema branch) {
    read();
    JsonNode discriminator = keywords.get("discriminator");
    if (discriminator == null) {
      return null;
    }
    for (Map.Entry<String, JsonNode> entry : discriminator.path("mapping").properties()) {
      if (entry.getValue().asText().equals("#" + branch.pointer)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** The member that tells the branches of a union apart; null if there is none. */
  @Nullable String tagName() {
    read();
    JsonNode discriminator = keywords.get("discriminator");
    return discriminator == null ? null : discriminator.path("propertyName").textValue();
  }

  /** Whether texts in it are to be masked: passwords, and what is only ever sent. */
  boolean isSecret() {
    return format().equals("password") || isSecretFrom(false);
  }

  boolean isSecretFrom(boolean request) {
    read();
    JsonNode hidden = keywords.get(request ? "readOnly" : "writeOnly");
    return hidden != null && hidden.asBoolean();
  }
}
