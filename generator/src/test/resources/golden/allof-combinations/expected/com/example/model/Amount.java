package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Parts that only constrain, an enum with a text, parts that no value can be at once.
 */
@Generated("feign-javapoet")
public final class Amount extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Amount")
      .optional("name")
      .optional("unit")
      .optional("since")
      .optional("odd")
      .build();

  private @Nullable String name;

  private @Nullable Unit unit;

  private @Nullable LocalDate since;

  private @Nullable JsonNode odd;

  private Amount() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Amount());
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

  public Optional<Unit> unit() {
    return optional(1, unit);
  }

  public Optional<LocalDate> since() {
    return optional(2, since);
  }

  public Optional<JsonNode> odd() {
    return optional(3, odd);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Amount read(JsonParser parser) {
    return MEMBERS.read(parser, new Amount());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.name = JsonReads.string(parser);
      case 1 -> this.unit = Unit.read(parser);
      case 2 -> this.since = JsonReads.date(parser);
      case 3 -> this.odd = JsonReads.tree(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, name);
    MEMBERS.write(generator, 1, unit);
    MEMBERS.write(generator, 2, since);
    MEMBERS.write(generator, 3, odd);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, unit, since, odd};
  }

  /**
   * Collects the members of a {@link Amount}.
   */
  public static final class Builder extends JsonObjectBuilder<Amount, Builder> {
    private Builder(Amount from) {
      super(MEMBERS, from);
    }

    public Builder name(String name) {
      draft.name = value(0, name);
      return this;
    }

    public Builder unit(Unit unit) {
      draft.unit = value(1, unit);
      return this;
    }

    public Builder since(LocalDate since) {
      draft.since = value(2, since);
      return this;
    }

    public Builder odd(JsonNode odd) {
      draft.odd = value(3, odd);
      return this;
    }

    /**
     * Like {@link #odd(JsonNode)}, with JSON as text.
     *
     * @throws IllegalArgumentException if the text is not such JSON; the message names the member
     *     and the position
     */
    public Builder oddJson(String json) {
      return odd(Json.parse("odd", json, JsonReads::tree));
    }
  }
}
