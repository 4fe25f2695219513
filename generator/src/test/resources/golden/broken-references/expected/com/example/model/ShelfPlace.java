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
public final class ShelfPlace extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ShelfPlace")
      .optional("row")
      .build();

  private final @Nullable Long row;

  private ShelfPlace(Builder builder) {
    super(builder);
    this.row = builder.row;
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

  public Optional<Long> row() {
    return optional(0, row);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ShelfPlace read(JsonParser parser) {
    JsonReads.startObject(parser, "ShelfPlace");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, row);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {row};
  }

  /**
   * Collects the members of a {@link ShelfPlace}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Long row;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(ShelfPlace from) {
      super(MEMBERS, from);
      this.row = from.row;
    }

    public Builder row(long row) {
      this.row = value(0, row);
      return this;
    }

    private ShelfPlace read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.row = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new ShelfPlace(this);
    }

    /**
     * Returns an object with what is set.
     */
    public ShelfPlace build() {
      return new ShelfPlace(this);
    }
  }
}
