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
public final class ListParcelsWeight extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ListParcelsWeight")
      .optional("from")
      .optional("to")
      .build();

  private final @Nullable Double from;

  private final @Nullable Double to;

  private ListParcelsWeight(Builder builder) {
    super(builder);
    this.from = builder.from;
    this.to = builder.to;
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
    JsonReads.startObject(parser, "ListParcelsWeight");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, from);
    MEMBERS.write(generator, 1, to);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {from, to};
  }

  /**
   * Collects the members of a {@link ListParcelsWeight}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Double from;

    private @Nullable Double to;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(ListParcelsWeight from) {
      super(MEMBERS, from);
      this.from = from.from;
      this.to = from.to;
    }

    public Builder from(double from) {
      this.from = value(0, from);
      return this;
    }

    public Builder to(double to) {
      this.to = value(1, to);
      return this;
    }

    private ListParcelsWeight read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.from = JsonReads.number(parser);
            case 1 -> this.to = JsonReads.number(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new ListParcelsWeight(this);
    }

    /**
     * Returns an object with what is set.
     */
    public ListParcelsWeight build() {
      return new ListParcelsWeight(this);
    }
  }
}
