package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
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

  private final @Nullable String name;

  private final @Nullable Unit unit;

  private final @Nullable LocalDate since;

  private final @Nullable JsonNode odd;

  private Amount(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.unit = builder.unit;
    this.since = builder.since;
    this.odd = builder.odd;
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
    JsonReads.startObject(parser, "Amount");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, name);
    MEMBERS.write(generator, 1, unit);
    MEMBERS.write(generator, 2, since);
    MEMBERS.write(generator, 3, odd);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, unit, since, odd};
  }

  /**
   * Collects the members of a {@link Amount}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String name;

    private @Nullable Unit unit;

    private @Nullable LocalDate since;

    private @Nullable JsonNode odd;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Amount from) {
      super(MEMBERS, from);
      this.name = from.name;
      this.unit = from.unit;
      this.since = from.since;
      this.odd = from.odd;
    }

    public Builder name(String name) {
      this.name = value(0, name);
      return this;
    }

    public Builder unit(Unit unit) {
      this.unit = value(1, unit);
      return this;
    }

    public Builder since(LocalDate since) {
      this.since = value(2, since);
      return this;
    }

    public Builder odd(JsonNode odd) {
      this.odd = value(3, odd);
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

    private Amount read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.name = JsonReads.string(parser);
            case 1 -> this.unit = Unit.read(parser);
            case 2 -> this.since = JsonReads.date(parser);
            case 3 -> this.odd = JsonReads.tree(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Amount(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Amount build() {
      return new Amount(this);
    }
  }
}
