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
public final class Fish extends JsonObject implements Animal {
  private static final JsonMembers MEMBERS = JsonMembers.of("Fish")
      .optional("weight")
      .optional("fins")
      .build();

  private @Nullable Long weight;

  private @Nullable Long fins;

  private Fish() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Fish());
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

  public Optional<Long> fins() {
    return optional(1, fins);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Fish read(JsonParser parser) {
    return MEMBERS.read(parser, new Fish());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Fish readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Fish());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.weight = JsonReads.int64(parser);
      case 1 -> this.fins = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, weight);
    MEMBERS.write(generator, 1, fins);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {weight, fins};
  }

  /**
   * Collects the members of a {@link Fish}.
   */
  public static final class Builder extends JsonObjectBuilder<Fish, Builder> {
    private Builder(Fish from) {
      super(MEMBERS, from);
    }

    public Builder weight(long weight) {
      draft.weight = value(0, weight);
      return this;
    }

    public Builder fins(long fins) {
      draft.fins = value(1, fins);
      return this;
    }
  }
}
