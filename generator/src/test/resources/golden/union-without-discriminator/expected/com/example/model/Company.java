package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Company extends JsonObject implements Receiver {
  private static final JsonMembers MEMBERS = JsonMembers.of("Company")
      .required("company")
      .build();

  private final @Nullable String company;

  private Company(Builder builder) {
    super(builder);
    this.company = builder.company;
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

  public String company() {
    return required(0, company);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Company read(JsonParser parser) {
    JsonReads.startObject(parser, "Company");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Company readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, company);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {company};
  }

  /**
   * Collects the members of a {@link Company}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String company;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Company from) {
      super(MEMBERS, from);
      this.company = from.company;
    }

    public Builder company(String company) {
      this.company = value(0, company);
      return this;
    }

    private Company read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.company = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Company(this);
    }

    /**
     * Returns an object with what is set.
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Company build() {
      return new Company(this);
    }
  }
}
