package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable String id;

  private @Nullable ChargeIntent intent;

  private Charge() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Charge());
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
    return MEMBERS.read(parser, new Charge());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Charge readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Charge());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.id = JsonReads.string(parser);
      case 1 -> this.intent = ChargeIntent.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, id);
    MEMBERS.write(generator, 1, intent);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, intent};
  }

  /**
   * Collects the members of a {@link Charge}.
   */
  public static final class Builder extends JsonObjectBuilder<Charge, Builder> {
    private Builder(Charge from) {
      super(MEMBERS, from);
    }

    public Builder id(String id) {
      draft.id = value(0, id);
      return this;
    }

    public Builder intent(ChargeIntent intent) {
      draft.intent = value(1, intent);
      return this;
    }

    /**
     * Like {@link #intent(ChargeIntent)}, for one branch of the union.
     */
    public Builder intent(String value) {
      return intent(ChargeIntent.of(Preconditions.notNull("intent", value)));
    }
  }
}
