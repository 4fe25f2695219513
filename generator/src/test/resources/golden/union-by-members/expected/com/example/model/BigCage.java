package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
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

  private final @Nullable List<String> keeper;

  private BigCage(Builder builder) {
    super(builder);
    this.keeper = ModelCollections.freezeNullable(builder.keeper);
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

  public List<String> keeper() {
    return required(0, keeper);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static BigCage read(JsonParser parser) {
    JsonReads.startObject(parser, "BigCage");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static BigCage readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (keeper != null) {
      generator.writeName(MEMBERS.name(0));
      JsonWrites.strings(generator, keeper);
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {keeper};
  }

  /**
   * Collects the members of a {@link BigCage}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable List<String> keeper;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(BigCage from) {
      super(MEMBERS, from);
      this.keeper = from.keeper;
    }

    public Builder keeper(List<String> keeper) {
      this.keeper = value(0, ModelCollections.copy("keeper", keeper));
      return this;
    }

    /**
     * Appends an element to the list that {@link #keeper(List)} sets.
     */
    public Builder addKeeper(String element) {
      this.keeper = value(0, ModelCollections.append("element", this.keeper, element));
      return this;
    }

    private BigCage read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.keeper = JsonReads.strings(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new BigCage(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public BigCage build() {
      return new BigCage(this);
    }
  }
}
