package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .optional("sender")
      .optional("legs")
      .optional("prices")
      .build();

  private @Nullable Sender sender;

  private @Nullable List<Leg> legs;

  private @Nullable Map<String, Price> prices;

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

  public Optional<Sender> sender() {
    return optional(0, sender);
  }

  public Optional<List<Leg>> legs() {
    return optional(1, legs);
  }

  public Optional<Map<String, Price>> prices() {
    return optional(2, prices);
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
      case 0 -> this.sender = Sender.read(parser);
      case 1 -> this.legs = JsonReads.list(parser, Leg::read);
      case 2 -> this.prices = JsonReads.map(parser, Price::read);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    MEMBERS.write(generator, 0, sender);
    MEMBERS.writeModels(generator, 1, legs);
    if (prices != null) {
      generator.writeName(MEMBERS.name(2));
      JsonWrites.map(generator, prices, (out, value) -> value.writeTo(out));
    }
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sender, legs, prices};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Parcel, Builder> {
    private Builder(Parcel from) {
      super(MEMBERS, from);
    }

    public Builder sender(Sender sender) {
      draft.sender = value(0, sender);
      return this;
    }

    /**
     * Like {@link #sender(Parcel.Sender)}, with a builder to fill.
     */
    public Builder sender(Consumer<Sender.Builder> build) {
      Sender.Builder builder = Sender.builder();
      Preconditions.notNull("sender", build).accept(builder);
      return sender(builder.build());
    }

    public Builder legs(List<Leg> legs) {
      draft.legs = value(1, ModelCollections.copy("legs", legs));
      return this;
    }

    /**
     * Appends an element to the list that {@link #legs(List)} sets.
     */
    public Builder addLeg(Leg element) {
      draft.legs = append(1, draft.legs, element);
      return this;
    }

    /**
     * Like {@link #addLeg(Parcel.Leg)}, with a builder to fill.
     */
    public Builder addLeg(Consumer<Leg.Builder> build) {
      Leg.Builder builder = Leg.builder();
      Preconditions.notNull("legs", build).accept(builder);
      return addLeg(builder.build());
    }

    /**
     * Appends elements to the list that {@link #legs(List)} sets.
     */
    public Builder addLegs(Collection<? extends Leg> elements) {
      for (var element : ModelCollections.elements("legs", elements)) {
        addLeg(element);
      }
      return this;
    }

    public Builder prices(Map<String, Price> prices) {
      draft.prices = value(2, ModelCollections.copy("prices", prices));
      return this;
    }
  }

  public static final class Sender extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Sender")
        .required("name")
        .optional("address")
        .build();

    private @Nullable String name;

    private @Nullable Address address;

    private Sender() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Sender());
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public String name() {
      return required(0, name);
    }

    public Optional<Address> address() {
      return optional(1, address);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Sender read(JsonParser parser) {
      return MEMBERS.read(parser, new Sender());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> this.name = JsonReads.string(parser);
        case 1 -> this.address = Address.read(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      MEMBERS.write(generator, 0, name);
      MEMBERS.write(generator, 1, address);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {name, address};
    }

    /**
     * Collects the members of a {@link Sender}.
     */
    public static final class Builder extends JsonObjectBuilder<Sender, Builder> {
      private Builder(Sender from) {
        super(MEMBERS, from);
      }

      public Builder name(String name) {
        draft.name = value(0, name);
        return this;
      }

      public Builder address(Address address) {
        draft.address = value(1, address);
        return this;
      }

      /**
       * Like {@link #address(Parcel.Sender.Address)}, with a builder to fill.
       */
      public Builder address(Consumer<Address.Builder> build) {
        Address.Builder builder = Address.builder();
        Preconditions.notNull("address", build).accept(builder);
        return address(builder.build());
      }
    }

    public static final class Address extends JsonObject {
      private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Sender.Address")
          .optional("street")
          .build();

      private @Nullable String street;

      private Address() {
      }

      /**
       * Returns a builder with nothing set.
       */
      public static Builder builder() {
        return new Builder(new Address());
      }

      /**
       * Returns a builder with all that is set here.
       */
      public Builder toBuilder() {
        return new Builder(this);
      }

      public Optional<String> street() {
        return optional(0, street);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Address read(JsonParser parser) {
        return MEMBERS.read(parser, new Address());
      }

      @Override
      protected void readMember(int member, JsonParser parser) {
        switch (member) {
          case 0 -> this.street = JsonReads.string(parser);
        }
      }

      @Override
      protected void writeMembers(JsonGenerator generator) {
        MEMBERS.write(generator, 0, street);
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {street};
      }

      /**
       * Collects the members of a {@link Address}.
       */
      public static final class Builder extends JsonObjectBuilder<Address, Builder> {
        private Builder(Address from) {
          super(MEMBERS, from);
        }

        public Builder street(String street) {
          draft.street = value(0, street);
          return this;
        }
      }
    }
  }

  public static final class Leg extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Leg")
        .optional("mode")
        .build();

    private @Nullable Mode mode;

    private Leg() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Leg());
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public Optional<Mode> mode() {
      return optional(0, mode);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Leg read(JsonParser parser) {
      return MEMBERS.read(parser, new Leg());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> this.mode = Mode.read(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      MEMBERS.write(generator, 0, mode);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {mode};
    }

    /**
     * Collects the members of a {@link Leg}.
     */
    public static final class Builder extends JsonObjectBuilder<Leg, Builder> {
      private Builder(Leg from) {
        super(MEMBERS, from);
      }

      public Builder mode(Mode mode) {
        draft.mode = value(0, mode);
        return this;
      }
    }

    /**
     * A value that this client does not know is kept as it arrived.
     */
    public static final class Mode implements OpenEnum, JsonWritable {
      public static final Mode ROAD = new Mode("road", Known.ROAD);

      public static final Mode RAIL = new Mode("rail", Known.RAIL);

      private final String value;

      private final Known known;

      private Mode(String value, Known known) {
        this.value = value;
        this.known = known;
      }

      /**
       * Returns the constant of a known value, a new object for any other.
       */
      public static Mode of(String value) {
        return switch (Preconditions.notNull("value", value)) {
          case "road" -> ROAD;
          case "rail" -> RAIL;
          default -> new Mode(value, Known.UNKNOWN);
        };
      }

      @Override
      public String value() {
        return value;
      }

      /**
       * The value as a Java enum, for use in {@code switch}; {@code UNKNOWN} for one that this
       * client does not know.
       */
      public Known known() {
        return known;
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Mode read(JsonParser parser) {
        return of(JsonReads.string(parser));
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeString(value);
      }

      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Mode that && value.equals(that.value);
      }

      @Override
      public int hashCode() {
        return value.hashCode();
      }

      @Override
      public String toString() {
        return value();
      }

      /**
       * The values known when this client was generated.
       */
      public enum Known {
        ROAD,

        RAIL,

        /**
         * A value that this client does not know.
         */
        UNKNOWN
      }
    }
  }

  public static final class Price extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Price")
        .optional("cents")
        .build();

    private @Nullable Long cents;

    private Price() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Price());
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public Optional<Long> cents() {
      return optional(0, cents);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Price read(JsonParser parser) {
      return MEMBERS.read(parser, new Price());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> this.cents = JsonReads.int64(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      MEMBERS.write(generator, 0, cents);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {cents};
    }

    /**
     * Collects the members of a {@link Price}.
     */
    public static final class Builder extends JsonObjectBuilder<Price, Builder> {
      private Builder(Price from) {
        super(MEMBERS, from);
      }

      public Builder cents(long cents) {
        draft.cents = value(0, cents);
        return this;
      }
    }
  }
}
