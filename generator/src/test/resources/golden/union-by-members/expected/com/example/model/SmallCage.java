package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class SmallCage extends JsonObject implements Cage {
  private final String keeper;

  private SmallCage(Builder builder) {
    super(builder.extras.freeze());
    if (builder.keeper == null) {
      throw Preconditions.missingMembers("SmallCage", "keeper", builder.keeper);
    }
    this.keeper = builder.keeper;
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

  public String keeper() {
    return keeper;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SmallCage read(JsonParser parser) {
    JsonReads.startObject(parser, "SmallCage");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static SmallCage readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "keeper" -> builder.keeper = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("keeper", keeper);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {keeper};
  }

  /**
   * Collects the members of a {@link SmallCage}.
   */
  public static final class Builder {
    private @Nullable String keeper;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(SmallCage from, JsonExtras extras) {
      this.keeper = from.keeper;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder keeper(String keeper) {
      this.keeper = extras.value("keeper", keeper);
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
    public SmallCage build() {
      return new SmallCage(this);
    }
  }
}
