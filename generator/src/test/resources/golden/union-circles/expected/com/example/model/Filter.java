package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Filter extends JsonObject implements Condition {
  private static final JsonMembers MEMBERS = JsonMembers.of("Filter")
      .optional("should")
      .build();

  private final @Nullable FilterShould should;

  private Filter(Builder builder) {
    super(builder);
    this.should = builder.should;
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

  public Optional<FilterShould> should() {
    return optional(0, should);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Filter read(JsonParser parser) {
    JsonReads.startObject(parser, "Filter");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Filter readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, should);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {should};
  }

  /**
   * Collects the members of a {@link Filter}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable FilterShould should;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Filter from) {
      super(MEMBERS, from);
      this.should = from.should;
    }

    public Builder should(FilterShould should) {
      this.should = value(0, should);
      return this;
    }

    /**
     * Like {@link #should(FilterShould)}, for one branch of the union.
     */
    public Builder should(List<Condition> value) {
      return should(FilterShould.of(Preconditions.notNull("should", value)));
    }

    private Filter read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.should = FilterShould.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Filter(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Filter build() {
      return new Filter(this);
    }
  }
}
