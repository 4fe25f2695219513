package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Node extends JsonObject implements NodeNext {
  private static final JsonMembers MEMBERS = JsonMembers.of("Node")
      .optional("name")
      .optional("next")
      .optional("near")
      .build();

  private @Nullable String name;

  private @Nullable NodeNext next;

  private @Nullable List<Near> near;

  private Node() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Node());
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
    return MEMBERS.read(parser, new Node());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Node readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Node());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.name = JsonReads.string(parser);
      case 1 -> this.next = NodeNext.read(parser);
      case 2 -> this.near = JsonReads.list(parser, Near::read);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, name);
    MEMBERS.write(generator, 1, next);
    MEMBERS.writeModels(generator, 2, near);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, next, near};
  }

  /**
   * Collects the members of a {@link Node}.
   */
  public static final class Builder extends JsonObjectBuilder<Node, Builder> {
    private Builder(Node from) {
      super(MEMBERS, from);
    }

    public Builder name(String name) {
      draft.name = value(0, name);
      return this;
    }

    public Builder next(NodeNext next) {
      draft.next = value(1, next);
      return this;
    }

    /**
     * Like {@link #next(NodeNext)}, for one branch of the union.
     */
    public Builder next(String value) {
      return next(NodeNext.of(Preconditions.notNull("next", value)));
    }

    public Builder near(List<Near> near) {
      draft.near = value(2, ModelCollections.copy("near", near));
      return this;
    }

    /**
     * Appends an element to the list that {@link #near(List)} sets.
     */
    public Builder addNear(Near element) {
      draft.near = append(2, draft.near, element);
      return this;
    }

    /**
     * Like {@link #addNear(Node.Near)}, for one branch of the union.
     */
    public Builder addNear(String value) {
      return addNear(Near.of(Preconditions.notNull("an element of near", value)));
    }

    /**
     * Like {@link #addNear(Node.Near)}, for one branch of the union.
     */
    public Builder addNear(long value) {
      return addNear(Near.of(value));
    }

    /**
     * Appends elements to the list that {@link #near(List)} sets.
     */
    public Builder addAllNear(Collection<? extends Near> elements) {
      for (var element : ModelCollections.elements("near", elements)) {
        addNear(element);
      }
      return this;
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
      return switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
        case JsonTokenId.ID_NUMBER_INT -> new OfLong(JsonReads.int64(parser));
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
