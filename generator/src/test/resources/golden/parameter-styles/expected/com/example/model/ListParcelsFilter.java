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
public final class ListParcelsFilter extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ListParcelsFilter")
      .optional("sender")
      .build();

  private final @Nullable String sender;

  private ListParcelsFilter(Builder builder) {
    super(builder);
    this.sender = builder.sender;
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

  public Optional<String> sender() {
    return optional(0, sender);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ListParcelsFilter read(JsonParser parser) {
    JsonReads.startObject(parser, "ListParcelsFilter");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, sender);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sender};
  }

  /**
   * Collects the members of a {@link ListParcelsFilter}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String sender;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(ListParcelsFilter from) {
      super(MEMBERS, from);
      this.sender = from.sender;
    }

    public Builder sender(String sender) {
      this.sender = value(0, sender);
      return this;
    }

    private ListParcelsFilter read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.sender = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new ListParcelsFilter(this);
    }

    /**
     * Returns an object with what is set.
     */
    public ListParcelsFilter build() {
      return new ListParcelsFilter(this);
    }
  }
}
