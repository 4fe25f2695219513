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
public final class Loaf extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Loaf")
      .required("grams")
      .build();

  private long grams;

  private Loaf() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Loaf());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public long grams() {
    return required(0, grams);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Loaf read(JsonParser parser) {
    return MEMBERS.read(parser, new Loaf());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.grams = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, grams);
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {grams};
  }

  /**
   * Collects the members of a {@link Loaf}.
   */
  public static final class Builder extends JsonObjectBuilder<Loaf, Builder> {
    private Builder(Loaf from) {
      super(MEMBERS, from);
    }

    public Builder grams(long grams) {
      draft.grams = value(0, grams);
      return this;
    }
  }
}
