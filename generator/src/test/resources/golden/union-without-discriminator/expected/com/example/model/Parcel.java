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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .required("to")
      .optional("via")
      .optional("copies")
      .build();

  private @Nullable Receiver to;

  private @Nullable Receiver via;

  private @Nullable List<Receiver> copies;

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

  public Receiver to() {
    return required(0, to);
  }

  public Optional<Receiver> via() {
    return optional(1, via);
  }

  public Optional<List<Receiver>> copies() {
    return optional(2, copies);
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
      case 0 -> this.to = Receiver.read(parser);
      case 1 -> this.via = Receiver.read(parser);
      case 2 -> this.copies = JsonReads.list(parser, Receiver::read);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, to);
    MEMBERS.write(generator, 1, via);
    MEMBERS.writeModels(generator, 2, copies);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {to, via, copies};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    public Builder to(Receiver to) {
      draft.to = value(0, to);
      return this;
    }

    /**
     * Like {@link #to(Receiver)}, for one branch of the union.
     */
    public Builder to(String value) {
      return to(Receiver.of(Preconditions.notNull("to", value)));
    }

    /**
     * Like {@link #to(Receiver)}, for one branch of the union.
     */
    public Builder to(List<String> value) {
      return to(Receiver.of(Preconditions.notNull("to", value)));
    }

    /**
     * Like {@link #to(Receiver)}, for one branch of the union.
     */
    public Builder toLongList(List<Long> value) {
      return to(Receiver.ofLongList(Preconditions.notNull("to", value)));
    }

    public Builder via(@Nullable Receiver via) {
      draft.via = nullable(1, via);
      return this;
    }

    /**
     * Like {@link #via(Receiver)}, for one branch of the union.
     */
    public Builder via(@Nullable String value) {
      return via(value == null ? null : Receiver.of(value));
    }

    /**
     * Like {@link #via(Receiver)}, for one branch of the union.
     */
    public Builder via(@Nullable List<String> value) {
      return via(value == null ? null : Receiver.of(value));
    }

    /**
     * Like {@link #via(Receiver)}, for one branch of the union.
     */
    public Builder viaLongList(@Nullable List<Long> value) {
      return via(value == null ? null : Receiver.ofLongList(value));
    }

    public Builder copies(List<Receiver> copies) {
      draft.copies = value(2, ModelCollections.copy("copies", copies));
      return this;
    }

    /**
     * Appends an element to the list that {@link #copies(List)} sets.
     */
    public Builder addCopy(Receiver element) {
      draft.copies = append(2, draft.copies, element);
      return this;
    }

    /**
     * Like {@link #addCopy(Receiver)}, for one branch of the union.
     */
    public Builder addCopy(String value) {
      return addCopy(Receiver.of(Preconditions.notNull("an element of copies", value)));
    }

    /**
     * Like {@link #addCopy(Receiver)}, for one branch of the union.
     */
    public Builder addCopy(List<String> value) {
      return addCopy(Receiver.of(Preconditions.notNull("an element of copies", value)));
    }

    /**
     * Like {@link #addCopy(Receiver)}, for one branch of the union.
     */
    public Builder addCopyLongList(List<Long> value) {
      return addCopy(Receiver.ofLongList(Preconditions.notNull("an element of copies", value)));
    }

    /**
     * Appends elements to the list that {@link #copies(List)} sets.
     */
    public Builder addCopies(Collection<? extends Receiver> elements) {
      for (var element : ModelCollections.elements("copies", elements)) {
        addCopy(element);
      }
      return this;
    }
  }
}
