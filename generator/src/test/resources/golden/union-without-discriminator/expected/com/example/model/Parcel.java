package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private final Receiver to;

  private final @Nullable List<Receiver> copies;

  private Parcel(Builder builder) {
    super(builder.extras.freeze());
    if (builder.to == null) {
      throw Preconditions.missingMembers("Parcel", "to", builder.to);
    }
    this.to = builder.to;
    this.copies = ModelCollections.freeze(builder.copies);
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

  public Receiver to() {
    return to;
  }

  public Optional<List<Receiver>> copies() {
    return Optional.ofNullable(copies);
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
        case "to" -> builder.to = Receiver.read(parser);
        case "copies" -> builder.copies = JsonReads.list(parser, Receiver::read);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeName("to");
    to.writeTo(generator);
    if (copies != null) {
      generator.writeName("copies");
      JsonWrites.models(generator, copies);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {to, copies};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable Receiver to;

    private @Nullable List<Receiver> copies;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Parcel from, JsonExtras extras) {
      this.to = from.to;
      this.copies = from.copies;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder to(Receiver to) {
      this.to = extras.value("to", to);
      return this;
    }

    /**
     * Like {@link #to(Receiver)}, for one branch of the union.
     */
    public Builder to(String value) {
      return to(Receiver.of(value));
    }

    /**
     * Like {@link #to(Receiver)}, for one branch of the union.
     */
    public Builder to(List<String> value) {
      return to(Receiver.of(value));
    }

    /**
     * Like {@link #to(Receiver)}, for one branch of the union.
     */
    public Builder toLongList(List<Long> value) {
      return to(Receiver.ofLongList(value));
    }

    public Builder copies(List<Receiver> copies) {
      this.copies = extras.value("copies", ModelCollections.copy("copies", copies));
      return this;
    }

    /**
     * Appends an element to the list that {@link #copies(List)} sets.
     */
    public Builder addCopy(Receiver element) {
      this.copies = ModelCollections.append("element", this.copies, element);
      extras.clearNull("copies");
      return this;
    }

    /**
     * Like {@link #addCopy(Receiver)}, for one branch of the union.
     */
    public Builder addCopy(String value) {
      return addCopy(Receiver.of(value));
    }

    /**
     * Like {@link #addCopy(Receiver)}, for one branch of the union.
     */
    public Builder addCopy(List<String> value) {
      return addCopy(Receiver.of(value));
    }

    /**
     * Like {@link #addCopy(Receiver)}, for one branch of the union.
     */
    public Builder addCopyLongList(List<Long> value) {
      return addCopy(Receiver.ofLongList(value));
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
}
