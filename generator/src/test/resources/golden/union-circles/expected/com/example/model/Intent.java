package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonMismatchException;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
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
  private static final JsonMembers MEMBERS = JsonMembers.of("Intent")
      .required("amount")
      .optional("charge")
      .optional("coin")
      .build();

  private final long amount;

  private final @Nullable IntentCharge charge;

  private final @Nullable IntentCoin coin;

  private Intent(Builder builder) {
    super(builder);
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
    return new Builder(this);
  }

  public long amount() {
    return required(0, amount);
  }

  public Optional<IntentCharge> charge() {
    return optional(1, charge);
  }

  public Optional<IntentCoin> coin() {
    return optional(2, coin);
  }

  /**
   * Reads the value whose first token the parser stands on.
   */
  public static Intent read(JsonParser parser) {
    JsonReads.startObject(parser, "Intent");
    return new Builder().read(parser);
  }

  /**
   * Reads the rest of an object whose first token has been read.
   */
  static Intent readMembers(JsonParser parser) {
    return new Builder().read(parser);
  }

  @Override
  public void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    if (holds(0)) {
      MEMBERS.write(generator, 0, amount);
    }
    MEMBERS.write(generator, 1, charge);
    MEMBERS.write(generator, 2, coin);
    writeExtras(generator);
    generator.writeEndObject();
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {amount, charge, coin};
  }

  /**
   * Collects the members of a {@link Intent}.
   */
  public static final class Builder extends JsonObjectBuilder<Builder> {
    private long amount;

    private @Nullable IntentCharge charge;

    private @Nullable IntentCoin coin;

    private Builder() {
      super(MEMBERS);
    }

    private Builder(Intent from) {
      super(MEMBERS, from);
      this.amount = from.amount;
      this.charge = from.charge;
      this.coin = from.coin;
    }

    public Builder amount(long amount) {
      this.amount = value(0, amount);
      return this;
    }

    public Builder charge(IntentCharge charge) {
      this.charge = value(1, charge);
      return this;
    }

    /**
     * Like {@link #charge(IntentCharge)}, for one branch of the union.
     */
    public Builder charge(String value) {
      return charge(IntentCharge.of(Preconditions.notNull("charge", value)));
    }

    public Builder coin(IntentCoin coin) {
      this.coin = value(2, coin);
      return this;
    }

    /**
     * Like {@link #coin(Intent.IntentCoin)}, for one branch of the union.
     */
    public Builder coin(String value) {
      return coin(IntentCoin.of(Preconditions.notNull("coin", value)));
    }

    private Intent read(JsonParser parser) {
      for (int member = first(parser); member >= 0; member = next(parser)) {
        try {
          switch (member) {
            case 0 -> this.amount = JsonReads.int64(parser);
            case 1 -> this.charge = IntentCharge.read(parser);
            case 2 -> this.coin = IntentCoin.read(parser);
          }
        } catch (JsonMismatchException e) {
          setAside(parser, e);
        }
      }
      return new Intent(this);
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
      JsonParser replay = JsonReads.replay(node, parser);
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
     * A branch that this client does not know; it is written as it was read.
     *
     * @param raw the JSON
     */
    record Unknown(JsonNode raw) implements IntentCoin, UnknownVariant {
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
        return JsonText.describe("IntentCoin.Unknown", this);
      }
    }
  }
}
