package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Nothing extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Nothing")
      .build();

  private Nothing() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Nothing());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Nothing read(JsonParser parser) {
    return MEMBERS.read(parser, new Nothing());
  }

  /**
   * Collects the members of a {@link Nothing}.
   */
  public static final class Builder extends JsonObjectBuilder<Nothing, Builder> {
    private Builder(Nothing from) {
      super(MEMBERS, from);
    }
  }
}
