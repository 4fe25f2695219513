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
public final class Whisk extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Whisk")
      .required("wires")
      .optional("size")
      .build();

  private long wires;

  private @Nullable String size;

  private Whisk() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Whisk());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public long wires() {
    return required(0, wires);
  }

  public Optional<String> size() {
    return optional(1, size);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Whisk read(JsonParser parser) {
    return MEMBERS.read(parser, new Whisk());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.wires = JsonReads.int64(parser);
      case 1 -> this.size = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, wires);
    }
    MEMBERS.write(generator, 1, size);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {wires, size};
  }

  /**
   * Collects the members of a {@link Whisk}.
   */
  public static final class Builder extends JsonObjectBuilder<Whisk, Builder> {
    private Builder(Whisk from) {
      super(MEMBERS, from);
    }

    public Builder wires(long wires) {
      draft.wires = value(0, wires);
      return this;
    }

    public Builder size(String size) {
      draft.size = value(1, size);
      return this;
    }
  }
}
