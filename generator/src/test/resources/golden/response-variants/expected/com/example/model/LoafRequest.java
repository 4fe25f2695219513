package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class LoafRequest extends JsonObject {
  private final String flour;

  private final @Nullable Boolean later;

  private LoafRequest(Builder builder) {
    super(builder.extras.freeze());
    if (builder.flour == null) {
      throw Preconditions.missingMembers("LoafRequest", "flour", builder.flour);
    }
    this.flour = builder.flour;
    this.later = builder.later;
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

  public String flour() {
    return flour;
  }

  public Optional<Boolean> later() {
    return Optional.ofNullable(later);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static LoafRequest read(JsonParser parser) {
    JsonReads.startObject(parser, "LoafRequest");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "flour" -> builder.flour = JsonReads.string(parser);
        case "later" -> builder.later = JsonReads.bool(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("flour", flour);
    if (later != null) {
      generator.writeBooleanProperty("later", later);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {flour, later};
  }

  /**
   * Collects the members of a {@link LoafRequest}.
   */
  public static final class Builder {
    private @Nullable String flour;

    private @Nullable Boolean later;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(LoafRequest from, JsonExtras extras) {
      this.flour = from.flour;
      this.later = from.later;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder flour(String flour) {
      this.flour = extras.value("flour", flour);
      return this;
    }

    public Builder later(@Nullable Boolean later) {
      this.later = extras.nullable("later", later);
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
    public LoafRequest build() {
      return new LoafRequest(this);
    }
  }
}
