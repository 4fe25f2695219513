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
public final class PutBoxResponse extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("PutBoxResponse")
      .optional("moved")
      .build();

  private final @Nullable Boolean moved;

  private PutBoxResponse(Builder builder) {
    super(builder);
    this.moved = builder.moved;
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

  public Optional<Boolean> moved() {
    return optional(0, moved);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static PutBoxResponse read(JsonParser parser) {
    JsonReads.startObject(parser, "PutBoxResponse");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, moved);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {moved};
  }

  /**
   * Collects the members of a {@link PutBoxResponse}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Boolean moved;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(PutBoxResponse from) {
      super(MEMBERS, from);
      this.moved = from.moved;
    }

    public Builder moved(boolean moved) {
      this.moved = value(0, moved);
      return this;
    }

    private PutBoxResponse read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.moved = JsonReads.bool(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new PutBoxResponse(this);
    }

    /**
     * Returns an object with what is set.
     */
    public PutBoxResponse build() {
      return new PutBoxResponse(this);
    }
  }
}
