package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private final String id;

  private final @Nullable String note;

  private final @Nullable Size size;

  private final @Nullable Code code;

  private Parcel(Builder builder) {
    super(builder.extras.freeze());
    if (builder.id == null) {
      throw Preconditions.missingMembers("Parcel", "id", builder.id);
    }
    this.id = builder.id;
    this.note = builder.note;
    this.size = builder.size;
    this.code = builder.code;
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

  public String id() {
    return id;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Optional<Size> size() {
    return Optional.ofNullable(size);
  }

  public Optional<Code> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Parcel read(JsonParser parser) {
    JsonReads.startObject(parser, "Parcel");
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "id" -> builder.id = JsonReads.string(parser);
        case "note" -> builder.note = JsonReads.string(parser);
        case "size" -> builder.size = Size.read(parser);
        case "code" -> builder.code = Code.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("id", id);
    if (note != null) {
      generator.writeStringProperty("note", note);
    }
    if (size != null) {
      generator.writeName("size");
      size.writeTo(generator);
    }
    if (code != null) {
      generator.writeName("code");
      code.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {id, note, size, code};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable String id;

    private @Nullable String note;

    private @Nullable Size size;

    private @Nullable Code code;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Parcel from, JsonExtras extras) {
      this.id = from.id;
      this.note = from.note;
      this.size = from.size;
      this.code = from.code;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder id(String id) {
      this.id = extras.value("id", id);
      return this;
    }

    public Builder note(@Nullable String note) {
      this.note = extras.nullable("note", note);
      return this;
    }

    public Builder size(@Nullable Size size) {
      this.size = extras.nullable("size", size);
      return this;
    }

    /**
     * Like {@link #size(Size)}, with a builder to fill.
     */
    public Builder size(Consumer<Size.Builder> build) {
      Size.Builder builder = Size.builder();
      build.accept(builder);
      return size(builder.build());
    }

    public Builder code(Code code) {
      this.code = extras.value("code", code);
      return this;
    }

    /**
     * Like {@link #code(Parcel.Code)}, for one branch of the union.
     */
    public Builder code(String value) {
      return code(Code.of(value));
    }

    /**
     * Like {@link #code(Parcel.Code)}, for one branch of the union.
     */
    public Builder code(long value) {
      return code(Code.of(value));
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
     *
     * @throws IllegalStateException naming every required member that is not set
     */
    public Parcel build() {
      return new Parcel(this);
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
      return switch (parser.currentToken()) {
        case VALUE_STRING -> new OfString(JsonReads.string(parser));
        case VALUE_NUMBER_INT -> new OfLong(JsonReads.int64(parser));
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    /**
     * The branch for a JSON string.
     *
     * @param value the value
     */
    record OfString(String value) implements Code {
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
    }
  }
}
