package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Job extends JsonObject {
  private final String id;

  private Job(Builder builder) {
    super(builder.extras.freeze());
    if (builder.id == null) {
      throw Preconditions.missingMembers("Job", "id", builder.id);
    }
    this.id = builder.id;
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

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Job read(JsonParser parser) {
    JsonReads.startObject(parser, "Job");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "id" -> builder.id = JsonReads.string(parser);
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
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id};
  }

  /**
   * Collects the members of a {@link Job}.
   */
  public static final class Builder {
    private @Nullable String id;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Job from, JsonExtras extras) {
      this.id = from.id;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder id(String id) {
      this.id = extras.value("id", id);
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
    public Job build() {
      return new Job(this);
    }
  }
}
