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
public final class Person extends JsonObject implements Receiver {
  private static final JsonMembers MEMBERS = JsonMembers.of("Person")
      .required("first_name")
      .required("last_name")
      .build();

  private final @Nullable String firstName;

  private final @Nullable String lastName;

  private Person(Builder builder) {
    super(builder);
    this.firstName = builder.firstName;
    this.lastName = builder.lastName;
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
    JsonReads.startObject(parser, "Person");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Person readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, firstName);
    MEMBERS.write(generator, 1, lastName);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {firstName, lastName};
  }

  /**
   * Collects the members of a {@link Person}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String firstName;

    private @Nullable String lastName;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Person from) {
      super(MEMBERS, from);
      this.firstName = from.firstName;
      this.lastName = from.lastName;
    }

    public Builder firstName(String firstName) {
      this.firstName = value(0, firstName);
      return this;
    }

    public Builder lastName(String lastName) {
      this.lastName = value(1, lastName);
      return this;
    }

    private Person read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.firstName = JsonReads.string(parser);
            case 1 -> this.lastName = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Person(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Person build() {
      return new Person(this);
    }
  }
}
