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
public final class StringModel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("StringModel")
      .optional("value")
      .build();

  private @Nullable String value;

  private StringModel() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new StringModel());
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
    return MEMBERS.read(parser, new StringModel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.value = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, value);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {value};
  }

  /**
   * Collects the members of a {@link StringModel}.
   */
  public static final class Builder extends JsonObjectBuilder<StringModel, Builder> {
    private Builder(StringModel from) {
      super(MEMBERS, from);
    }

    public Builder value(String value) {
      draft.value = value(0, value);
      return this;
    }
  }
}
