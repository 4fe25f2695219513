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
public final class ListParcelsSize extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ListParcelsSize")
      .optional("width")
      .optional("height")
      .build();

  private final @Nullable Long width;

  private final @Nullable Long height;

  private ListParcelsSize(Builder builder) {
    super(builder);
    this.width = builder.width;
    this.height = builder.height;
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

  public Optional<Long> width() {
    return optional(0, width);
  }

  public Optional<Long> height() {
    return optional(1, height);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ListParcelsSize read(JsonParser parser) {
    JsonReads.startObject(parser, "ListParcelsSize");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, width);
    MEMBERS.write(generator, 1, height);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {width, height};
  }

  /**
   * Collects the members of a {@link ListParcelsSize}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Long width;

    private @Nullable Long height;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(ListParcelsSize from) {
      super(MEMBERS, from);
      this.width = from.width;
      this.height = from.height;
    }

    public Builder width(long width) {
      this.width = value(0, width);
      return this;
    }

    public Builder height(long height) {
      this.height = value(1, height);
      return this;
    }

    private ListParcelsSize read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.width = JsonReads.int64(parser);
            case 1 -> this.height = JsonReads.int64(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new ListParcelsSize(this);
    }

    /**
     * Returns an object with what is set.
     */
    public ListParcelsSize build() {
      return new ListParcelsSize(this);
    }
  }
}
