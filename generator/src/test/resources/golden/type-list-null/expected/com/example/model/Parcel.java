package com.example.model;

import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .required("id")
      .optional("note")
      .optional("size")
      .optional("code")
      .build();

  private @Nullable String id;

  private @Nullable String note;

  private @Nullable Size size;

  private @Nullable Code code;

  private Parcel() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Parcel());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public String id() {
    return required(0, id);
  }

  public Optional<String> note() {
    return optional(1, note);
  }

  public Optional<Size> size() {
    return optional(2, size);
  }

  public Optional<Code> code() {
    return optional(3, code);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    return MEMBERS.read(parser, new Parcel());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.id = JsonReads.string(parser);
      case 1 -> this.note = JsonReads.string(parser);
      case 2 -> this.size = Size.read(parser);
      case 3 -> this.code = Code.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, id);
    MEMBERS.write(generator, 1, note);
    MEMBERS.write(generator, 2, size);
    MEMBERS.write(generator, 3, code);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, note, size, code};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    public Builder id(String id) {
      draft.id = value(0, id);
      return this;
    }

    public Builder note(@Nullable String note) {
      draft.note = nullable(1, note);
      return this;
    }

    public Builder size(@Nullable Size size) {
      draft.size = nullable(2, size);
      return this;
    }

    /**
     * Like {@link #size(Size)}, with a builder to fill.
     */
    public Builder size(Consumer<Size.Builder> build) {
      Size.Builder builder = Size.builder();
      Preconditions.notNull("size", build).accept(builder);
      return size(builder.build());
    }

    public Builder code(Code code) {
      draft.code = value(3, code);
      return this;
    }

    /**
     * Like {@link #code(Parcel.Code)}, for one branch of the union.
     */
    public Builder code(String value) {
      return code(Code.of(Preconditions.notNull("code", value)));
    }

    /**
     * Like {@link #code(Parcel.Code)}, for one branch of the union.
     */
    public Builder code(long value) {
      return code(Code.of(value));
    }
  }

  /**
   * The form of the JSON tells the branches apart; what this client does not know is kept as an
   * {@link Unknown}.
   */
  public sealed interface Code
      extends JsonWritable
      permits Code.OfString, Code.OfLong, Code.Unknown {
    /**
     * Returns the branch for a JSON string.
     */
    static Code of(String value) {
      return new OfString(value);
    }

    /**
     * Returns the branch for a whole number.
     */
    static Code of(long value) {
      return new OfLong(value);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    static Code read(JsonParser parser) {
      return switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
        case JsonTokenId.ID_NUMBER_INT -> new OfLong(JsonReads.int64(parser));
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    /**
     * The branch for a JSON string.
     *
     * @param value the value
     */
    record OfString(String value) implements Code {
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
     * The branch for a whole number.
     *
     * @param value the value
     */
    record OfLong(long value) implements Code {
      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeNumber(value);
      }
    }

    /**
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements Code, UnknownVariant {
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
        return JsonText.describe("Code.Unknown", this);
      }
    }
  }
}
