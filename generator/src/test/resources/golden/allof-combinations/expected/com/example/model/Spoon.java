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
public final class Spoon extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Spoon")
      .required("metal")
      .optional("size")
      .build();

  private @Nullable String metal;

  private @Nullable Long size;

  private Spoon() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Spoon());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String metal() {
    return required(0, metal);
  }

  public Optional<Long> size() {
    return optional(1, size);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Spoon read(JsonParser parser) {
    return MEMBERS.read(parser, new Spoon());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.metal = JsonReads.string(parser);
      case 1 -> this.size = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, metal);
    MEMBERS.write(generator, 1, size);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {metal, size};
  }

  /**
   * Collects the members of a {@link Spoon}.
   */
  public static final class Builder extends JsonObjectBuilder<Spoon, Builder> {
    private Builder(Spoon from) {
      super(MEMBERS, from);
    }

    public Builder metal(String metal) {
      draft.metal = value(0, metal);
      return this;
    }

    public Builder size(long size) {
      draft.size = value(1, size);
      return this;
    }
  }
}
