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
public final class Receipt extends JsonObject implements Answer {
  private static final JsonMembers MEMBERS = JsonMembers.of("Receipt")
      .constant("type")
      .required("number")
      .build();

  private @Nullable String number;

  private Receipt() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Receipt());
  }

  /**
   * Returns an object with only <code>number</code> set.
   */
  public static Receipt of(String number) {
    return builder().number(number).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String type() {
    return constant(0, "receipt");
  }

  public String number() {
    return required(1, number);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Receipt read(JsonParser parser) {
    return MEMBERS.read(parser, new Receipt());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Receipt readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Receipt());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "receipt");
      case 1 -> this.number = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "receipt");
    }
    MEMBERS.write(generator, 1, number);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {number};
  }

  /**
   * Collects the members of a {@link Receipt}.
   */
  public static final class Builder extends JsonObjectBuilder<Receipt, Builder> {
    private Builder(Receipt from) {
      super(MEMBERS, from);
    }

    public Builder number(String number) {
      draft.number = value(1, number);
      return this;
    }
  }
}
