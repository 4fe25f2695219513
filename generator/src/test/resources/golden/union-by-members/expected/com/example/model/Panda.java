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
public final class Panda extends JsonObject implements Animal {
  private static final JsonMembers MEMBERS = JsonMembers.of("Panda")
      .optional("weight")
      .optional("bamboo")
      .build();

  private @Nullable Long weight;

  private @Nullable Double bamboo;

  private Panda() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Panda());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Long> weight() {
    return optional(0, weight);
  }

  public Optional<Double> bamboo() {
    return optional(1, bamboo);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Panda read(JsonParser parser) {
    return MEMBERS.read(parser, new Panda());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Panda readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Panda());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.weight = JsonReads.int64(parser);
      case 1 -> this.bamboo = JsonReads.number(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, weight);
    MEMBERS.write(generator, 1, bamboo);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {weight, bamboo};
  }

  /**
   * Collects the members of a {@link Panda}.
   */
  public static final class Builder extends JsonObjectBuilder<Panda, Builder> {
    private Builder(Panda from) {
      super(MEMBERS, from);
    }

    public Builder weight(long weight) {
      draft.weight = value(0, weight);
      return this;
    }

    public Builder bamboo(double bamboo) {
      draft.bamboo = value(1, bamboo);
      return this;
    }
  }
}
