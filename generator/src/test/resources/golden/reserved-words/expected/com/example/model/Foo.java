package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Foo extends JsonObject {
  private final @Nullable String ab;

  private final @Nullable String ab2;

  private Foo(Builder builder) {
    super(builder.extras.freeze());
    this.ab = builder.ab;
    this.ab2 = builder.ab2;
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

  public Optional<String> ab() {
    return Optional.ofNullable(ab);
  }

  public Optional<String> ab2() {
    return Optional.ofNullable(ab2);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Foo read(JsonParser parser) {
    JsonReads.startObject(parser, "Foo");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "a-b" -> builder.ab = JsonReads.string(parser);
        case "a_b" -> builder.ab2 = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (ab != null) {
      generator.writeStringProperty("a-b", ab);
    }
    if (ab2 != null) {
      generator.writeStringProperty("a_b", ab2);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {ab, ab2};
  }

  /**
   * Collects the members of a {@link Foo}.
   */
  public static final class Builder {
    private @Nullable String ab;

    private @Nullable String ab2;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Foo from, JsonExtras extras) {
      this.ab = from.ab;
      this.ab2 = from.ab2;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder ab(String ab) {
      this.ab = extras.value("a-b", ab);
      return this;
    }

    public Builder ab2(String ab2) {
      this.ab2 = extras.value("a_b", ab2);
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
     */
    public Foo build() {
      return new Foo(this);
    }
  }
}
