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
public final class Size extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Size")
      .required("litres")
      .build();

  private final long litres;

  private Size(Builder builder) {
    super(builder);
    this.litres = builder.litres;
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

  public long litres() {
    return required(0, litres);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Size read(JsonParser parser) {
    JsonReads.startObject(parser, "Size");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, litres);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {litres};
  }

  /**
   * Collects the members of a {@link Size}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private long litres;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Size from) {
      super(MEMBERS, from);
      this.litres = from.litres;
    }

    public Builder litres(long litres) {
      this.litres = value(0, litres);
      return this;
    }

    private Size read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.litres = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Size(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Size build() {
      return new Size(this);
    }
  }
}
