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
public final class Person extends JsonObject implements Receiver {
  private static final JsonMembers MEMBERS = JsonMembers.of("Person")
      .required("first_name")
      .required("last_name")
      .build();

  private @Nullable String firstName;

  private @Nullable String lastName;

  private Person() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Person());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String firstName() {
    return required(0, firstName);
  }

  public String lastName() {
    return required(1, lastName);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Person read(JsonParser parser) {
    return MEMBERS.read(parser, new Person());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Person readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Person());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.firstName = JsonReads.string(parser);
      case 1 -> this.lastName = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, firstName);
    MEMBERS.write(generator, 1, lastName);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {firstName, lastName};
  }

  /**
   * Collects the members of a {@link Person}.
   */
  public static final class Builder extends JsonObjectBuilder<Person, Builder> {
    private Builder(Person from) {
      super(MEMBERS, from);
    }

    public Builder firstName(String firstName) {
      draft.firstName = value(0, firstName);
      return this;
    }

    public Builder lastName(String lastName) {
      draft.lastName = value(1, lastName);
      return this;
    }
  }
}
