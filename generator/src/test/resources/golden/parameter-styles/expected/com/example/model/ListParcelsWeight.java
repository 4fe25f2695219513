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
public final class ListParcelsWeight extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ListParcelsWeight")
      .optional("from")
      .optional("to")
      .build();

  private @Nullable Double from;

  private @Nullable Double to;

  private ListParcelsWeight() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ListParcelsWeight());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Double> from() {
    return optional(0, from);
  }

  public Optional<Double> to() {
    return optional(1, to);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ListParcelsWeight read(JsonParser parser) {
    return MEMBERS.read(parser, new ListParcelsWeight());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.from = JsonReads.number(parser);
      case 1 -> this.to = JsonReads.number(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, from);
    MEMBERS.write(generator, 1, to);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {from, to};
  }

  /**
   * Collects the members of a {@link ListParcelsWeight}.
   */
  public static final class Builder extends JsonObjectBuilder<ListParcelsWeight, Builder> {
    private Builder(ListParcelsWeight from) {
      super(MEMBERS, from);
    }

    public Builder from(double from) {
      draft.from = value(0, from);
      return this;
    }

    public Builder to(double to) {
      draft.to = value(1, to);
      return this;
    }
  }
}
