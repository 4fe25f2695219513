package com.example.parcels.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
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

  private final @Nullable String user;

  private final @Nullable String password;

  private final @Nullable Map<String, Long> pins;

  private Login(Builder builder) {
    super(builder);
    this.user = builder.user;
    this.password = builder.password;
    this.pins = builder.pins;
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
    JsonReads.startObject(parser, "Login");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
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
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {user, password, pins};
  }

  /**
   * Collects the members of a {@link Login}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable String user;

    private @Nullable String password;

    private @Nullable Map<String, Long> pins;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Login from) {
      super(MEMBERS, from);
      this.user = from.user;
      this.password = from.password;
      this.pins = from.pins;
    }

    public Builder user(String user) {
      this.user = value(0, user);
      return this;
    }

    public Builder password(String password) {
      this.password = value(1, password);
      return this;
    }

    public Builder pins(Map<String, Long> pins) {
      this.pins = value(2, ModelCollections.copy("pins", pins));
      return this;
    }

    private Login read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.user = JsonReads.string(parser);
            case 1 -> this.password = JsonReads.string(parser);
            case 2 -> this.pins = JsonReads.map(parser, JsonReads::int64);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Login(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Login build() {
      return new Login(this);
    }
  }
}
