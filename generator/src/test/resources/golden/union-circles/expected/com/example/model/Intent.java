package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.UnknownVariant;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Intent extends JsonObject implements ChargeIntent {
  private final long amount;

  private final @Nullable IntentCharge charge;

  private final @Nullable IntentCoin coin;

  private Intent(Builder builder) {
    super(builder.extras.freeze());
    if (builder.amount == null) {
      throw Preconditions.missingMembers("Intent", "amount", builder.amount);
    }
    this.amount = builder.amount;
    this.charge = builder.charge;
    this.coin = builder.coin;
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

  public long amount() {
    return amount;
  }

  public Optional<IntentCharge> charge() {
    return Optional.ofNullable(charge);
  }

  public Optional<IntentCoin> coin() {
    return Optional.ofNullable(coin);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Intent read(JsonParser parser) {
    JsonReads.startObject(parser, "Intent");
    return readMembers(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Intent readMembers(JsonParser parser) {
    Builder builder = new Builder();
    String name = builder.extras.nextMember(parser);
    while (name != null) {
      switch (name) {
        case "amount" -> builder.amount = JsonReads.int64(parser);
        case "charge" -> builder.charge = IntentCharge.read(parser);
        case "coin" -> builder.coin = IntentCoin.read(parser);
        default -> builder.extras.read(name, parser);
      }
      name = builder.extras.nextMember(parser);
    }
    return builder.build();
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeNumberProperty("amount", amount);
    if (charge != null) {
      generator.writeName("charge");
      charge.writeTo(generator);
    }
    if (coin != null) {
      generator.writeName("coin");
      coin.writeTo(generator);
    }
    extras.writeTo(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {amount, charge, coin};
  }

  /**
   * Collects the members of a {@link Intent}.
   */
  public static final class Builder {
    private @Nullable Long amount;

    private @Nullable IntentCharge charge;

    private @Nullable IntentCoin coin;

    private final JsonExtras.Builder extras;

    private Builder() {
      this.extras = new JsonExtras.Builder();
    }

    private Builder(Intent from, JsonExtras extras) {
      this.amount = from.amount;
      this.charge = from.charge;
      this.coin = from.coin;
      this.extras = new JsonExtras.Builder(extras);
    }

    public Builder amount(long amount) {
      extras.clearNull("amount");
      this.amount = amount;
      return this;
    }

    public Builder charge(IntentCharge charge) {
      this.charge = extras.value("charge", charge);
      return this;
    }

    /**
     * Like {@link #charge(IntentCharge)}, for one branch of the union.
     */
    public Builder charge(String value) {
      return charge(IntentCharge.of(value));
    }

    public Builder coin(IntentCoin coin) {
      this.coin = extras.value("coin", coin);
      return this;
    }

    /**
     * Like {@link #coin(Intent.IntentCoin)}, for one branch of the union.
     */
    public Builder coin(String value) {
      return coin(IntentCoin.of(value));
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
    public Intent build() {
      return new Intent(this);
    }
  }

  /**
   * The form of the JSON tells the branches apart; what this client does not know is kept as an
   * {@link Unknown}.
   */
  public sealed interface IntentCoin
      extends JsonWritable
      permits Coin, IntentCoin.OfString, IntentCoin.Unknown {
    /**
     * Returns the branch for a JSON string.
     */
    static IntentCoin of(String value) {
      return new OfString(value);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    static IntentCoin read(JsonParser parser) {
      return switch (parser.currentToken()) {
        case VALUE_STRING -> new OfString(JsonReads.string(parser));
        case START_OBJECT -> readObject(parser);
        default -> new Unknown(JsonReads.tree(parser));
      };
    }

    private static IntentCoin readObject(JsonParser parser) {
      JsonNode node = JsonReads.tree(parser);
      JsonParser replay = JsonReads.replay(node);
      return switch (new BranchFinder(node)
          .branch("value")
          .closest()) {
        case 0 -> Coin.read(replay);
        default -> new Unknown(node);
      };
    }

    /**
     * The branch for a JSON string.
     *
     * @param value the value
     */
    record OfString(String value) implements IntentCoin {
      @Override
      public void writeTo(JsonGenerator generator) {
        generator.writeString(value);
      }
    }

    /**
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements IntentCoin, UnknownVariant {
    }
  }
}
