package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Coin extends JsonObject implements Self, Condition, Intent.IntentCoin {
  private static final JsonMembers MEMBERS = JsonMembers.of("Coin")
      .optional("value")
      .build();

  private final @Nullable Long value;

  private Coin(Builder builder) {
    super(builder);
    this.value = builder.value;
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

  public Optional<Long> value() {
    return optional(0, value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Coin read(JsonParser parser) {
    JsonReads.startObject(parser, "Coin");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Coin readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, value);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {value};
  }

  /**
   * Collects the members of a {@link Coin}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Long value;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Coin from) {
      super(MEMBERS, from);
      this.value = from.value;
    }

    public Builder value(long value) {
      this.value = value(0, value);
      return this;
    }

    private Coin read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.value = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Coin(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Coin build() {
      return new Coin(this);
    }
  }
}
