package com.example.model;

import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.ModelCollections;
import io.github.xaifeign.runtime.json.OpenEnum;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private final @Nullable Sender sender;

  private final @Nullable List<Leg> legs;

  private final @Nullable Map<String, Price> prices;

  private Parcel(Builder builder) {
    super(builder.extras.freeze());
    this.sender = builder.sender;
    this.legs = ModelCollections.freeze(builder.legs);
    this.prices = builder.prices;
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

  public Optional<Sender> sender() {
    return Optional.ofNullable(sender);
  }

  public Optional<List<Leg>> legs() {
    return Optional.ofNullable(legs);
  }

  public Optional<Map<String, Price>> prices() {
    return Optional.ofNullable(prices);
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
        case "sender" -> builder.sender = Sender.read(parser);
        case "legs" -> builder.legs = JsonReads.list(parser, Leg::read);
        case "prices" -> builder.prices = JsonReads.map(parser, Price::read);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (sender != null) {
      generator.writeName("sender");
      sender.writeTo(generator);
    }
    if (legs != null) {
      generator.writeName("legs");
      JsonWrites.models(generator, legs);
    }
    if (prices != null) {
      generator.writeName("prices");
      JsonWrites.map(generator, prices, (out, value) -> value.writeTo(out));
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sender, legs, prices};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder {
    private @Nullable Sender sender;

    private @Nullable List<Leg> legs;

    private @Nullable Map<String, Price> prices;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Parcel from, JsonExtras extras) {
      this.sender = from.sender;
      this.legs = from.legs;
      this.prices = from.prices;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder sender(Sender sender) {
      this.sender = extras.value("sender", sender);
      return this;
    }

    /**
     * Like {@link #sender(Parcel.Sender)}, with a builder to fill.
     */
    public Builder sender(Consumer<Sender.Builder> build) {
      Sender.Builder builder = Sender.builder();
      build.accept(builder);
      return sender(builder.build());
    }

    public Builder legs(List<Leg> legs) {
      this.legs = extras.value("legs", ModelCollections.copy("legs", legs));
      return this;
    }

    /**
     * Appends an element to the list that {@link #legs(List)} sets.
     */
    public Builder addLeg(Leg element) {
      this.legs = ModelCollections.append("element", this.legs, element);
      extras.clearNull("legs");
      return this;
    }

    /**
     * Like {@link #addLeg(Parcel.Leg)}, with a builder to fill.
     */
    public Builder addLeg(Consumer<Leg.Builder> build) {
      Leg.Builder builder = Leg.builder();
      build.accept(builder);
      return addLeg(builder.build());
    }

    public Builder prices(Map<String, Price> prices) {
      this.prices = extras.value("prices", ModelCollections.copy("prices", prices));
      return this;
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
     */
    public Parcel build() {
      return new Parcel(this);
    }
  }

  public static final class Sender extends JsonObject {
    private final String name;

    private final @Nullable Address address;

    private Sender(Builder builder) {
      super(builder.extras.freeze());
      if (builder.name == null) {
        throw Preconditions.missingMembers("Parcel.Sender", "name", builder.name);
      }
      this.name = builder.name;
      this.address = builder.address;
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

    public String name() {
      return name;
    }

    public Optional<Address> address() {
      return Optional.ofNullable(address);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Sender read(JsonParser parser) {
      JsonReads.startObject(parser, "Parcel.Sender");
      Builder builder = new Builder();
      String name = builder.extras.nextMember(parser);
      while (name != null) {
        switch (name) {
          case "name" -> builder.name = JsonReads.string(parser);
          case "address" -> builder.address = Address.read(parser);
          default -> builder.extras.read(name, parser);
        }
        name = builder.extras.nextMember(parser);
      }
      return builder.build();
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      generator.writeStringProperty("name", name);
      if (address != null) {
        generator.writeName("address");
        address.writeTo(generator);
      }
      extras.writeTo(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {name, address};
    }

    /**
     * Collects the members of a {@link Sender}.
     */
    public static final class Builder {
      private @Nullable String name;

      private @Nullable Address address;

      private final JsonExtras.Builder extras;

      private Builder() {
        this.extras = new JsonExtras.Builder();
      }

      private Builder(Sender from, JsonExtras extras) {
        this.name = from.name;
        this.address = from.address;
        this.extras = new JsonExtras.Builder(extras);
      }

      public Builder name(String name) {
        this.name = extras.value("name", name);
        return this;
      }

      public Builder address(Address address) {
        this.address = extras.value("address", address);
        return this;
      }

      /**
       * Like {@link #address(Parcel.Sender.Address)}, with a builder to fill.
       */
      public Builder address(Consumer<Address.Builder> build) {
        Address.Builder builder = Address.builder();
        build.accept(builder);
        return address(builder.build());
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
      public Sender build() {
        return new Sender(this);
      }
    }

    public static final class Address extends JsonObject {
      private final @Nullable String street;

      private Address(Builder builder) {
        super(builder.extras.freeze());
        this.street = builder.street;
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

      public Optional<String> street() {
        return Optional.ofNullable(street);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Address read(JsonParser parser) {
        JsonReads.startObject(parser, "Parcel.Sender.Address");
        Builder builder = new Builder();
        String name = builder.extras.nextMember(parser);
        while (name != null) {
          switch (name) {
            case "street" -> builder.street = JsonReads.string(parser);
            default -> builder.extras.read(name, parser);
          }
          name = builder.extras.nextMember(parser);
        }
        return builder.build();
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeStartObject();
        if (street != null) {
          generator.writeStringProperty("street", street);
        }
        extras.writeTo(generator);
        generator.writeEndObject();
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {street};
      }

      /**
       * Collects the members of a {@link Address}.
       */
      public static final class Builder {
        private @Nullable String street;

        private final JsonExtras.Builder extras;

        private Builder() {
          this.extras = new JsonExtras.Builder();
        }

        private Builder(Address from, JsonExtras extras) {
          this.street = from.street;
          this.extras = new JsonExtras.Builder(extras);
        }

        public Builder street(String street) {
          this.street = extras.value("street", street);
          return this;
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
         */
        public Address build() {
          return new Address(this);
        }
      }
    }
  }

  public static final class Leg extends JsonObject {
    private final @Nullable Mode mode;

    private Leg(Builder builder) {
      super(builder.extras.freeze());
      this.mode = builder.mode;
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

    public Optional<Mode> mode() {
      return Optional.ofNullable(mode);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Leg read(JsonParser parser) {
      JsonReads.startObject(parser, "Parcel.Leg");
      Builder builder = new Builder();
      String name = builder.extras.nextMember(parser);
      while (name != null) {
        switch (name) {
          case "mode" -> builder.mode = Mode.read(parser);
          default -> builder.extras.read(name, parser);
        }
        name = builder.extras.nextMember(parser);
      }
      return builder.build();
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      if (mode != null) {
        generator.writeName("mode");
        mode.writeTo(generator);
      }
      extras.writeTo(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {mode};
    }

    /**
     * Collects the members of a {@link Leg}.
     */
    public static final class Builder {
      private @Nullable Mode mode;

      private final JsonExtras.Builder extras;

      private Builder() {
        this.extras = new JsonExtras.Builder();
      }

      private Builder(Leg from, JsonExtras extras) {
        this.mode = from.mode;
        this.extras = new JsonExtras.Builder(extras);
      }

      public Builder mode(Mode mode) {
        this.mode = extras.value("mode", mode);
        return this;
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
       */
      public Leg build() {
        return new Leg(this);
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
    private final @Nullable Long cents;

    private Price(Builder builder) {
      super(builder.extras.freeze());
      this.cents = builder.cents;
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

    public Optional<Long> cents() {
      return Optional.ofNullable(cents);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Price read(JsonParser parser) {
      JsonReads.startObject(parser, "Parcel.Price");
      Builder builder = new Builder();
      String name = builder.extras.nextMember(parser);
      while (name != null) {
        switch (name) {
          case "cents" -> builder.cents = JsonReads.int64(parser);
          default -> builder.extras.read(name, parser);
        }
        name = builder.extras.nextMember(parser);
      }
      return builder.build();
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      if (cents != null) {
        generator.writeNumberProperty("cents", cents);
      }
      extras.writeTo(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {cents};
    }

    /**
     * Collects the members of a {@link Price}.
     */
    public static final class Builder {
      private @Nullable Long cents;

      private final JsonExtras.Builder extras;

      private Builder() {
        this.extras = new JsonExtras.Builder();
      }

      private Builder(Price from, JsonExtras extras) {
        this.cents = from.cents;
        this.extras = new JsonExtras.Builder(extras);
      }

      public Builder cents(long cents) {
        extras.clearNull("cents");
        this.cents = cents;
        return this;
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
       */
      public Price build() {
        return new Price(this);
      }
    }
  }
}
