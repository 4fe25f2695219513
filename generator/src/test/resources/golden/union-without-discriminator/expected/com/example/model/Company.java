package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
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

  private @Nullable String company;

  private Company() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Company());
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
    return MEMBERS.read(parser, new Company());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Company readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Company());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.company = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, company);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {company};
  }

  /**
   * Collects the members of a {@link Company}.
   */
  public static final class Builder extends JsonObjectBuilder<Company, Builder> {
    private Builder(Company from) {
      super(MEMBERS, from);
    }

    public Builder company(String company) {
      draft.company = value(0, company);
      return this;
    }
  }
}
