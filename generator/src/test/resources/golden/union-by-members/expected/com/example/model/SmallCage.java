package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class SmallCage extends JsonObject implements Cage {
  private static final JsonMembers MEMBERS = JsonMembers.of("SmallCage")
      .required("keeper")
      .build();

  private final @Nullable String keeper;

  private SmallCage(Builder builder) {
    super(builder);
    this.keeper = builder.keeper;
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

  public String keeper() {
    return required(0, keeper);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static SmallCage read(JsonParser parser) {
    JsonReads.startObject(parser, "SmallCage");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static SmallCage readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, keeper);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {keeper};
  }

  /**
   * Collects the members of a {@link SmallCage}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String keeper;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(SmallCage from) {
      super(MEMBERS, from);
      this.keeper = from.keeper;
    }

    public Builder keeper(String keeper) {
      this.keeper = value(0, keeper);
      return this;
    }

    private SmallCage read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.keeper = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new SmallCage(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public SmallCage build() {
      return new SmallCage(this);
    }
  }
}
