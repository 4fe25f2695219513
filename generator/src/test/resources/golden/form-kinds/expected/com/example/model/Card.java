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
public final class Card extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Card")
      .required("picture")
      .build();

  private final long picture;

  private Card(Builder builder) {
    super(builder);
    this.picture = builder.picture;
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

  public long picture() {
    return required(0, picture);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Card read(JsonParser parser) {
    JsonReads.startObject(parser, "Card");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, picture);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {picture};
  }

  /**
   * Collects the members of a {@link Card}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private long picture;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Card from) {
      super(MEMBERS, from);
      this.picture = from.picture;
    }

    public Builder picture(long picture) {
      this.picture = value(0, picture);
      return this;
    }

    private Card read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.picture = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Card(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Card build() {
      return new Card(this);
    }
  }
}
