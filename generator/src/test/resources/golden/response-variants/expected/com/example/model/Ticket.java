package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Ticket extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Ticket")
      .required("number")
      .build();

  private final @Nullable String number;

  private Ticket(Builder builder) {
    super(builder);
    this.number = builder.number;
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

  public String number() {
    return required(0, number);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Ticket read(JsonParser parser) {
    JsonReads.startObject(parser, "Ticket");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, number);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {number};
  }

  /**
   * Collects the members of a {@link Ticket}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String number;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Ticket from) {
      super(MEMBERS, from);
      this.number = from.number;
    }

    public Builder number(String number) {
      this.number = value(0, number);
      return this;
    }

    private Ticket read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.number = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Ticket(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Ticket build() {
      return new Ticket(this);
    }
  }
}
