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
public final class Coin extends JsonObject implements Condition, Self, Intent.IntentCoin {
  private static final JsonMembers MEMBERS = JsonMembers.of("Coin")
      .optional("value")
      .build();

  private @Nullable Long value;

  private Coin() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Coin());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Long> value() {
    return optional(0, value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Coin read(JsonParser parser) {
    return MEMBERS.read(parser, new Coin());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Coin readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Coin());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.value = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, value);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {value};
  }

  /**
   * Collects the members of a {@link Coin}.
   */
  public static final class Builder extends JsonObjectBuilder<Coin, Builder> {
    private Builder(Coin from) {
      super(MEMBERS, from);
    }

    public Builder value(long value) {
      draft.value = value(0, value);
      return this;
    }
  }
}
