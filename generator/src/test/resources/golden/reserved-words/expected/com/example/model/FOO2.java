package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class FOO2 extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("FOO2")
      .optional("x")
      .build();

  private final @Nullable String x;

  private FOO2(Builder builder) {
    super(builder);
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
    return new Builder(this);
  }

  public Optional<String> x() {
    return optional(0, x);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static FOO2 read(JsonParser parser) {
    JsonReads.startObject(parser, "FOO2");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, x);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {x};
  }

  /**
   * Collects the members of a {@link FOO2}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String x;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(FOO2 from) {
      super(MEMBERS, from);
      this.x = from.x;
    }

    public Builder x(String x) {
      this.x = value(0, x);
      return this;
    }

    private FOO2 read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.x = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new FOO2(this);
    }

    /**
     * Returns an object with what is set.
     */
    public FOO2 build() {
      return new FOO2(this);
    }
  }
}
