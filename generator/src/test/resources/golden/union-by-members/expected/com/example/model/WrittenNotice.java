package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class WrittenNotice extends JsonObject implements Notice {
  private static final JsonMembers MEMBERS = JsonMembers.of("WrittenNotice")
      .required("lines")
      .optional("place")
      .build();

  private @Nullable Lines lines;

  private @Nullable String place;

  private WrittenNotice() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new WrittenNotice());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Lines lines() {
    return required(0, lines);
  }

  public Optional<String> place() {
    return optional(1, place);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static WrittenNotice read(JsonParser parser) {
    return MEMBERS.read(parser, new WrittenNotice());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static WrittenNotice readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new WrittenNotice());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.lines = Lines.read(parser);
      case 1 -> this.place = JsonReads.string(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, lines);
    MEMBERS.write(generator, 1, place);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {lines, place};
  }

  /**
   * Collects the members of a {@link WrittenNotice}.
   */
  public static final class Builder extends JsonObjectBuilder<WrittenNotice, Builder> {
    private Builder(WrittenNotice from) {
      super(MEMBERS, from);
    }

    public Builder lines(Lines lines) {
      draft.lines = value(0, lines);
      return this;
    }

    /**
     * Like {@link #lines(WrittenNotice.Lines)}, for one branch of the union.
     */
    public Builder lines(String value) {
      return lines(Lines.of(Preconditions.notNull("lines", value)));
    }

    /**
     * Like {@link #lines(WrittenNotice.Lines)}, for one branch of the union.
     */
    public Builder lines(List<String> value) {
      return lines(Lines.of(Preconditions.notNull("lines", value)));
    }

    public Builder place(String place) {
      draft.place = value(1, place);
      return this;
    }
  }

  /**
   * The form of the JSON tells the branches apart; what this client does not know is kept as an
   * {@link Unknown}.
   */
  public sealed interface Lines
      extends JsonWritable
      permits Lines.OfString, Lines.OfStringList, Lines.Unknown {
    /**
     * Returns the branch for a JSON string.
     */
    static Lines of(String value) {
      return new OfString(value);
    }

    /**
     * Returns the branch for a JSON array.
     */
    static Lines of(List<String> value) {
      return new OfStringList(value);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    static Lines read(JsonParser parser) {
      return switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
        case JsonTokenId.ID_START_ARRAY -> new OfStringList(JsonReads.strings(parser));
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    /**
     * The branch for a JSON string.
     *
     * @param value the value
     */
    record OfString(String value) implements Lines {
      /**
       * Refuses null.
       */
      public OfString {
        Preconditions.notNull("value", value);
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeString(value);
      }
    }

    /**
     * The branch for a JSON array.
     *
     * @param value the value
     */
    record OfStringList(List<String> value) implements Lines {
      /**
       * Keeps an unmodifiable copy.
       */
      public OfStringList {
        value = Preconditions.notNull("value", ModelCollections.copy("value", value));
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        JsonWrites.strings(generator, value);
      }

      @Override
      public String toString() {
        return JsonText.describe("Lines.OfStringList", this);
      }
    }

    /**
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements Lines, UnknownVariant {
      /**
       * Makes a branch of JSON as text.
       *
       * @throws IllegalArgumentException if the text is not JSON; the message names the position
       */
      public static Unknown ofJson(String json) {
        return new Unknown(Json.parse(json));
      }

      @Override
      public String toString() {
        return JsonText.describe("Lines.Unknown", this);
      }
    }
  }
}
