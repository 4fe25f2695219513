package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
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

  private final @Nullable String name;

  private final Map<String, Long> entries;

  private Counter(Builder builder) {
    super(builder);
    this.name = builder.name;
    this.entries = ModelCollections.copy("entries", builder.entries);
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
    JsonReads.startObject(parser, "Counter");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, name);
    for (var entry : entries.entrySet()) {
      generator.writeName(entry.getKey());
      generator.writeNumber(entry.getValue());
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {name, entries};
  }

  /**
   * Collects the members of a {@link Counter}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String name;

    private final Map<String, Long> entries = new LinkedHashMap<>();

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Counter from) {
      super(MEMBERS, from);
      this.name = from.name;
      this.entries.putAll(from.entries);
    }

    public Builder name(String name) {
      this.name = value(0, name);
      return this;
    }

    /**
     * Sets a member that has no method of its own.
     */
    public Builder putEntry(String name, long value) {
      entries.put(name, value);
      return this;
    }

    private Counter read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.name = JsonReads.string(parser);
            default -> entry(parser, entries, parser.currentName(), JsonReads.int64(parser));
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Counter(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Counter build() {
      return new Counter(this);
    }
  }
}
