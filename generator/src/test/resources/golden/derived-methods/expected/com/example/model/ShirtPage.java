package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class ShirtPage extends JsonObject {
  private final @Nullable List<String> shirts;

  private final @Nullable String nextPage;

  private ShirtPage(Builder builder) {
    super(builder.extras.freeze());
    this.shirts = ModelCollections.freeze(builder.shirts);
    this.nextPage = builder.nextPage;
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

  public Optional<List<String>> shirts() {
    return Optional.ofNullable(shirts);
  }

  public Optional<String> nextPage() {
    return Optional.ofNullable(nextPage);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ShirtPage read(JsonParser parser) {
    JsonReads.startObject(parser, "ShirtPage");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "shirts" -> builder.shirts = JsonReads.strings(parser);
        case "next_page" -> builder.nextPage = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (shirts != null) {
      generator.writeName("shirts");
      JsonWrites.strings(generator, shirts);
    }
    if (nextPage != null) {
      generator.writeStringProperty("next_page", nextPage);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {shirts, nextPage};
  }

  /**
   * Collects the members of a {@link ShirtPage}.
   */
  public static final class Builder {
    private @Nullable List<String> shirts;

    private @Nullable String nextPage;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ShirtPage from, JsonExtras extras) {
      this.shirts = from.shirts;
      this.nextPage = from.nextPage;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder shirts(List<String> shirts) {
      this.shirts = extras.value("shirts", ModelCollections.copy("shirts", shirts));
      return this;
    }

    /**
     * Appends an element to the list that {@link #shirts(List)} sets.
     */
    public Builder addShirt(String element) {
      this.shirts = ModelCollections.append("element", this.shirts, element);
      extras.clearNull("shirts");
      return this;
    }

    public Builder nextPage(@Nullable String nextPage) {
      this.nextPage = extras.nullable("next_page", nextPage);
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
    public ShirtPage build() {
      return new ShirtPage(this);
    }
  }
}
