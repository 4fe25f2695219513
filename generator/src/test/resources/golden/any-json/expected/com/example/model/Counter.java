package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Counter extends JsonObject {
  private final String name;

  private final Map<String, Long> entries;

  private Counter(Builder builder) {
    super(builder.extras.freeze());
    if (builder.name == null) {
      throw Preconditions.missingMembers("Counter", "name", builder.name);
    }
    this.name = builder.name;
    this.entries = ModelCollections.copy("entries", builder.entries);
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

  public String name() {
    return name;
  }

  /**
   * The members that have no accessor of their own, by name.
   */
  public Map<String, Long> entries() {
    return entries;
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Counter read(JsonParser parser) {
    JsonReads.startObject(parser, "Counter");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "name" -> builder.name = JsonReads.string(parser);
        default -> builder.entries.put(name, JsonReads.int64(parser));
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("name", name);
    for (var entry : entries.entrySet()) {
      generator.writeName(entry.getKey());
      generator.writeNumber(entry.getValue());
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, entries};
  }

  /**
   * Collects the members of a {@link Counter}.
   */
  public static final class Builder {
    private @Nullable String name;

    private final Map<String, Long> entries = new LinkedHashMap<>();

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Counter from, JsonExtras extras) {
      this.name = from.name;
      this.entries.putAll(from.entries);
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder name(String name) {
      this.name = extras.value("name", name);
      return this;
    }

    /**
     * Sets a member that has no method of its own.
     */
    public Builder putEntry(String name, long value) {
      entries.put(name, value);
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
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Counter build() {
      return new Counter(this);
    }
  }
}
