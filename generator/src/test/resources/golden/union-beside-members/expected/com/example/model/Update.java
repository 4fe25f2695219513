package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Update extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Update")
      .optional("archived")
      .optional("description")
      .optional("options")
      .build();

  private @Nullable Boolean archived;

  private @Nullable String description;

  private @Nullable List<Option> options;

  private Update() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Update());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<Boolean> archived() {
    return optional(0, archived);
  }

  public Optional<String> description() {
    return optional(1, description);
  }

  public Optional<List<Option>> options() {
    return optional(2, options);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Update read(JsonParser parser) {
    return MEMBERS.read(parser, new Update());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.archived = JsonReads.bool(parser);
      case 1 -> this.description = JsonReads.string(parser);
      case 2 -> this.options = JsonReads.list(parser, Option::read);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, archived);
    MEMBERS.write(generator, 1, description);
    MEMBERS.writeModels(generator, 2, options);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {archived, description, options};
  }

  /**
   * Collects the members of a {@link Update}.
   */
  public static final class Builder extends JsonObjectBuilder<Update, Builder> {
    private Builder(Update from) {
      super(MEMBERS, from);
    }

    public Builder archived(boolean archived) {
      draft.archived = value(0, archived);
      return this;
    }

    public Builder description(String description) {
      draft.description = value(1, description);
      return this;
    }

    public Builder options(List<Option> options) {
      draft.options = value(2, ModelCollections.copy("options", options));
      return this;
    }

    /**
     * Appends an element to the list that {@link #options(List)} sets.
     */
    public Builder addOption(Option element) {
      draft.options = append(2, draft.options, element);
      return this;
    }

    /**
     * Like {@link #addOption(Update.Option)}, with a builder to fill.
     */
    public Builder addOption(Consumer<Option.Builder> build) {
      Option.Builder builder = Option.builder();
      Preconditions.notNull("options", build).accept(builder);
      return addOption(builder.build());
    }

    /**
     * Appends elements to the list that {@link #options(List)} sets.
     */
    public Builder addOptions(Collection<? extends Option> elements) {
      for (var element : ModelCollections.elements("options", elements)) {
        addOption(element);
      }
      return this;
    }
  }

  public static final class Option extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("Update.Option")
        .optional("value")
        .build();

    private @Nullable String value;

    private Option() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Option());
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public Optional<String> value() {
      return optional(0, value);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Option read(JsonParser parser) {
      return MEMBERS.read(parser, new Option());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> this.value = JsonReads.string(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      MEMBERS.write(generator, 0, value);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {value};
    }

    /**
     * Collects the members of a {@link Option}.
     */
    public static final class Builder extends JsonObjectBuilder<Option, Builder> {
      private Builder(Option from) {
        super(MEMBERS, from);
      }

      public Builder value(String value) {
        draft.value = value(0, value);
        return this;
      }
    }
  }
}
