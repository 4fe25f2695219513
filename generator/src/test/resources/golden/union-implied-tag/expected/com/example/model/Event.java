package com.example.model;

import io.github.xaifeign.runtime.json.BranchFinder;
import io.github.xaifeign.runtime.json.JsonExtras;
import io.github.xaifeign.runtime.json.JsonObject;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonUnions;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.Timestamp;
import io.github.xaifeign.runtime.json.UnknownVariant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser);
      default -> new Unknown(JsonReads.tree(parser));
    };
  }

  private static Event readObject(JsonParser parser) {
    JsonParser tagged = JsonUnions.tagFirst(parser, "type");
    if (tagged.currentToken() == JsonToken.VALUE_STRING) {
      return switch (tagged.getString()) {
        case "accepted" -> Accepted.readMembers(tagged);
        case "moved" -> Moved.readMembers(tagged);
        case "note" -> Note.read(JsonReads.replay(JsonUnions.rest(tagged)));
        default -> new Unknown(JsonUnions.rest(tagged));
      };
    }
    JsonNode node = JsonReads.tree(tagged);
    JsonParser replay = JsonReads.replay(node);
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
  }

  final class Accepted extends JsonObject implements Event {
    private final Timestamp at;

    private Accepted(Builder builder) {
      super(builder.extras.freeze());
      if (builder.at == null) {
        throw Preconditions.missingMembers("Event.Accepted", "at", builder.at);
      }
      this.at = builder.at;
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder();
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
      return new Builder(this, extras);
    }

    public String type() {
      return "accepted";
    }

    public Timestamp at() {
      return at;
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Accepted read(JsonParser parser) {
      JsonReads.startObject(parser, "Event.Accepted");
      return readMembers(parser);
    }

    /**
     * Reads the rest of an object whose first token has been read.
     */
    static Accepted readMembers(JsonParser parser) {
      Builder builder = new Builder();
      String name = builder.extras.nextMember(parser);
      while (name != null) {
        switch (name) {
          case "type" -> JsonReads.constant(parser, "accepted");
          case "at" -> builder.at = JsonReads.timestamp(parser);
          default -> builder.extras.read(name, parser);
        }
        name = builder.extras.nextMember(parser);
      }
      return builder.build();
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      generator.writeStringProperty("type", "accepted");
      generator.writeStringProperty("at", at.text());
      extras.writeTo(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {at};
    }

    /**
     * Collects the members of a {@link Accepted}.
     */
    public static final class Builder {
      private @Nullable Timestamp at;

      private final JsonExtras.Builder extras;

      private Builder() {
        this.extras = new JsonExtras.Builder();
      }

      private Builder(Accepted from, JsonExtras extras) {
        this.at = from.at;
        this.extras = new JsonExtras.Builder(extras);
      }

      public Builder at(Timestamp at) {
        this.at = extras.value("at", at);
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
       *
       * @throws IllegalStateException naming every required member that is not set
       */
      public Accepted build() {
        return new Accepted(this);
      }
    }
  }

  final class Moved extends JsonObject implements Event {
    private final String place;

    private Moved(Builder builder) {
      super(builder.extras.freeze());
      if (builder.place == null) {
        throw Preconditions.missingMembers("Event.Moved", "place", builder.place);
      }
      this.place = builder.place;
    }

    /**
     * Returns a builder with nothing set.
     */
    public static Builder builder() {
      return new Builder();
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
      return new Builder(this, extras);
    }

    public String type() {
      return "moved";
    }

    public String place() {
      return place;
    }

    /**
     * Reads the value whose first token the parser stands on.
     */
    public static Moved read(JsonParser parser) {
      JsonReads.startObject(parser, "Event.Moved");
      return readMembers(parser);
    }

    /**
     * Reads the rest of an object whose first token has been read.
     */
    static Moved readMembers(JsonParser parser) {
      Builder builder = new Builder();
      String name = builder.extras.nextMember(parser);
      while (name != null) {
        switch (name) {
          case "type" -> JsonReads.constant(parser, "moved");
          case "place" -> builder.place = JsonReads.string(parser);
          default -> builder.extras.read(name, parser);
        }
        name = builder.extras.nextMember(parser);
      }
      return builder.build();
    }

    @Override
    public void writeTo(JsonGenerator generator) {
      generator.writeStartObject();
      generator.writeStringProperty("type", "moved");
      generator.writeStringProperty("place", place);
      extras.writeTo(generator);
      generator.writeEndObject();
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return new Object[] {place};
    }

    /**
     * Collects the members of a {@link Moved}.
     */
    public static final class Builder {
      private @Nullable String place;

      private final JsonExtras.Builder extras;

      private Builder() {
        this.extras = new JsonExtras.Builder();
      }

      private Builder(Moved from, JsonExtras extras) {
        this.place = from.place;
        this.extras = new JsonExtras.Builder(extras);
      }

      public Builder place(String place) {
        this.place = extras.value("place", place);
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
       *
       * @throws IllegalStateException naming every required member that is not set
       */
      public Moved build() {
        return new Moved(this);
      }
    }
  }
}
