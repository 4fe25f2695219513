package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Node extends JsonObject implements NodeNext {
  private static final JsonMembers MEMBERS = JsonMembers.of("Node")
      .optional("name")
      .optional("next")
      .optional("near")
      .build();

  private final @Nullable String name;

  private final @Nullable NodeNext next;

  private final @Nullable List<Near> near;

  private Node(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.next = builder.next;
    this.near = ModelCollections.freezeNullable(builder.near);
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> name() {
    return optional(0, name);
  }

  public Optional<NodeNext> next() {
    return optional(1, next);
  }

  public Optional<List<Near>> near() {
    return optional(2, near);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Node read(JsonParser parser) {
    JsonReads.startObject(parser, "Node");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Node readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, name);
    MEMBERS.write(generator, 1, next);
    if (near != null) {
      generator.writeName(MEMBERS.name(2));
      JsonWrites.models(generator, near);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, next, near};
  }

  /**
   * Collects the members of a {@link Node}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String name;

    private @Nullable NodeNext next;

    private @Nullable List<Near> near;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Node from) {
      super(MEMBERS, from);
      this.name = from.name;
      this.next = from.next;
      this.near = from.near;
    }

    public Builder name(String name) {
      this.name = value(0, name);
      return this;
    }

    public Builder next(NodeNext next) {
      this.next = value(1, next);
      return this;
    }

    /**
     * Like {@link #next(NodeNext)}, for one branch of the union.
     */
    public Builder next(String value) {
      return next(NodeNext.of(Preconditions.notNull("next", value)));
    }

    public Builder near(List<Near> near) {
      this.near = value(2, ModelCollections.copy("near", near));
      return this;
    }

    /**
     * Appends an element to the list that {@link #near(List)} sets.
     */
    public Builder addNear(Near element) {
      this.near = value(2, ModelCollections.append("element", this.near, element));
      return this;
    }

    /**
     * Like {@link #addNear(Node.Near)}, for one branch of the union.
     */
    public Builder addNear(String value) {
      return addNear(Near.of(Preconditions.notNull("element", value)));
    }

    /**
     * Like {@link #addNear(Node.Near)}, for one branch of the union.
     */
    public Builder addNear(long value) {
      return addNear(Near.of(value));
    }

    private Node read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.name = JsonReads.string(parser);
            case 1 -> this.next = NodeNext.read(parser);
            case 2 -> this.near = JsonReads.list(parser, Near::read);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Node(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Node build() {
      return new Node(this);
    }
  }

  /**
   * The form of the JSON tells the branches apart; what this client does not know is kept as an
   * {@link Unknown}.
   */
  public sealed interface Near
      extends JsonWritable
      permits Near.OfString, Near.OfLong, Near.Unknown {
    /**
     * Returns the branch for a JSON string.
     */
    static Near of(String value) {
      return new OfString(value);
    }

    /**
     * Returns the branch for a whole number.
     */
    static Near of(long value) {
      return new OfLong(value);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    static Near read(JsonParser parser) {
      return switch (parser.currentToken()) {
        case VALUE_STRING -> new OfString(JsonReads.string(parser));
        case VALUE_NUMBER_INT -> new OfLong(JsonReads.int64(parser));
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    /**
     * The branch for a JSON string.
     *
     * @param value the value
     */
    record OfString(String value) implements Near {
      /**
       * Refuses null.
       */
      public OfString {
        Preconditions.notNull("value", value);
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeString(value);
      }
    }

    /**
     * The branch for a whole number.
     *
     * @param value the value
     */
    record OfLong(long value) implements Near {
      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeNumber(value);
      }
    }

    /**
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements Near, UnknownVariant {
      /**
       * Makes a branch of JSON as text.
       *
       * @throws IllegalArgumentException if the text is not JSON; the message names the position
       */
      public static Unknown ofJson(String json) {
        return new Unknown(Json.parse(json));
      }

      @Override
      public String toString() {
        return JsonText.describe("Near.Unknown", this);
      }
    }
  }
}
