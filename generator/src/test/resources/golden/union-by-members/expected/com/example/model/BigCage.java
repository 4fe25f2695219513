package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class BigCage extends JsonObject implements Cage {
  private static final JsonMembers MEMBERS = JsonMembers.of("BigCage")
      .required("keeper")
      .build();

  private @Nullable List<String> keeper;

  private BigCage() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new BigCage());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public List<String> keeper() {
    return required(0, keeper);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static BigCage read(JsonParser parser) {
    return MEMBERS.read(parser, new BigCage());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static BigCage readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new BigCage());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.keeper = JsonReads.strings(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.writeStrings(generator, 0, keeper);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {keeper};
  }

  /**
   * Collects the members of a {@link BigCage}.
   */
  public static final class Builder extends JsonObjectBuilder<BigCage, Builder> {
    private Builder(BigCage from) {
      super(MEMBERS, from);
    }

    public Builder keeper(List<String> keeper) {
      draft.keeper = value(0, ModelCollections.copy("keeper", keeper));
      return this;
    }

    /**
     * Appends an element to the list that {@link #keeper(List)} sets.
     */
    public Builder addKeeper(String element) {
      draft.keeper = append(0, draft.keeper, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #keeper(List)} sets.
     */
    public Builder addAllKeeper(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("keeper", elements)) {
        addKeeper(element);
      }
      return this;
    }
  }
}
