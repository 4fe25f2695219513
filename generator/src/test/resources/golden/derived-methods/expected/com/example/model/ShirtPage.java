package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
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

  private final @Nullable List<String> shirts;

  private final @Nullable String nextPage;

  private ShirtPage(Builder builder) {
    super(builder);
    this.shirts = ModelCollections.freezeNullable(builder.shirts);
    this.nextPage = builder.nextPage;
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
    JsonReads.startObject(parser, "ShirtPage");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (shirts != null) {
      generator.writeName(MEMBERS.name(0));
      JsonWrites.strings(generator, shirts);
    }
    MEMBERS.write(generator, 1, nextPage);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {shirts, nextPage};
  }

  /**
   * Collects the members of a {@link ShirtPage}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable List<String> shirts;

    private @Nullable String nextPage;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(ShirtPage from) {
      super(MEMBERS, from);
      this.shirts = from.shirts;
      this.nextPage = from.nextPage;
    }

    public Builder shirts(List<String> shirts) {
      this.shirts = value(0, ModelCollections.copy("shirts", shirts));
      return this;
    }

    /**
     * Appends an element to the list that {@link #shirts(List)} sets.
     */
    public Builder addShirt(String element) {
      this.shirts = value(0, ModelCollections.append("element", this.shirts, element));
      return this;
    }

    public Builder nextPage(@Nullable String nextPage) {
      this.nextPage = nullable(1, nextPage);
      return this;
    }

    private ShirtPage read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.shirts = JsonReads.strings(parser);
            case 1 -> this.nextPage = JsonReads.string(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new ShirtPage(this);
    }

    /**
     * Returns an object with what is set.
     */
    public ShirtPage build() {
      return new ShirtPage(this);
    }
  }
}
