package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Spoon extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Spoon")
      .required("metal")
      .optional("size")
      .build();

  private final @Nullable String metal;

  private final @Nullable Long size;

  private Spoon(Builder builder) {
    super(builder);
    this.metal = builder.metal;
    this.size = builder.size;
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

  public String metal() {
    return required(0, metal);
  }

  public Optional<Long> size() {
    return optional(1, size);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Spoon read(JsonParser parser) {
    JsonReads.startObject(parser, "Spoon");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, metal);
    MEMBERS.write(generator, 1, size);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {metal, size};
  }

  /**
   * Collects the members of a {@link Spoon}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String metal;

    private @Nullable Long size;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Spoon from) {
      super(MEMBERS, from);
      this.metal = from.metal;
      this.size = from.size;
    }

    public Builder metal(String metal) {
      this.metal = value(0, metal);
      return this;
    }

    public Builder size(long size) {
      this.size = value(1, size);
      return this;
    }

    private Spoon read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.metal = JsonReads.string(parser);
            case 1 -> this.size = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Spoon(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Spoon build() {
      return new Spoon(this);
    }
  }
}
