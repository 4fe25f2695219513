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
public final class Card extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Card")
      .required("picture")
      .build();

  private long picture;

  private Card() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Card());
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
    return MEMBERS.read(parser, new Card());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.picture = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, picture);
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {picture};
  }

  /**
   * Collects the members of a {@link Card}.
   */
  public static final class Builder extends JsonObjectBuilder<Card, Builder> {
    private Builder(Card from) {
      super(MEMBERS, from);
    }

    public Builder picture(long picture) {
      draft.picture = value(0, picture);
      return this;
    }
  }
}
