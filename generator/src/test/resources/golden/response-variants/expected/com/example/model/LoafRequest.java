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
public final class LoafRequest extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("LoafRequest")
      .required("flour")
      .optional("later")
      .build();

  private final @Nullable String flour;

  private final @Nullable Boolean later;

  private LoafRequest(Builder builder) {
    super(builder);
    this.flour = builder.flour;
    this.later = builder.later;
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

  public String flour() {
    return required(0, flour);
  }

  public Optional<Boolean> later() {
    return optional(1, later);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static LoafRequest read(JsonParser parser) {
    JsonReads.startObject(parser, "LoafRequest");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, flour);
    MEMBERS.write(generator, 1, later);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {flour, later};
  }

  /**
   * Collects the members of a {@link LoafRequest}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String flour;

    private @Nullable Boolean later;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(LoafRequest from) {
      super(MEMBERS, from);
      this.flour = from.flour;
      this.later = from.later;
    }

    public Builder flour(String flour) {
      this.flour = value(0, flour);
      return this;
    }

    public Builder later(@Nullable Boolean later) {
      this.later = nullable(1, later);
      return this;
    }

    private LoafRequest read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.flour = JsonReads.string(parser);
            case 1 -> this.later = JsonReads.bool(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new LoafRequest(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public LoafRequest build() {
      return new LoafRequest(this);
    }
  }
}
