package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
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

  private @Nullable FilterShould should;

  private Filter() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Filter());
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
    return MEMBERS.read(parser, new Filter());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Filter readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Filter());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.should = FilterShould.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, should);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {should};
  }

  /**
   * Collects the members of a {@link Filter}.
   */
  public static final class Builder extends JsonObjectBuilder<Filter, Builder> {
    private Builder(Filter from) {
      super(MEMBERS, from);
    }

    public Builder should(FilterShould should) {
      draft.should = value(0, should);
      return this;
    }

    /**
     * Like {@link #should(FilterShould)}, for one branch of the union.
     */
    public Builder should(List<Condition> value) {
      return should(FilterShould.of(Preconditions.notNull("should", value)));
    }
  }
}
