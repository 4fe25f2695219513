package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class ObjectModel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ObjectModel")
      .optional("class")
      .optional("getClass")
      .optional("default")
      .optional("_")
      .optional("hashCode")
      .optional("builder")
      .optional("generator")
      .optional("other")
      .optional("extras")
      .build();

  private @Nullable String class_;

  private @Nullable String getClass_;

  private @Nullable Boolean default_;

  private @Nullable String underscore;

  private @Nullable Long hashCode_;

  private @Nullable String builder_;

  private @Nullable String generator;

  private @Nullable Integer other;

  private @Nullable String extras;

  private ObjectModel() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ObjectModel());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<String> class_() {
    return optional(0, class_);
  }

  public Optional<String> getClass_() {
    return optional(1, getClass_);
  }

  public Optional<Boolean> default_() {
    return optional(2, default_);
  }

  public Optional<String> underscore() {
    return optional(3, underscore);
  }

  public Optional<Long> hashCode_() {
    return optional(4, hashCode_);
  }

  public Optional<String> builder_() {
    return optional(5, builder_);
  }

  public Optional<String> generator() {
    return optional(6, generator);
  }

  public Optional<Integer> other() {
    return optional(7, other);
  }

  public Optional<String> extras() {
    return optional(8, extras);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ObjectModel read(JsonParser parser) {
    return MEMBERS.read(parser, new ObjectModel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.class_ = JsonReads.string(parser);
      case 1 -> this.getClass_ = JsonReads.string(parser);
      case 2 -> this.default_ = JsonReads.bool(parser);
      case 3 -> this.underscore = JsonReads.string(parser);
      case 4 -> this.hashCode_ = JsonReads.int64(parser);
      case 5 -> this.builder_ = JsonReads.string(parser);
      case 6 -> this.generator = JsonReads.string(parser);
      case 7 -> this.other = JsonReads.int32(parser);
      case 8 -> this.extras = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, class_);
    MEMBERS.write(generator, 1, getClass_);
    MEMBERS.write(generator, 2, default_);
    MEMBERS.write(generator, 3, underscore);
    MEMBERS.write(generator, 4, hashCode_);
    MEMBERS.write(generator, 5, builder_);
    MEMBERS.write(generator, 6, this.generator);
    MEMBERS.write(generator, 7, this.other);
    MEMBERS.write(generator, 8, extras);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {class_, getClass_, default_, underscore, hashCode_, builder_, generator,
        other, extras};
  }

  /**
   * Collects the members of a {@link ObjectModel}.
   */
  public static final class Builder extends JsonObjectBuilder<ObjectModel, Builder> {
    private Builder(ObjectModel from) {
      super(MEMBERS, from);
    }

    public Builder class_(String class_) {
      draft.class_ = value(0, class_);
      return this;
    }

    public Builder getClass_(String getClass_) {
      draft.getClass_ = value(1, getClass_);
      return this;
    }

    public Builder default_(boolean default_) {
      draft.default_ = value(2, default_);
      return this;
    }

    public Builder underscore(String underscore) {
      draft.underscore = value(3, underscore);
      return this;
    }

    public Builder hashCode_(long hashCode_) {
      draft.hashCode_ = value(4, hashCode_);
      return this;
    }

    public Builder builder_(String builder_) {
      draft.builder_ = value(5, builder_);
      return this;
    }

    public Builder generator(String generator) {
      draft.generator = value(6, generator);
      return this;
    }

    public Builder other(int other) {
      draft.other = value(7, other);
      return this;
    }

    public Builder extras(String extras) {
      draft.extras = value(8, extras);
      return this;
    }
  }
}
