package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Shelf extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Shelf")
      .optional("label")
      .optional("place")
      .build();

  private @Nullable ShelfLabel label;

  private @Nullable ShelfPlace place;

  private Shelf() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Shelf());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<ShelfLabel> label() {
    return optional(0, label);
  }

  public Optional<ShelfPlace> place() {
    return optional(1, place);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Shelf read(JsonParser parser) {
    return MEMBERS.read(parser, new Shelf());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.label = ShelfLabel.read(parser);
      case 1 -> this.place = ShelfPlace.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, label);
    MEMBERS.write(generator, 1, place);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {label, place};
  }

  /**
   * Collects the members of a {@link Shelf}.
   */
  public static final class Builder extends JsonObjectBuilder<Shelf, Builder> {
    private Builder(Shelf from) {
      super(MEMBERS, from);
    }

    public Builder label(ShelfLabel label) {
      draft.label = value(0, label);
      return this;
    }

    public Builder place(ShelfPlace place) {
      draft.place = value(1, place);
      return this;
    }

    /**
     * Like {@link #place(ShelfPlace)}, with a builder to fill.
     */
    public Builder place(Consumer<ShelfPlace.Builder> build) {
      ShelfPlace.Builder builder = ShelfPlace.builder();
      Preconditions.notNull("place", build).accept(builder);
      return place(builder.build());
    }
  }
}
