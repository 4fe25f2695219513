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
 * An object that is also one of two others.
 */
@Generated("feign-javapoet")
public final class Tool extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Tool")
      .required("id")
      .optional("metal")
      .optional("size")
      .optional("wires")
      .build();

  private long id;

  private @Nullable String metal;

  private @Nullable JsonNode size;

  private @Nullable Long wires;

  private Tool() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Tool());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public long id() {
    return required(0, id);
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
  public static Tool read(JsonParser parser) {
    return MEMBERS.read(parser, new Tool());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.id = JsonReads.int64(parser);
      case 1 -> this.metal = JsonReads.string(parser);
      case 2 -> this.size = JsonReads.tree(parser);
      case 3 -> this.wires = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, id);
    }
    MEMBERS.write(generator, 1, metal);
    MEMBERS.write(generator, 2, size);
    MEMBERS.write(generator, 3, wires);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, metal, size, wires};
  }

  /**
   * Collects the members of a {@link Tool}.
   */
  public static final class Builder extends JsonObjectBuilder<Tool, Builder> {
    private Builder(Tool from) {
      super(MEMBERS, from);
    }

    public Builder id(long id) {
      draft.id = value(0, id);
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
