package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable String flour;

  private @Nullable Boolean later;

  private LoafRequest() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new LoafRequest());
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
    return MEMBERS.read(parser, new LoafRequest());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.flour = JsonReads.string(parser);
      case 1 -> this.later = JsonReads.bool(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, flour);
    MEMBERS.write(generator, 1, later);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {flour, later};
  }

  /**
   * Collects the members of a {@link LoafRequest}.
   */
  public static final class Builder extends JsonObjectBuilder<LoafRequest, Builder> {
    private Builder(LoafRequest from) {
      super(MEMBERS, from);
    }

    public Builder flour(String flour) {
      draft.flour = value(0, flour);
      return this;
    }

    public Builder later(@Nullable Boolean later) {
      draft.later = nullable(1, later);
      return this;
    }
  }
}
