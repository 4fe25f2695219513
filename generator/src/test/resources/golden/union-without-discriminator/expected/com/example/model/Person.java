package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Person extends JsonObject implements Receiver {
  private final String firstName;

  private final String lastName;

  private Person(Builder builder) {
    super(builder.extras.freeze());
    if (builder.firstName == null || builder.lastName == null) {
      throw Preconditions.missingMembers("Person", "first_name", builder.firstName, "last_name",
          builder.lastName);
    }
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
    return new Builder(this, extras);
  }

  public String firstName() {
    return firstName;
  }

  public String lastName() {
    return lastName;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Person read(JsonParser parser) {
    JsonReads.startObject(parser, "Person");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Person readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "first_name" -> builder.firstName = JsonReads.string(parser);
        case "last_name" -> builder.lastName = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("first_name", firstName);
    generator.writeStringProperty("last_name", lastName);
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {firstName, lastName};
  }

  /**
   * Collects the members of a {@link Person}.
   */
  public static final class Builder {
    private @Nullable String firstName;

    private @Nullable String lastName;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Person from, JsonExtras extras) {
      this.firstName = from.firstName;
      this.lastName = from.lastName;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder firstName(String firstName) {
      this.firstName = extras.value("first_name", firstName);
      return this;
    }

    public Builder lastName(String lastName) {
      this.lastName = extras.value("last_name", lastName);
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
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
