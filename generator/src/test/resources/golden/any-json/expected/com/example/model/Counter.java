package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Counter extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Counter")
      .required("name")
      .entries()
      .build();

  private @Nullable String name;

  private Map<String, Long> entries = new LinkedHashMap<>();

  private Counter() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Counter());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String name() {
    return required(0, name);
  }

  /**
   * The members that have no accessor of their own, by name.
   */
  public Map<String, Long> entries() {
    return entries(entries);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Counter read(JsonParser parser) {
    return MEMBERS.read(parser, new Counter());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.name = JsonReads.string(parser);
      default -> entry(parser, entries, JsonReads.int64(parser));
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, name);
    for (var entry : entries.entrySet()) {
      generator.writeName(entry.getKey());
      generator.writeNumber(entry.getValue());
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, entries};
  }

  /**
   * Collects the members of a {@link Counter}.
   */
  public static final class Builder extends JsonObjectBuilder<Counter, Builder> {
    private Builder(Counter from) {
      super(MEMBERS, from);
    }

    public Builder name(String name) {
      draft.name = value(0, name);
      return this;
    }

    /**
     * Sets a member that has no method of its own.
     */
    public Builder putEntry(String name, long value) {
      draft.entries = put(draft.entries, name, value);
      return this;
    }
  }
}
