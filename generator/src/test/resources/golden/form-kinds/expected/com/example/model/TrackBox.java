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
public final class TrackBox extends JsonObject {
  private final @Nullable String x;

  private TrackBox(Builder builder) {
    super(builder.extras.freeze());
    this.x = builder.x;
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

  public Optional<String> x() {
    return Optional.ofNullable(x);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static TrackBox read(JsonParser parser) {
    JsonReads.startObject(parser, "TrackBox");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "x" -> builder.x = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (x != null) {
      generator.writeStringProperty("x", x);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {x};
  }

  /**
   * Collects the members of a {@link TrackBox}.
   */
  public static final class Builder {
    private @Nullable String x;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(TrackBox from, JsonExtras extras) {
      this.x = from.x;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder x(String x) {
      this.x = extras.value("x", x);
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
    public TrackBox build() {
      return new TrackBox(this);
    }
  }
}
