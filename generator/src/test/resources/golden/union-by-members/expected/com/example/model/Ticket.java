package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.UnknownVariant;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * Told apart by a number.
 *
 * <p>The form of the JSON tells the branches apart; what this client does not know is kept as
 * an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Ticket extends JsonWritable permits DayTicket, YearTicket, Ticket.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Ticket read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Ticket readObject(JsonParser parser) {
    JsonNode node = JsonReads.tree(parser);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("type", "day")
        .requires("type")
        .value("type", "1")
        .branch("type", "year")
        .requires("type")
        .value("type", "2")
        .closest()) {
      case 0 -> DayTicket.read(replay);
      case 1 -> YearTicket.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Ticket, UnknownVariant {
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
      return JsonText.describe("Ticket.Unknown", this);
    }
  }
}
