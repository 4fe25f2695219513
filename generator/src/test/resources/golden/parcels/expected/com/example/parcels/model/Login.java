package com.example.parcels.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How the depot is entered.
 */
@Generated("feign-javapoet")
public final class Login extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Login")
      .optional("user")
      .optional("password").secret()
      .optional("pins").secret()
      .build();

  private @Nullable String user;

  private @Nullable String password;

  private @Nullable Map<String, Long> pins;

  private Login() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Login());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> user() {
    return optional(0, user);
  }

  public Optional<String> password() {
    return optional(1, password);
  }

  public Optional<Map<String, Long>> pins() {
    return optional(2, pins);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Login read(JsonParser parser) {
    return MEMBERS.read(parser, new Login());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.user = JsonReads.string(parser);
      case 1 -> this.password = JsonReads.string(parser);
      case 2 -> this.pins = JsonReads.map(parser, JsonReads::int64);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, user);
    if (!MEMBERS.masks(generator, 1, password)) {
      MEMBERS.write(generator, 1, password);
    }
    if (!MEMBERS.masks(generator, 2, pins)) {
      if (pins != null) {
        generator.writeName(MEMBERS.name(2));
        JsonWrites.map(generator, pins, (out, value) -> out.writeNumber(value));
      }
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {user, password, pins};
  }

  /**
   * Collects the members of a {@link Login}.
   */
  public static final class Builder extends JsonObjectBuilder<Login, Builder> {
    private Builder(Login from) {
      super(MEMBERS, from);
    }

    public Builder user(String user) {
      draft.user = value(0, user);
      return this;
    }

    public Builder password(String password) {
      draft.password = value(1, password);
      return this;
    }

    public Builder pins(Map<String, Long> pins) {
      draft.pins = value(2, ModelCollections.copy("pins", pins));
      return this;
    }
  }
}
