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
public final class Whisk extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Whisk")
      .required("wires")
      .optional("size")
      .build();

  private final long wires;

  private final @Nullable String size;

  private Whisk(Builder builder) {
    super(builder);
    this.wires = builder.wires;
    this.size = builder.size;
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
    JsonReads.startObject(parser, "Whisk");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, wires);
    }
    MEMBERS.write(generator, 1, size);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {wires, size};
  }

  /**
   * Collects the members of a {@link Whisk}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private long wires;

    private @Nullable String size;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Whisk from) {
      super(MEMBERS, from);
      this.wires = from.wires;
      this.size = from.size;
    }

    public Builder wires(long wires) {
      this.wires = value(0, wires);
      return this;
    }

    public Builder size(String size) {
      this.size = value(1, size);
      return this;
    }

    private Whisk read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.wires = JsonReads.int64(parser);
            case 1 -> this.size = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Whisk(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Whisk build() {
      return new Whisk(this);
    }
  }
}
