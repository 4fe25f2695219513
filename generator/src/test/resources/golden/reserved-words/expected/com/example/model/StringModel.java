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
public final class StringModel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("StringModel")
      .optional("value")
      .build();

  private final @Nullable String value;

  private StringModel(Builder builder) {
    super(builder);
    this.value = builder.value;
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

  public Optional<String> value() {
    return optional(0, value);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static StringModel read(JsonParser parser) {
    JsonReads.startObject(parser, "StringModel");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, value);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {value};
  }

  /**
   * Collects the members of a {@link StringModel}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String value;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(StringModel from) {
      super(MEMBERS, from);
      this.value = from.value;
    }

    public Builder value(String value) {
      this.value = value(0, value);
      return this;
    }

    private StringModel read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.value = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new StringModel(this);
    }

    /**
     * Returns an object with what is set.
     */
    public StringModel build() {
      return new StringModel(this);
    }
  }
}
