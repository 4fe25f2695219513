package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.Preconditions;
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

  private @Nullable Drum drum;

  private Wash() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Wash());
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
    return MEMBERS.read(parser, new Wash());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.drum = Drum.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, drum);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {drum};
  }

  /**
   * Collects the members of a {@link Wash}.
   */
  public static final class Builder extends JsonObjectBuilder<Wash, Builder> {
    private Builder(Wash from) {
      super(MEMBERS, from);
    }

    public Builder drum(Drum drum) {
      draft.drum = value(0, drum);
      return this;
    }

    /**
     * Like {@link #drum(Drum)}, with a builder to fill.
     */
    public Builder drum(Consumer<Drum.Builder> build) {
      Drum.Builder builder = Drum.builder();
      Preconditions.notNull("drum", build).accept(builder);
      return drum(builder.build());
    }
  }
}
