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
public final class Size extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Size")
      .required("litres")
      .build();

  private long litres;

  private Size() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Size());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public long litres() {
    return required(0, litres);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Size read(JsonParser parser) {
    return MEMBERS.read(parser, new Size());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.litres = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, litres);
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {litres};
  }

  /**
   * Collects the members of a {@link Size}.
   */
  public static final class Builder extends JsonObjectBuilder<Size, Builder> {
    private Builder(Size from) {
      super(MEMBERS, from);
    }

    public Builder litres(long litres) {
      draft.litres = value(0, litres);
      return this;
    }
  }
}
