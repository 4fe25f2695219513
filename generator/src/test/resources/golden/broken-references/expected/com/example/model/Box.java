package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * A box whose parts are not all described.
 */
@Generated("feign-javapoet")
public final class Box extends JsonObject {
  private final JsonNode lid;

  private final @Nullable List<JsonNode> things;

  private final ShelfLabel label;

  private final @Nullable ShelfPlace place;

  private final @Nullable PutBoxResponse state;

  private final @Nullable List<JsonNode> rows;

  private final @Nullable Map<String, JsonNode> index;

  private final @Nullable JsonNode echo;

  private final @Nullable JsonNode mixed;

  private Box(Builder builder) {
    super(builder.extras.freeze());
    if (builder.lid == null || builder.label == null) {
      throw Preconditions.missingMembers("Box", "lid", builder.lid, "label", builder.label);
    }
    this.lid = builder.lid;
    this.things = ModelCollections.freeze(builder.things);
    this.label = builder.label;
    this.place = builder.place;
    this.state = builder.state;
    this.rows = ModelCollections.freeze(builder.rows);
    this.index = builder.index;
    this.echo = builder.echo;
    this.mixed = builder.mixed;
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

  public JsonNode lid() {
    return lid;
  }

  public Optional<List<JsonNode>> things() {
    return Optional.ofNullable(things);
  }

  public ShelfLabel label() {
    return label;
  }

  public Optional<ShelfPlace> place() {
    return Optional.ofNullable(place);
  }

  public Optional<PutBoxResponse> state() {
    return Optional.ofNullable(state);
  }

  public Optional<List<JsonNode>> rows() {
    return Optional.ofNullable(rows);
  }

  public Optional<Map<String, JsonNode>> index() {
    return Optional.ofNullable(index);
  }

  public Optional<JsonNode> echo() {
    return Optional.ofNullable(echo);
  }

  public Optional<JsonNode> mixed() {
    return Optional.ofNullable(mixed);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Box read(JsonParser parser) {
    JsonReads.startObject(parser, "Box");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "lid" -> builder.lid = JsonReads.tree(parser);
        case "things" -> builder.things = JsonReads.list(parser, JsonReads::tree);
        case "label" -> builder.label = ShelfLabel.read(parser);
        case "place" -> builder.place = ShelfPlace.read(parser);
        case "state" -> builder.state = PutBoxResponse.read(parser);
        case "rows" -> builder.rows = JsonReads.list(parser, JsonReads::tree);
        case "index" -> builder.index = JsonReads.map(parser, JsonReads::tree);
        case "echo" -> builder.echo = JsonReads.tree(parser);
        case "mixed" -> builder.mixed = JsonReads.tree(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    builder.lid = builder.extras.anyJson("lid", builder.lid);
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("lid");
    JsonWrites.tree(generator, lid);
    if (things != null) {
      generator.writeName("things");
      JsonWrites.list(generator, things, (out, value) -> JsonWrites.tree(out, value));
    }
    generator.writeName("label");
    label.writeTo(generator);
    if (place != null) {
      generator.writeName("place");
      place.writeTo(generator);
    }
    if (state != null) {
      generator.writeName("state");
      state.writeTo(generator);
    }
    if (rows != null) {
      generator.writeName("rows");
      JsonWrites.list(generator, rows, (out, value) -> JsonWrites.tree(out, value));
    }
    if (index != null) {
      generator.writeName("index");
      JsonWrites.map(generator, index, (out, value) -> JsonWrites.tree(out, value));
    }
    if (echo != null) {
      generator.writeName("echo");
      JsonWrites.tree(generator, echo);
    }
    if (mixed != null) {
      generator.writeName("mixed");
      JsonWrites.tree(generator, mixed);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {lid, things, label, place, state, rows, index, echo, mixed};
  }

  /**
   * Collects the members of a {@link Box}.
   */
  public static final class Builder {
    private @Nullable JsonNode lid;

    private @Nullable List<JsonNode> things;

    private @Nullable ShelfLabel label;

    private @Nullable ShelfPlace place;

    private @Nullable PutBoxResponse state;

    private @Nullable List<JsonNode> rows;

    private @Nullable Map<String, JsonNode> index;

    private @Nullable JsonNode echo;

    private @Nullable JsonNode mixed;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Box from, JsonExtras extras) {
      this.lid = from.lid;
      this.things = from.things;
      this.label = from.label;
      this.place = from.place;
      this.state = from.state;
      this.rows = from.rows;
      this.index = from.index;
      this.echo = from.echo;
      this.mixed = from.mixed;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder lid(JsonNode lid) {
      this.lid = extras.value("lid", lid);
      return this;
    }

    public Builder things(List<JsonNode> things) {
      this.things = extras.value("things", ModelCollections.copy("things", things));
      return this;
    }

    /**
     * Appends an element to the list that {@link #things(List)} sets.
     */
    public Builder addThing(JsonNode element) {
      this.things = ModelCollections.append("element", this.things, element);
      extras.clearNull("things");
      return this;
    }

    public Builder label(ShelfLabel label) {
      this.label = extras.value("label", label);
      return this;
    }

    public Builder place(ShelfPlace place) {
      this.place = extras.value("place", place);
      return this;
    }

    /**
     * Like {@link #place(ShelfPlace)}, with a builder to fill.
     */
    public Builder place(Consumer<ShelfPlace.Builder> build) {
      ShelfPlace.Builder builder = ShelfPlace.builder();
      build.accept(builder);
      return place(builder.build());
    }

    public Builder state(PutBoxResponse state) {
      this.state = extras.value("state", state);
      return this;
    }

    /**
     * Like {@link #state(PutBoxResponse)}, with a builder to fill.
     */
    public Builder state(Consumer<PutBoxResponse.Builder> build) {
      PutBoxResponse.Builder builder = PutBoxResponse.builder();
      build.accept(builder);
      return state(builder.build());
    }

    public Builder rows(List<JsonNode> rows) {
      this.rows = extras.value("rows", ModelCollections.copy("rows", rows));
      return this;
    }

    /**
     * Appends an element to the list that {@link #rows(List)} sets.
     */
    public Builder addRow(JsonNode element) {
      this.rows = ModelCollections.append("element", this.rows, element);
      extras.clearNull("rows");
      return this;
    }

    public Builder index(Map<String, JsonNode> index) {
      this.index = extras.value("index", ModelCollections.copy("index", index));
      return this;
    }

    public Builder echo(JsonNode echo) {
      this.echo = extras.value("echo", echo);
      return this;
    }

    public Builder mixed(JsonNode mixed) {
      this.mixed = extras.value("mixed", mixed);
      return this;
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
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Box build() {
      return new Box(this);
    }
  }
}
