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
public final class ListParcelsSize extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ListParcelsSize")
      .optional("width")
      .optional("height")
      .build();

  private @Nullable Long width;

  private @Nullable Long height;

  private ListParcelsSize() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ListParcelsSize());
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
    return MEMBERS.read(parser, new ListParcelsSize());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.width = JsonReads.int64(parser);
      case 1 -> this.height = JsonReads.int64(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, width);
    MEMBERS.write(generator, 1, height);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {width, height};
  }

  /**
   * Collects the members of a {@link ListParcelsSize}.
   */
  public static final class Builder extends JsonObjectBuilder<ListParcelsSize, Builder> {
    private Builder(ListParcelsSize from) {
      super(MEMBERS, from);
    }

    public Builder width(long width) {
      draft.width = value(0, width);
      return this;
    }

    public Builder height(long height) {
      draft.height = value(1, height);
      return this;
    }
  }
}
