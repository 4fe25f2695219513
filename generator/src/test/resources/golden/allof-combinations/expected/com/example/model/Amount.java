package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
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
  private final @Nullable String name;

  private final @Nullable Unit unit;

  private final @Nullable LocalDate since;

  private final @Nullable JsonNode odd;

  private Amount(Builder builder) {
    super(builder.extras.freeze());
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
    return new Builder(this, extras);
  }

  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  public Optional<Unit> unit() {
    return Optional.ofNullable(unit);
  }

  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  public Optional<JsonNode> odd() {
    return Optional.ofNullable(odd);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Amount read(JsonParser parser) {
    JsonReads.startObject(parser, "Amount");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "name" -> builder.name = JsonReads.string(parser);
        case "unit" -> builder.unit = Unit.read(parser);
        case "since" -> builder.since = JsonReads.date(parser);
        case "odd" -> builder.odd = JsonReads.tree(parser);
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
    if (unit != null) {
      generator.writeName("unit");
      unit.writeTo(generator);
    }
    if (since != null) {
      generator.writeStringProperty("since", since.toString());
    }
    if (odd != null) {
      generator.writeName("odd");
      JsonWrites.tree(generator, odd);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, unit, since, odd};
  }

  /**
   * Collects the members of a {@link Amount}.
   */
  public static final class Builder {
    private @Nullable String name;

    private @Nullable Unit unit;

    private @Nullable LocalDate since;

    private @Nullable JsonNode odd;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Amount from, JsonExtras extras) {
      this.name = from.name;
      this.unit = from.unit;
      this.since = from.since;
      this.odd = from.odd;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder name(String name) {
      this.name = extras.value("name", name);
      return this;
    }

    public Builder unit(Unit unit) {
      this.unit = extras.value("unit", unit);
      return this;
    }

    public Builder since(LocalDate since) {
      this.since = extras.value("since", since);
      return this;
    }

    public Builder odd(JsonNode odd) {
      this.odd = extras.value("odd", odd);
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
     */
    public Amount build() {
      return new Amount(this);
    }
  }
}
