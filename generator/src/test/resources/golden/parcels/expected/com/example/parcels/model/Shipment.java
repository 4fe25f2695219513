package com.example.parcels.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Parcels that travel together.
 */
@Generated("feign-javapoet")
public final class Shipment extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Shipment")
      .optional("parcels")
      .entries()
      .build();

  private @Nullable List<Parcel> parcels;

  private Map<String, Long> entries = new LinkedHashMap<>();

  private Shipment() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Shipment());
  }

  /**
   * Returns a builder with all that is set here.
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public Optional<List<Parcel>> parcels() {
    return optional(0, parcels);
  }

  /**
   * The members that have no accessor of their own, by name.
   */
  public Map<String, Long> entries() {
    return entries(entries);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Shipment read(JsonParser parser) {
    return MEMBERS.read(parser, new Shipment());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.parcels = JsonReads.list(parser, Parcel::read);
      default -> entry(parser, entries, JsonReads.int64(parser));
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.writeModels(generator, 0, parcels);
    for (var entry : entries.entrySet()) {
      generator.writeName(entry.getKey());
      generator.writeNumber(entry.getValue());
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {parcels, entries};
  }

  /**
   * Collects the members of a {@link Shipment}.
   */
  public static final class Builder extends JsonObjectBuilder<Shipment, Builder> {
    private Builder(Shipment from) {
      super(MEMBERS, from);
    }

    public Builder parcels(List<Parcel> parcels) {
      draft.parcels = value(0, ModelCollections.copy("parcels", parcels));
      return this;
    }

    /**
     * Appends an element to the list that {@link #parcels(List)} sets.
     */
    public Builder addParcel(Parcel element) {
      draft.parcels = append(0, draft.parcels, element);
      return this;
    }

    /**
     * Like {@link #addParcel(Parcel)}, with a builder to fill.
     */
    public Builder addParcel(Consumer<Parcel.Builder> build) {
      Parcel.Builder builder = Parcel.builder();
      Preconditions.notNull("parcels", build).accept(builder);
      return addParcel(builder.build());
    }

    /**
     * Appends elements to the list that {@link #parcels(List)} sets.
     */
    public Builder addParcels(Collection<? extends Parcel> elements) {
      for (var element : ModelCollections.elements("parcels", elements)) {
        addParcel(element);
      }
      return this;
    }

    /**
     * Sets a member that has no method of its own.
     */
    public Builder putEntry(String name, long value) {
      draft.entries = put(draft.entries, name, value);
      return this;
    }
  }
}
