package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Wash extends JsonObject {
  private final Drum drum;

  private Wash(Builder builder) {
    super(builder.extras.freeze());
    if (builder.drum == null) {
      throw Preconditions.missingMembers("Wash", "drum", builder.drum);
    }
    this.drum = builder.drum;
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

  public Drum drum() {
    return drum;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Wash read(JsonParser parser) {
    JsonReads.startObject(parser, "Wash");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "drum" -> builder.drum = Drum.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("drum");
    drum.writeTo(generator);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {drum};
  }

  /**
   * Collects the members of a {@link Wash}.
   */
  public static final class Builder {
    private @Nullable Drum drum;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Wash from, JsonExtras extras) {
      this.drum = from.drum;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder drum(Drum drum) {
      this.drum = extras.value("drum", drum);
      return this;
    }

    /**
     * Like {@link #drum(Drum)}, with a builder to fill.
     */
    public Builder drum(Consumer<Drum.Builder> build) {
      Drum.Builder builder = Drum.builder();
      build.accept(builder);
      return drum(builder.build());
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
    public Wash build() {
      return new Wash(this);
    }
  }
}
