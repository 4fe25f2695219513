package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class BigCage extends JsonObject implements Cage {
  private final List<String> keeper;

  private BigCage(Builder builder) {
    super(builder.extras.freeze());
    if (builder.keeper == null) {
      throw Preconditions.missingMembers("BigCage", "keeper", builder.keeper);
    }
    this.keeper = ModelCollections.freeze(builder.keeper);
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

  public List<String> keeper() {
    return keeper;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static BigCage read(JsonParser parser) {
    JsonReads.startObject(parser, "BigCage");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static BigCage readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "keeper" -> builder.keeper = JsonReads.strings(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("keeper");
    JsonWrites.strings(generator, keeper);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {keeper};
  }

  /**
   * Collects the members of a {@link BigCage}.
   */
  public static final class Builder {
    private @Nullable List<String> keeper;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(BigCage from, JsonExtras extras) {
      this.keeper = from.keeper;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder keeper(List<String> keeper) {
      this.keeper = extras.value("keeper", ModelCollections.copy("keeper", keeper));
      return this;
    }

    /**
     * Appends an element to the list that {@link #keeper(List)} sets.
     */
    public Builder addKeeper(String element) {
      this.keeper = ModelCollections.append("element", this.keeper, element);
      extras.clearNull("keeper");
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
    public BigCage build() {
      return new BigCage(this);
    }
  }
}
