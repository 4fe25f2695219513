package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
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

  private final @Nullable ShelfLabel label;

  private final @Nullable ShelfPlace place;

  private Shelf(Builder builder) {
    super(builder);
    this.label = builder.label;
    this.place = builder.place;
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
    JsonReads.startObject(parser, "Shelf");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, label);
    MEMBERS.write(generator, 1, place);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {label, place};
  }

  /**
   * Collects the members of a {@link Shelf}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable ShelfLabel label;

    private @Nullable ShelfPlace place;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Shelf from) {
      super(MEMBERS, from);
      this.label = from.label;
      this.place = from.place;
    }

    public Builder label(ShelfLabel label) {
      this.label = value(0, label);
      return this;
    }

    public Builder place(ShelfPlace place) {
      this.place = value(1, place);
      return this;
    }

    /**
     * Like {@link #place(ShelfPlace)}, with a builder to fill.
     */
    public Builder place(Consumer<ShelfPlace.Builder> build) {
      ShelfPlace.Builder builder = ShelfPlace.builder();
      build.accept(builder);
      return place(builder.build());
    }

    private Shelf read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.label = ShelfLabel.read(parser);
            case 1 -> this.place = ShelfPlace.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Shelf(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Shelf build() {
      return new Shelf(this);
    }
  }
}
