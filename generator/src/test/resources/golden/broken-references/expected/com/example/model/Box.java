package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
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
  private static final JsonMembers MEMBERS = JsonMembers.of("Box")
      .requiredJson("lid")
      .optional("things")
      .required("label")
      .optional("place")
      .optional("state")
      .optional("rows")
      .optional("index")
      .optional("echo")
      .optional("mixed")
      .build();

  private @Nullable JsonNode lid;

  private @Nullable List<JsonNode> things;

  private @Nullable ShelfLabel label;

  private @Nullable ShelfPlace place;

  private @Nullable PutBoxResponse state;

  private @Nullable List<JsonNode> rows;

  private @Nullable Map<String, JsonNode> index;

  private @Nullable JsonNode echo;

  private @Nullable JsonNode mixed;

  private Box() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Box());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public JsonNode lid() {
    return required(0, lid);
  }

  public Optional<List<JsonNode>> things() {
    return optional(1, things);
  }

  public ShelfLabel label() {
    return required(2, label);
  }

  public Optional<ShelfPlace> place() {
    return optional(3, place);
  }

  public Optional<PutBoxResponse> state() {
    return optional(4, state);
  }

  public Optional<List<JsonNode>> rows() {
    return optional(5, rows);
  }

  public Optional<Map<String, JsonNode>> index() {
    return optional(6, index);
  }

  public Optional<JsonNode> echo() {
    return optional(7, echo);
  }

  public Optional<JsonNode> mixed() {
    return optional(8, mixed);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Box read(JsonParser parser) {
    return MEMBERS.read(parser, new Box());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.lid = JsonReads.tree(parser);
      case 1 -> this.things = JsonReads.list(parser, JsonReads::tree);
      case 2 -> this.label = ShelfLabel.read(parser);
      case 3 -> this.place = ShelfPlace.read(parser);
      case 4 -> this.state = PutBoxResponse.read(parser);
      case 5 -> this.rows = JsonReads.list(parser, JsonReads::tree);
      case 6 -> this.index = JsonReads.map(parser, JsonReads::tree);
      case 7 -> this.echo = JsonReads.tree(parser);
      case 8 -> this.mixed = JsonReads.tree(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, lid);
    if (things != null) {
      generator.writeName(MEMBERS.name(1));
      JsonWrites.list(generator, things, (out, value) -> JsonWrites.tree(out, value));
    }
    MEMBERS.write(generator, 2, label);
    MEMBERS.write(generator, 3, place);
    MEMBERS.write(generator, 4, state);
    if (rows != null) {
      generator.writeName(MEMBERS.name(5));
      JsonWrites.list(generator, rows, (out, value) -> JsonWrites.tree(out, value));
    }
    if (index != null) {
      generator.writeName(MEMBERS.name(6));
      JsonWrites.map(generator, index, (out, value) -> JsonWrites.tree(out, value));
    }
    MEMBERS.write(generator, 7, echo);
    MEMBERS.write(generator, 8, mixed);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {lid, things, label, place, state, rows, index, echo, mixed};
  }

  /**
   * Collects the members of a {@link Box}.
   */
  public static final class Builder extends JsonObjectBuilder<Box, Builder> {
    private Builder(Box from) {
      super(MEMBERS, from);
    }

    public Builder lid(JsonNode lid) {
      draft.lid = value(0, lid);
      return this;
    }

    /**
     * Like {@link #lid(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder lidJson(String json) {
      return lid(Json.parse("lid", json, JsonReads::tree));
    }

    public Builder things(List<JsonNode> things) {
      draft.things = value(1, ModelCollections.copy("things", things));
      return this;
    }

    /**
     * Like {@link #things(List)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder thingsJson(String json) {
      return things(Json.parse("things", json, value -> JsonReads.list(value, JsonReads::tree)));
    }

    /**
     * Appends an element to the list that {@link #things(List)} sets.
     */
    public Builder addThing(JsonNode element) {
      draft.things = append(1, draft.things, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #things(List)} sets.
     */
    public Builder addThings(Collection<? extends JsonNode> elements) {
      for (var element : ModelCollections.elements("things", elements)) {
        addThing(element);
      }
      return this;
    }

    /**
     * Like {@link #addThing(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder addThingJson(String json) {
      return addThing(Json.parse("things", json, JsonReads::tree));
    }

    public Builder label(ShelfLabel label) {
      draft.label = value(2, label);
      return this;
    }

    public Builder place(ShelfPlace place) {
      draft.place = value(3, place);
      return this;
    }

    /**
     * Like {@link #place(ShelfPlace)}, with a builder to fill.
     */
    public Builder place(Consumer<ShelfPlace.Builder> build) {
      ShelfPlace.Builder builder = ShelfPlace.builder();
      Preconditions.notNull("place", build).accept(builder);
      return place(builder.build());
    }

    public Builder state(PutBoxResponse state) {
      draft.state = value(4, state);
      return this;
    }

    /**
     * Like {@link #state(PutBoxResponse)}, with a builder to fill.
     */
    public Builder state(Consumer<PutBoxResponse.Builder> build) {
      PutBoxResponse.Builder builder = PutBoxResponse.builder();
      Preconditions.notNull("state", build).accept(builder);
      return state(builder.build());
    }

    public Builder rows(List<JsonNode> rows) {
      draft.rows = value(5, ModelCollections.copy("rows", rows));
      return this;
    }

    /**
     * Like {@link #rows(List)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder rowsJson(String json) {
      return rows(Json.parse("rows", json, value -> JsonReads.list(value, JsonReads::tree)));
    }

    /**
     * Appends an element to the list that {@link #rows(List)} sets.
     */
    public Builder addRow(JsonNode element) {
      draft.rows = append(5, draft.rows, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #rows(List)} sets.
     */
    public Builder addRows(Collection<? extends JsonNode> elements) {
      for (var element : ModelCollections.elements("rows", elements)) {
        addRow(element);
      }
      return this;
    }

    /**
     * Like {@link #addRow(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder addRowJson(String json) {
      return addRow(Json.parse("rows", json, JsonReads::tree));
    }

    public Builder index(Map<String, JsonNode> index) {
      draft.index = value(6, ModelCollections.copy("index", index));
      return this;
    }

    /**
     * Like {@link #index(Map)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder indexJson(String json) {
      return index(Json.parse("index", json, value -> JsonReads.map(value, JsonReads::tree)));
    }

    public Builder echo(JsonNode echo) {
      draft.echo = value(7, echo);
      return this;
    }

    /**
     * Like {@link #echo(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder echoJson(String json) {
      return echo(Json.parse("echo", json, JsonReads::tree));
    }

    public Builder mixed(JsonNode mixed) {
      draft.mixed = value(8, mixed);
      return this;
    }

    /**
     * Like {@link #mixed(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder mixedJson(String json) {
      return mixed(Json.parse("mixed", json, JsonReads::tree));
    }
  }
}
