package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
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
  private final @Nullable String name;

  private final @Nullable NodeNext next;

  private final @Nullable List<Near> near;

  private Node(Builder builder) {
    super(builder.extras.freeze());
    this.name = builder.name;
    this.next = builder.next;
    this.near = ModelCollections.freeze(builder.near);
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
    return new Builder(this, extras);
  }

  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  public Optional<NodeNext> next() {
    return Optional.ofNullable(next);
  }

  public Optional<List<Near>> near() {
    return Optional.ofNullable(near);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Node read(JsonParser parser) {
    JsonReads.startObject(parser, "Node");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Node readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "name" -> builder.name = JsonReads.string(parser);
        case "next" -> builder.next = NodeNext.read(parser);
        case "near" -> builder.near = JsonReads.list(parser, Near::read);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (name != null) {
      generator.writeStringProperty("name", name);
    }
    if (next != null) {
      generator.writeName("next");
      next.writeTo(generator);
    }
    if (near != null) {
      generator.writeName("near");
      JsonWrites.models(generator, near);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, next, near};
  }

  /**
   * Collects the members of a {@link Node}.
   */
  public static final class Builder {
    private @Nullable String name;

    private @Nullable NodeNext next;

    private @Nullable List<Near> near;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Node from, JsonExtras extras) {
      this.name = from.name;
      this.next = from.next;
      this.near = from.near;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder name(String name) {
      this.name = extras.value("name", name);
      return this;
    }

    public Builder next(NodeNext next) {
      this.next = extras.value("next", next);
      return this;
    }

    /**
     * Like {@link #next(NodeNext)}, for one branch of the union.
     */
    public Builder next(String value) {
      return next(NodeNext.of(value));
    }

    public Builder near(List<Near> near) {
      this.near = extras.value("near", ModelCollections.copy("near", near));
      return this;
    }

    /**
     * Appends an element to the list that {@link #near(List)} sets.
     */
    public Builder addNear(Near element) {
      this.near = ModelCollections.append("element", this.near, element);
      extras.clearNull("near");
      return this;
    }

    /**
     * Like {@link #addNear(Node.Near)}, for one branch of the union.
     */
    public Builder addNear(String value) {
      return addNear(Near.of(value));
    }

    /**
     * Like {@link #addNear(Node.Near)}, for one branch of the union.
     */
    public Builder addNear(long value) {
      return addNear(Near.of(value));
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
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
    }
  }
}
