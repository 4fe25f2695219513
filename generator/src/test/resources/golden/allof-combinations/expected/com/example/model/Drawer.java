package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Parts beside branches, and a part that leads back.
 */
@Generated("feign-javapoet")
public final class Drawer extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Drawer")
      .optional("place")
      .optional("metal")
      .optional("size")
      .optional("wires")
      .build();

  private @Nullable String place;

  private @Nullable String metal;

  private @Nullable JsonNode size;

  private @Nullable Long wires;

  private Drawer() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Drawer());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> place() {
    return optional(0, place);
  }

  public Optional<String> metal() {
    return optional(1, metal);
  }

  public Optional<JsonNode> size() {
    return optional(2, size);
  }

  public Optional<Long> wires() {
    return optional(3, wires);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Drawer read(JsonParser parser) {
    return MEMBERS.read(parser, new Drawer());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.place = JsonReads.string(parser);
      case 1 -> this.metal = JsonReads.string(parser);
      case 2 -> this.size = JsonReads.tree(parser);
      case 3 -> this.wires = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, place);
    MEMBERS.write(generator, 1, metal);
    MEMBERS.write(generator, 2, size);
    MEMBERS.write(generator, 3, wires);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {place, metal, size, wires};
  }

  /**
   * Collects the members of a {@link Drawer}.
   */
  public static final class Builder extends JsonObjectBuilder<Drawer, Builder> {
    private Builder(Drawer from) {
      super(MEMBERS, from);
    }

    public Builder place(String place) {
      draft.place = value(0, place);
      return this;
    }

    public Builder metal(String metal) {
      draft.metal = value(1, metal);
      return this;
    }

    public Builder size(JsonNode size) {
      draft.size = value(2, size);
      return this;
    }

    /**
     * Like {@link #size(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder sizeJson(String json) {
      return size(Json.parse("size", json, JsonReads::tree));
    }

    public Builder wires(long wires) {
      draft.wires = value(3, wires);
      return this;
    }
  }
}
