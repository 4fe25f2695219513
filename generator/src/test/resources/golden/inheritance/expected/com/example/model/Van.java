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
public final class Van extends JsonObject implements Vehicle {
  private static final JsonMembers MEMBERS = JsonMembers.of("Van")
      .constant("kind")
      .optional("plate")
      .required("load")
      .build();

  private @Nullable String plate;

  private double load;

  private Van() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Van());
  }

  /**
   * Returns an object with only <code>load</code> set.
   */
  public static Van of(double load) {
    return builder().load(load).build();
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String kind() {
    return constant(0, "van");
  }

  public Optional<String> plate() {
    return optional(1, plate);
  }

  public double load() {
    return required(2, load);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Van read(JsonParser parser) {
    return MEMBERS.read(parser, new Van());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Van readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Van());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> JsonReads.constant(parser, "van");
      case 1 -> this.plate = JsonReads.string(parser);
      case 2 -> this.load = JsonReads.number(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, "van");
    }
    MEMBERS.write(generator, 1, plate);
    if (holds(2)) {
      MEMBERS.write(generator, 2, load);
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {plate, load};
  }

  /**
   * Collects the members of a {@link Van}.
   */
  public static final class Builder extends JsonObjectBuilder<Van, Builder> {
    private Builder(Van from) {
      super(MEMBERS, from);
    }

    public Builder plate(String plate) {
      draft.plate = value(1, plate);
      return this;
    }

    public Builder load(double load) {
      draft.load = value(2, load);
      return this;
    }
  }
}
