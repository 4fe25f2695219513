package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable Long row;

  private ShelfPlace() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ShelfPlace());
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
    return MEMBERS.read(parser, new ShelfPlace());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.row = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, row);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {row};
  }

  /**
   * Collects the members of a {@link ShelfPlace}.
   */
  public static final class Builder extends JsonObjectBuilder<ShelfPlace, Builder> {
    private Builder(ShelfPlace from) {
      super(MEMBERS, from);
    }

    public Builder row(long row) {
      draft.row = value(0, row);
      return this;
    }
  }
}
