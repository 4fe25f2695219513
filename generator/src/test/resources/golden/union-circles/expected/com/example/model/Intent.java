package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

@Generated("feign-javapoet")
public final class Intent extends JsonObject implements ChargeIntent {
  private static final JsonMembers MEMBERS = JsonMembers.of("Intent")
      .required("amount")
      .optional("charge")
      .optional("coin")
      .build();

  private long amount;

  private @Nullable IntentCharge charge;

  private @Nullable IntentCoin coin;

  private Intent() {
  }

  /**
   * Returns a builder with nothing set.
   */
  public static Builder builder() {
    return new Builder(new Intent());
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
    return MEMBERS.read(parser, new Intent());
  }

  /**
   * Reads the rest of an object whose first member has been read.
   */
  static Intent readRest(JsonParser parser) {
    return MEMBERS.readRest(parser, new Intent());
  }

  @Override
  protected void readMember(int member, JsonParser parser) {
    switch (member) {
      case 0 -> this.amount = JsonReads.int64(parser);
      case 1 -> this.charge = IntentCharge.read(parser);
      case 2 -> this.coin = IntentCoin.read(parser);
    }
  }

  @Override
  protected void writeMembers(JsonGenerator generator) {
    if (holds(0)) {
      MEMBERS.write(generator, 0, amount);
    }
    MEMBERS.write(generator, 1, charge);
    MEMBERS.write(generator, 2, coin);
  }

  @Override
  protected @Nullable Object[] memberValues() {
    return new Object[] {amount, charge, coin};
  }

  /**
   * Collects the members of a {@link Intent}.
   */
  public static final class Builder extends JsonObjectBuilder<Intent, Builder> {
    private Builder(Intent from) {
      super(MEMBERS, from);
    }

    public Builder amount(long amount) {
      draft.amount = value(0, amount);
      return this;
    }

    public Builder charge(IntentCharge charge) {
      draft.charge = value(1, charge);
      return this;
    }

    /**
     * Like {@link #charge(IntentCharge)}, for one branch of the union.
     */
    public Builder charge(String value) {
      return charge(IntentCharge.of(Preconditions.notNull("charge", value)));
    }

    public Builder coin(IntentCoin coin) {
      draft.coin = value(2, coin);
      return this;
    }

    /**
     * Like {@link #coin(Intent.IntentCoin)}, for one branch of the union.
     */
    public Builder coin(String value) {
      return coin(IntentCoin.of(Preconditions.notNull("coin", value)));
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
      return switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING -> new OfString(JsonReads.string(parser));
        case JsonTokenId.ID_START_OBJECT -> readObject(parser);
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
