package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class ShirtPage extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("ShirtPage")
      .optional("shirts")
      .optional("next_page")
      .build();

  private @Nullable List<String> shirts;

  private @Nullable String nextPage;

  private ShirtPage() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new ShirtPage());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<List<String>> shirts() {
    return optional(0, shirts);
  }

  public Optional<String> nextPage() {
    return optional(1, nextPage);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static ShirtPage read(JsonParser parser) {
    return MEMBERS.read(parser, new ShirtPage());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.shirts = JsonReads.strings(parser);
      case 1 -> this.nextPage = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.writeStrings(generator, 0, shirts);
    MEMBERS.write(generator, 1, nextPage);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {shirts, nextPage};
  }

  /**
   * Collects the members of a {@link ShirtPage}.
   */
  public static final class Builder extends JsonObjectBuilder<ShirtPage, Builder> {
    private Builder(ShirtPage from) {
      super(MEMBERS, from);
    }

    public Builder shirts(List<String> shirts) {
      draft.shirts = value(0, ModelCollections.copy("shirts", shirts));
      return this;
    }

    /**
     * Appends an element to the list that {@link #shirts(List)} sets.
     */
    public Builder addShirt(String element) {
      draft.shirts = append(0, draft.shirts, element);
      return this;
    }

    /**
     * Appends elements to the list that {@link #shirts(List)} sets.
     */
    public Builder addShirts(Collection<? extends String> elements) {
      for (var element : ModelCollections.elements("shirts", elements)) {
        addShirt(element);
      }
      return this;
    }

    public Builder nextPage(@Nullable String nextPage) {
      draft.nextPage = nullable(1, nextPage);
      return this;
    }
  }
}
