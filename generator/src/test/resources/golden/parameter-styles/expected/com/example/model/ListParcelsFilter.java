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
public final class ListParcelsFilter extends JsonObject {
  private final @Nullable String sender;

  private ListParcelsFilter(Builder builder) {
    super(builder.extras.freeze());
    this.sender = builder.sender;
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

  public Optional<String> sender() {
    return Optional.ofNullable(sender);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ListParcelsFilter read(JsonParser parser) {
    JsonReads.startObject(parser, "ListParcelsFilter");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "sender" -> builder.sender = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (sender != null) {
      generator.writeStringProperty("sender", sender);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sender};
  }

  /**
   * Collects the members of a {@link ListParcelsFilter}.
   */
  public static final class Builder {
    private @Nullable String sender;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ListParcelsFilter from, JsonExtras extras) {
      this.sender = from.sender;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder sender(String sender) {
      this.sender = extras.value("sender", sender);
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
    public ListParcelsFilter build() {
      return new ListParcelsFilter(this);
    }
  }
}
