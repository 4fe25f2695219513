package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Charge extends JsonObject implements IntentCharge {
  private static final JsonMembers MEMBERS = JsonMembers.of("Charge")
      .required("id")
      .optional("intent")
      .build();

  private final @Nullable String id;

  private final @Nullable ChargeIntent intent;

  private Charge(Builder builder) {
    super(builder);
    this.id = builder.id;
    this.intent = builder.intent;
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

  public String id() {
    return required(0, id);
  }

  public Optional<ChargeIntent> intent() {
    return optional(1, intent);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Charge read(JsonParser parser) {
    JsonReads.startObject(parser, "Charge");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Charge readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, id);
    MEMBERS.write(generator, 1, intent);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, intent};
  }

  /**
   * Collects the members of a {@link Charge}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String id;

    private @Nullable ChargeIntent intent;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Charge from) {
      super(MEMBERS, from);
      this.id = from.id;
      this.intent = from.intent;
    }

    public Builder id(String id) {
      this.id = value(0, id);
      return this;
    }

    public Builder intent(ChargeIntent intent) {
      this.intent = value(1, intent);
      return this;
    }

    /**
     * Like {@link #intent(ChargeIntent)}, for one branch of the union.
     */
    public Builder intent(String value) {
      return intent(ChargeIntent.of(Preconditions.notNull("intent", value)));
    }

    private Charge read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.id = JsonReads.string(parser);
            case 1 -> this.intent = ChargeIntent.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Charge(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Charge build() {
      return new Charge(this);
    }
  }
}
