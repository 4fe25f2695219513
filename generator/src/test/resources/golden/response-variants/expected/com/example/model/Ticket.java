package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable String number;

  private Ticket() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Ticket());
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
    return MEMBERS.read(parser, new Ticket());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.number = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, number);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {number};
  }

  /**
   * Collects the members of a {@link Ticket}.
   */
  public static final class Builder extends JsonObjectBuilder<Ticket, Builder> {
    private Builder(Ticket from) {
      super(MEMBERS, from);
    }

    public Builder number(String number) {
      draft.number = value(0, number);
      return this;
    }
  }
}
