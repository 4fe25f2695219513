package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.Json;
import io.github.xaifeign.runtime.json.JsonMembers;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonUnions;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Timestamp;
import io.github.xaifeign.runtime.json.UnknownVariant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.JsonNode;

/**
 * The value of <code>type</code> tells the branches apart, then the members that an object
 * has; what this client does not know is kept as an {@link Unknown}.
 */
@Generated("feign-javapoet")
public sealed interface Event
    extends JsonWritable
    permits Event.Accepted, Event.Moved, Note, Event.Unknown {
  /**
   * Reads the value whose first token the parser stands on.
   */
  static Event read(JsonParser parser) {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Event readObject(JsonParser parser) {
    JsonParser tagged = JsonUnions.tagFirst(parser, "type");
    if (tagged.currentToken() == JsonToken.VALUE_STRING) {
      return switch (tagged.getString()) {
        case "accepted" -> Accepted.readRest(tagged);
        case "moved" -> Moved.readRest(tagged);
        case "note" -> Note.read(JsonReads.replay(JsonUnions.rest(tagged), parser));
        default -> new Unknown(JsonUnions.rest(tagged));
      };
    }
    JsonNode node = JsonReads.tree(tagged);
    JsonParser replay = JsonReads.replay(node, parser);
    return switch (new BranchFinder(node)
        .branch("type", "text")
        .requires("text")
        .value("type", "note")
        .closest()) {
      case 0 -> Note.read(replay);
      default -> new Unknown(node);
    };
  }

  /**
   * A branch that this client does not know; it is written as it was read.
   *
   * @param raw the JSON
   */
  record Unknown(JsonNode raw) implements Event, UnknownVariant {
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
      return JsonText.describe("Event.Unknown", this);
    }
  }

  final class Accepted extends JsonObject implements Event {
    private static final JsonMembers MEMBERS = JsonMembers.of("Event.Accepted")
        .constant("type")
        .required("at")
        .build();

    private @Nullable Timestamp at;

    private Accepted() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Accepted());
    }

    /**
     * Returns an object with only <code>at</code> set.
     */
    public static Accepted of(Timestamp at) {
      return builder().at(at).build();
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public String type() {
      return constant(0, "accepted");
    }

    public Timestamp at() {
      return required(1, at);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Accepted read(JsonParser parser) {
      return MEMBERS.read(parser, new Accepted());
    }

    /**
     * Reads the rest of an object whose first member has been read.
     */
    static Accepted readRest(JsonParser parser) {
      return MEMBERS.readRest(parser, new Accepted());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> JsonReads.constant(parser, "accepted");
        case 1 -> this.at = JsonReads.timestamp(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      if (holds(0)) {
        MEMBERS.write(generator, 0, "accepted");
      }
      MEMBERS.write(generator, 1, at);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {at};
    }

    /**
     * Collects the members of a {@link Accepted}.
     */
    public static final class Builder extends JsonObjectBuilder<Accepted, Builder> {
      private Builder(Accepted from) {
        super(MEMBERS, from);
      }

      public Builder at(Timestamp at) {
        draft.at = value(1, at);
        return this;
      }
    }
  }

  final class Moved extends JsonObject implements Event {
    private static final JsonMembers MEMBERS = JsonMembers.of("Event.Moved")
        .constant("type")
        .required("place")
        .build();

    private @Nullable String place;

    private Moved() {
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder(new Moved());
    }

    /**
     * Returns an object with only <code>place</code> set.
     */
    public static Moved of(String place) {
      return builder().place(place).build();
    }

    /**
     * Returns a builder with all that is set here.
     */
    public Builder toBuilder() {
      return new Builder(this);
    }

    public String type() {
      return constant(0, "moved");
    }

    public String place() {
      return required(1, place);
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Moved read(JsonParser parser) {
      return MEMBERS.read(parser, new Moved());
    }

    /**
     * Reads the rest of an object whose first member has been read.
     */
    static Moved readRest(JsonParser parser) {
      return MEMBERS.readRest(parser, new Moved());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      switch (member) {
        case 0 -> JsonReads.constant(parser, "moved");
        case 1 -> this.place = JsonReads.string(parser);
      }
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      if (holds(0)) {
        MEMBERS.write(generator, 0, "moved");
      }
      MEMBERS.write(generator, 1, place);
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {place};
    }

    /**
     * Collects the members of a {@link Moved}.
     */
    public static final class Builder extends JsonObjectBuilder<Moved, Builder> {
      private Builder(Moved from) {
        super(MEMBERS, from);
      }

      public Builder place(String place) {
        draft.place = value(1, place);
        return this;
      }
    }
  }
}
