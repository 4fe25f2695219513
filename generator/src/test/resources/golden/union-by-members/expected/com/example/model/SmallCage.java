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
public final class SmallCage extends JsonObject implements Cage {
  private static final JsonMembers MEMBERS = JsonMembers.of("SmallCage")
      .required("keeper")
      .build();

  private @Nullable String keeper;

  private SmallCage() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new SmallCage());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String keeper() {
    return required(0, keeper);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SmallCage read(JsonParser parser) {
    return MEMBERS.read(parser, new SmallCage());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static SmallCage readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new SmallCage());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.keeper = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, keeper);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {keeper};
  }

  /**
   * Collects the members of a {@link SmallCage}.
   */
  public static final class Builder extends JsonObjectBuilder<SmallCage, Builder> {
    private Builder(SmallCage from) {
      super(MEMBERS, from);
    }

    public Builder keeper(String keeper) {
      draft.keeper = value(0, keeper);
      return this;
    }
  }
}
