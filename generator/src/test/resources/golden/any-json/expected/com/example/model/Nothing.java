package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Nothing extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Nothing")
      .build();

  private Nothing(Builder builder) {
    super(builder);
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

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Nothing read(JsonParser parser) {
    JsonReads.startObject(parser, "Nothing");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {};
  }

  /**
   * Collects the members of a {@link Nothing}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private Builder() {
      super(MEMBERS);
    }

    private Builder(Nothing from) {
      super(MEMBERS, from);
    }

    private Nothing read(JsonParser parser) {
      first(parser);
      return new Nothing(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Nothing build() {
      return new Nothing(this);
    }
  }
}
