package com.example.model;

import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
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

@Generated("feign-javapoet")
public final class Parcel extends JsonObject {
  private static final JsonMembers MEMBERS = JsonMembers.of("Parcel")
      .optional("sender")
      .optional("legs")
      .optional("prices")
      .build();

  private final @Nullable Sender sender;

  private final @Nullable List<Leg> legs;

  private final @Nullable Map<String, Price> prices;

  private Parcel(Builder builder) {
    super(builder);
    this.sender = builder.sender;
    this.legs = ModelCollections.freezeNullable(builder.legs);
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
    JsonReads.startObject(parser, "Parcel");
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    MEMBERS.write(generator, 0, sender);
    if (legs != null) {
      generator.writeName(MEMBERS.name(1));
      JsonWrites.models(generator, legs);
    }
    if (prices != null) {
      generator.writeName(MEMBERS.name(2));
      JsonWrites.map(generator, prices, (out, value) -> value.writeTo(out));
    }
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {sender, legs, prices};
  }

  /**
   * Collects the members of a {@link Parcel}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private @Nullable Sender sender;

    private @Nullable List<Leg> legs;

    private @Nullable Map<String, Price> prices;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Parcel from) {
      super(MEMBERS, from);
      this.sender = from.sender;
      this.legs = from.legs;
      this.prices = from.prices;
    }

    public Builder sender(Sender sender) {
      this.sender = value(0, sender);
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
      this.legs = value(1, ModelCollections.copy("legs", legs));
      return this;
    }

    /**
     * Appends an element to the list that {@link #legs(List)} sets.
     */
    public Builder addLeg(Leg element) {
      this.legs = value(1, ModelCollections.append("element", this.legs, element));
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
      this.prices = value(2, ModelCollections.copy("prices", prices));
      return this;
    }

    private Parcel read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.sender = Sender.read(parser);
            case 1 -> this.legs = JsonReads.list(parser, Leg::read);
            case 2 -> this.prices = JsonReads.map(parser, Price::read);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Parcel(this);
    }

    /**
     * Returns an object with what is set.
     */
    public Parcel build() {
      return new Parcel(this);
    }
  }

  public static final class Sender extends JsonObject {
    private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Sender")
        .required("name")
        .optional("address")
        .build();

    private final @Nullable String name;

    private final @Nullable Address address;

    private Sender(Builder builder) {
      super(builder);
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
      JsonReads.startObject(parser, "Parcel.Sender");
      return new Builder().read(parser);
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      MEMBERS.write(generator, 0, name);
      MEMBERS.write(generator, 1, address);
      writeExtras(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {name, address};
    }

    /**
     * Collects the members of a {@link Sender}.
     */
    public static final class Builder extends JsonObjectBuilder<Builder> {
      private @Nullable String name;

      private @Nullable Address address;

      private Builder() {
        super(MEMBERS);
      }

      private Builder(Sender from) {
        super(MEMBERS, from);
        this.name = from.name;
        this.address = from.address;
      }

      public Builder name(String name) {
        this.name = value(0, name);
        return this;
      }

      public Builder address(Address address) {
        this.address = value(1, address);
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

      private Sender read(JsonParser parser) {
        for (int member = first(parser); member >= 0; member = next(parser)) {
          try {
            switch (member) {
              case 0 -> this.name = JsonReads.string(parser);
              case 1 -> this.address = Address.read(parser);
            }
          } catch (JsonMismatchException e) {
            setAside(parser, e);
          }
        }
        return new Sender(this);
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
      private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Sender.Address")
          .optional("street")
          .build();

      private final @Nullable String street;

      private Address(Builder builder) {
        super(builder);
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
        return new Builder(this);
      }

      public Optional<String> street() {
        return optional(0, street);
      }

      /**
       * Reads the value whose first token the parser stands on.
       */
      public static Address read(JsonParser parser) {
        JsonReads.startObject(parser, "Parcel.Sender.Address");
        return new Builder().read(parser);
      }

      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeStartObject();
        MEMBERS.write(generator, 0, street);
        writeExtras(generator);
        generator.writeEndObject();
      }

      @Override
      protected @Nullable Object[] memberValues() {
        return new Object[] {street};
      }

      /**
       * Collects the members of a {@link Address}.
       */
      public static final class Builder extends JsonObjectBuilder<Builder> {
        private @Nullable String street;

        private Builder() {
          super(MEMBERS);
        }

        private Builder(Address from) {
          super(MEMBERS, from);
          this.street = from.street;
        }

        public Builder street(String street) {
          this.street = value(0, street);
          return this;
        }

        private Address read(JsonParser parser) {
          for (int member = first(parser); member >= 0; member = next(parser)) {
            try {
              switch (member) {
                case 0 -> this.street = JsonReads.string(parser);
              }
            } catch (JsonMismatchException e) {
              setAside(parser, e);
            }
          }
          return new Address(this);
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
    private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Leg")
        .optional("mode")
        .build();

    private final @Nullable Mode mode;

    private Leg(Builder builder) {
      super(builder);
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
      return new Builder(this);
    }

    public Optional<Mode> mode() {
      return optional(0, mode);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Leg read(JsonParser parser) {
      JsonReads.startObject(parser, "Parcel.Leg");
      return new Builder().read(parser);
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      MEMBERS.write(generator, 0, mode);
      writeExtras(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {mode};
    }

    /**
     * Collects the members of a {@link Leg}.
     */
    public static final class Builder extends JsonObjectBuilder<Builder> {
      private @Nullable Mode mode;

      private Builder() {
        super(MEMBERS);
      }

      private Builder(Leg from) {
        super(MEMBERS, from);
        this.mode = from.mode;
      }

      public Builder mode(Mode mode) {
        this.mode = value(0, mode);
        return this;
      }

      private Leg read(JsonParser parser) {
        for (int member = first(parser); member >= 0; member = next(parser)) {
          try {
            switch (member) {
              case 0 -> this.mode = Mode.read(parser);
            }
          } catch (JsonMismatchException e) {
            setAside(parser, e);
          }
        }
        return new Leg(this);
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
    private static final JsonMembers MEMBERS = JsonMembers.of("Parcel.Price")
        .optional("cents")
        .build();

    private final @Nullable Long cents;

    private Price(Builder builder) {
      super(builder);
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
      return new Builder(this);
    }

    public Optional<Long> cents() {
      return optional(0, cents);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Price read(JsonParser parser) {
      JsonReads.startObject(parser, "Parcel.Price");
      return new Builder().read(parser);
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      MEMBERS.write(generator, 0, cents);
      writeExtras(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {cents};
    }

    /**
     * Collects the members of a {@link Price}.
     */
    public static final class Builder extends JsonObjectBuilder<Builder> {
      private @Nullable Long cents;

      private Builder() {
        super(MEMBERS);
      }

      private Builder(Price from) {
        super(MEMBERS, from);
        this.cents = from.cents;
      }

      public Builder cents(long cents) {
        this.cents = value(0, cents);
        return this;
      }

      private Price read(JsonParser parser) {
        for (int member = first(parser); member >= 0; member = next(parser)) {
          try {
            switch (member) {
              case 0 -> this.cents = JsonReads.int64(parser);
            }
          } catch (JsonMismatchException e) {
            setAside(parser, e);
          }
        }
        return new Price(this);
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
