package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class ObjectModel extends JsonObject {
  private final @Nullable String class_;

  private final @Nullable String getClass_;

  private final @Nullable Boolean default_;

  private final @Nullable String underscore;

  private final @Nullable Long hashCode_;

  private final @Nullable String builder_;

  private final @Nullable String generator;

  private final @Nullable Integer other;

  private final @Nullable String extras_;

  private ObjectModel(Builder builder) {
    super(builder.extras.freeze());
    this.class_ = builder.class_;
    this.getClass_ = builder.getClass_;
    this.default_ = builder.default_;
    this.underscore = builder.underscore;
    this.hashCode_ = builder.hashCode_;
    this.builder_ = builder.builder_;
    this.generator = builder.generator;
    this.other = builder.other;
    this.extras_ = builder.extras_;
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
    return new Builder(this, extras);
  }

  public Optional<String> class_() {
    return Optional.ofNullable(class_);
  }

  public Optional<String> getClass_() {
    return Optional.ofNullable(getClass_);
  }

  public Optional<Boolean> default_() {
    return Optional.ofNullable(default_);
  }

  public Optional<String> underscore() {
    return Optional.ofNullable(underscore);
  }

  public Optional<Long> hashCode_() {
    return Optional.ofNullable(hashCode_);
  }

  public Optional<String> builder_() {
    return Optional.ofNullable(builder_);
  }

  public Optional<String> generator() {
    return Optional.ofNullable(generator);
  }

  public Optional<Integer> other() {
    return Optional.ofNullable(other);
  }

  public Optional<String> extras_() {
    return Optional.ofNullable(extras_);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ObjectModel read(JsonParser parser) {
    JsonReads.startObject(parser, "ObjectModel");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "class" -> builder.class_ = JsonReads.string(parser);
        case "getClass" -> builder.getClass_ = JsonReads.string(parser);
        case "default" -> builder.default_ = JsonReads.bool(parser);
        case "_" -> builder.underscore = JsonReads.string(parser);
        case "hashCode" -> builder.hashCode_ = JsonReads.int64(parser);
        case "builder" -> builder.builder_ = JsonReads.string(parser);
        case "generator" -> builder.generator = JsonReads.string(parser);
        case "other" -> builder.other = JsonReads.int32(parser);
        case "extras" -> builder.extras_ = JsonReads.string(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (class_ != null) {
      generator.writeStringProperty("class", class_);
    }
    if (getClass_ != null) {
      generator.writeStringProperty("getClass", getClass_);
    }
    if (default_ != null) {
      generator.writeBooleanProperty("default", default_);
    }
    if (underscore != null) {
      generator.writeStringProperty("_", underscore);
    }
    if (hashCode_ != null) {
      generator.writeNumberProperty("hashCode", hashCode_);
    }
    if (builder_ != null) {
      generator.writeStringProperty("builder", builder_);
    }
    if (this.generator != null) {
      generator.writeStringProperty("generator", this.generator);
    }
    if (this.other != null) {
      generator.writeNumberProperty("other", this.other);
    }
    if (extras_ != null) {
      generator.writeStringProperty("extras", extras_);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {class_, getClass_, default_, underscore, hashCode_, builder_, generator,
        other, extras_};
  }

  /**
   * Collects the members of a {@link ObjectModel}.
   */
  public static final class Builder {
    private @Nullable String class_;

    private @Nullable String getClass_;

    private @Nullable Boolean default_;

    private @Nullable String underscore;

    private @Nullable Long hashCode_;

    private @Nullable String builder_;

    private @Nullable String generator;

    private @Nullable Integer other;

    private @Nullable String extras_;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(ObjectModel from, JsonExtras extras) {
      this.class_ = from.class_;
      this.getClass_ = from.getClass_;
      this.default_ = from.default_;
      this.underscore = from.underscore;
      this.hashCode_ = from.hashCode_;
      this.builder_ = from.builder_;
      this.generator = from.generator;
      this.other = from.other;
      this.extras_ = from.extras_;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder class_(String class_) {
      this.class_ = extras.value("class", class_);
      return this;
    }

    public Builder getClass_(String getClass_) {
      this.getClass_ = extras.value("getClass", getClass_);
      return this;
    }

    public Builder default_(boolean default_) {
      extras.clearNull("default");
      this.default_ = default_;
      return this;
    }

    public Builder underscore(String underscore) {
      this.underscore = extras.value("_", underscore);
      return this;
    }

    public Builder hashCode_(long hashCode_) {
      extras.clearNull("hashCode");
      this.hashCode_ = hashCode_;
      return this;
    }

    public Builder builder_(String builder_) {
      this.builder_ = extras.value("builder", builder_);
      return this;
    }

    public Builder generator(String generator) {
      this.generator = extras.value("generator", generator);
      return this;
    }

    public Builder other(int other) {
      extras.clearNull("other");
      this.other = other;
      return this;
    }

    public Builder extras_(String extras_) {
      this.extras_ = extras.value("extras", extras_);
      return this;
    }

    /**
     * Sets a member that this client does not know.
     */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      extras.put(name, value);
      return this;
    }

    /**
     * Returns an object with what is set.
     */
    public ObjectModel build() {
      return new ObjectModel(this);
    }
  }
}
