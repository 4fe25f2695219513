package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Wash extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Wash")
      .required("drum")
      .build();

  private final @Nullable Drum drum;

  private Wash(Builder builder) {
    super(builder);
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
    return new Builder(this);
  }

  public Drum drum() {
    return required(0, drum);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Wash read(JsonParser parser) {
    JsonReads.startObject(parser, "Wash");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, drum);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {drum};
  }

  /**
   * Collects the members of a {@link Wash}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Drum drum;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Wash from) {
      super(MEMBERS, from);
      this.drum = from.drum;
    }

    public Builder drum(Drum drum) {
      this.drum = value(0, drum);
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

    private Wash read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.drum = Drum.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Wash(this);
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
