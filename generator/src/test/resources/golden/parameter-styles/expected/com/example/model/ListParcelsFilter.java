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
public final class ListParcelsFilter extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ListParcelsFilter")
      .optional("sender")
      .build();

  private @Nullable String sender;

  private ListParcelsFilter() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ListParcelsFilter());
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
    return MEMBERS.read(parser, new ListParcelsFilter());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.sender = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, sender);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sender};
  }

  /**
   * Collects the members of a {@link ListParcelsFilter}.
   */
  public static final class Builder extends JsonObjectBuilder<ListParcelsFilter, Builder> {
    private Builder(ListParcelsFilter from) {
      super(MEMBERS, from);
    }

    public Builder sender(String sender) {
      draft.sender = value(0, sender);
      return this;
    }
  }
}
