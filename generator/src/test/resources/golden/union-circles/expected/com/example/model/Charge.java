package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Charge extends JsonObject implements IntentCharge {
  private final String id;

  private final @Nullable ChargeIntent intent;

  private Charge(Builder builder) {
    super(builder.extras.freeze());
    if (builder.id == null) {
      throw Preconditions.missingMembers("Charge", "id", builder.id);
    }
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
    return new Builder(this, extras);
  }

  public String id() {
    return id;
  }

  public Optional<ChargeIntent> intent() {
    return Optional.ofNullable(intent);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Charge read(JsonParser parser) {
    JsonReads.startObject(parser, "Charge");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Charge readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "id" -> builder.id = JsonReads.string(parser);
        case "intent" -> builder.intent = ChargeIntent.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("id", id);
    if (intent != null) {
      generator.writeName("intent");
      intent.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, intent};
  }

  /**
   * Collects the members of a {@link Charge}.
   */
  public static final class Builder {
    private @Nullable String id;

    private @Nullable ChargeIntent intent;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Charge from, JsonExtras extras) {
      this.id = from.id;
      this.intent = from.intent;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder id(String id) {
      this.id = extras.value("id", id);
      return this;
    }

    public Builder intent(ChargeIntent intent) {
      this.intent = extras.value("intent", intent);
      return this;
    }

    /**
     * Like {@link #intent(ChargeIntent)}, for one branch of the union.
     */
    public Builder intent(String value) {
      return intent(ChargeIntent.of(value));
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
    public Charge build() {
      return new Charge(this);
    }
  }
}
