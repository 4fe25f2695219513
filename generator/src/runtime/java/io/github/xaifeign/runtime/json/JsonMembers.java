package io.github.xaifeign.runtime.json;

import io.github.xaifeign.runtime.internal.wire.BodyMask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.JsonNode;

/**
 * The members of an emitted class in the order of the document: their names, ready to be recognised
 * and written, and which of them must be there. A member is known by its place in that order.
 */
public final class JsonMembers {
  private final String type;
  private final SerializedString[] names;
  private final boolean entries;
  private final MemberSet required;
  private final MemberSet nullable;
  private final MemberSet json;
  private final MemberSet constants;
  private final MemberSet secrets;
  private @Nullable PropertyNameMatcher matcher;
  private @Nullable JsonExtras lastNulls;

  /**
   * For each member the one that stood behind it the last time, plus one; the first entry is for
   * the start of the object. Threads may overwrite each other's: it is only where one looks first.
   */
  private final int[] followers;

  JsonMembers(JsonMembersBuilder builder) {
    this.type = builder.type;
    this.names = builder.names.toArray(new SerializedString[0]);
    this.followers = new int[names.length + 1];
    this.entries = builder.entries;
    this.required = MemberSet.of(builder.required);
    this.nullable = MemberSet.of(builder.nullable);
    this.json = MemberSet.of(builder.json);
    this.constants = MemberSet.of(builder.constants);
    this.secrets = MemberSet.of(builder.secrets);
  }

  /**
   * Starts the list of the members of a class.
   *
   * @param type simple name of the class, for messages
   * @return a builder without members
   */
  public static JsonMembersBuilder of(String type) {
    return new JsonMembersBuilder(type);
  }

  String type() {
    return type;
  }

  /** How many members have a name of their own. */
  int size() {
    return names.length;
  }

  /** Whether members that are not listed are read by the class too. */
  boolean entries() {
    return entries;
  }

  /** Members that must be there. */
  MemberSet required() {
    return required;
  }

  /** Those of the required members for which null is a value. */
  MemberSet nullable() {
    return nullable;
  }

  /** Whether null is read as a value, like any other JSON. */
  boolean isJson(int member) {
    return json.contains(member);
  }

  /** Members that always have the same value, which a builder need not be given. */
  MemberSet constants() {
    return constants;
  }

  /**
   * Whether all is there that must be; of members beyond {@link MemberSet#FIRST} it says nothing.
   */
  boolean isComplete(long present, long nulls) {
    return (required.first & ~(present & ~nulls | nulls & nullable.first)) == 0;
  }

  /**
   * What an object holds that has some nulls and nothing else; mostly the same as the last time.
   */
  JsonExtras extras(long nulls) {
    if (nulls == 0) {
      return JsonExtras.NONE;
    }
    JsonExtras extras = lastNulls;
    if (extras == null || extras.nulls().first != nulls) {
      extras = new JsonExtras(this, new MemberSet(nulls, null), Map.of(), Map.of(), false);
      lastNulls = extras;
    }
    return extras;
  }

  /**
   * Reads an object.
   *
   * @param p the parser, on the start of the object; it is left on its end
   * @param object a new object of the class
   * @param <T> the class
   * @return the object
   * @throws JsonMismatchException if the JSON is no object of the class
   */
  public <T extends JsonObject> T read(JsonParser p, T object) {
    if (p.currentToken() != JsonToken.START_OBJECT) {
      throw JsonMismatches.unexpected(p, "an object (" + type + ")");
    }
    ObjectReader.read(p, this, object);
    return object;
  }

  /**
   * Reads the rest of an object whose first member has been read already, by a union.
   *
   * @param p the parser, on the value of that member, or on the start of the object if it has none;
   *     it is left on its end
   * @param object a new object of the class
   * @param <T> the class
   * @return the object
   * @throws JsonMismatchException if the JSON is no object of the class
   */
  public <T extends JsonObject> T readRest(JsonParser p, T object) {
    ObjectReader.read(p, this, object);
    return object;
  }

  boolean isSecret(int member) {
    return secrets.contains(member);
  }

  /** Recognises names; made when first needed, as many classes are only written. */
  PropertyNameMatcher matcher() {
    PropertyNameMatcher made = matcher;
    if (made == null) {
      List<Named> named = new ArrayList<>(names.length);
      for (SerializedString name : names) {
        named.add(Named.fromString(name.getValue()));
      }
      made = Json.FACTORY.constructNameMatcher(named, false);
      matcher = made;
    }
    return made;
  }

  /**
   * Moves to the next name. A service mostly sends its members in one order, and comparing a name
   * with the one that is expected is far cheaper than looking it up.
   *
   * @param p the parser
   * @param previous the member before; -1 at the start of the object
   * @return as {@link JsonParser#nextNameMatch}
   */
  int next(JsonParser p, int previous) {
    int expected = followers[previous + 1] - 1;
    int member;
    if (expected < 0) {
      member = p.nextNameMatch(matcher());
    } else if (p.nextName(names[expected])) {
      return expected;
    } else if (p.currentToken() == JsonToken.PROPERTY_NAME) {
      member = matcher().matchName(p.currentName());
    } else {
      return PropertyNameMatcher.MATCH_END_OBJECT;
    }
    if (member >= 0) {
      followers[previous + 1] = member + 1;
    }
    return member;
  }

  /**
   * The name of a member.
   *
   * @param member its place
   * @return the name as it stands in JSON
   */
  public SerializableString name(int member) {
    return names[member];
  }

  /** The place of a member; -1 if no member has this name. */
  int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].getValue().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Writes a member unless its value is null.
   *
   * @param g the generator
   * @param member its place
   * @param value its value
   */
  public void write(JsonGenerator g, int member, @Nullable String value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeString(value);
    }
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable JsonWritable value) {
    if (value != null) {
      g.writeName(names[member]);
      value.writeTo(g);
    }
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable Boolean value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeBoolean(value);
    }
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable Integer value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeNumber(value.intValue());
    }
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable Long value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeNumber(value.longValue());
    }
  }

  /**
   * Writes a member unless its value is null.
   *
   * @throws IllegalArgumentException if it is not finite, which JSON cannot say
   */
  public void write(JsonGenerator g, int member, @Nullable Double value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeNumber(JsonWrites.finite(value));
    }
  }

  /** Writes a member unless its value is null. */
  public void writeStrings(JsonGenerator g, int member, @Nullable List<String> values) {
    if (values != null) {
      g.writeName(names[member]);
      JsonWrites.strings(g, values);
    }
  }

  /** Writes a member unless its value is null. */
  public void writeDoubles(JsonGenerator g, int member, @Nullable List<Double> values) {
    if (values != null) {
      g.writeName(names[member]);
      JsonWrites.doubles(g, values);
    }
  }

  /** Writes a member unless its value is null. */
  public void writeModels(
      JsonGenerator g, int member, @Nullable List<? extends JsonWritable> values) {
    if (values != null) {
      g.writeName(names[member]);
      JsonWrites.models(g, values);
    }
  }

  /** Writes a member. */
  public void write(JsonGenerator g, int member, boolean value) {
    g.writeName(names[member]);
    g.writeBoolean(value);
  }

  /** Writes a member. */
  public void write(JsonGenerator g, int member, int value) {
    g.writeName(names[member]);
    g.writeNumber(value);
  }

  /** Writes a member. */
  public void write(JsonGenerator g, int member, long value) {
    g.writeName(names[member]);
    g.writeNumber(value);
  }

  /** Writes a member as text unless its value is null. */
  public void writeText(JsonGenerator g, int member, @Nullable Long value) {
    if (value != null) {
      write(g, member, value.toString());
    }
  }

  /**
   * Writes a member.
   *
   * @throws IllegalArgumentException if it is not finite, which JSON cannot say
   */
  public void write(JsonGenerator g, int member, double value) {
    g.writeName(names[member]);
    g.writeNumber(JsonWrites.finite(value));
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable LocalDate value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeString(value.toString());
    }
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable Timestamp value) {
    if (value != null) {
      g.writeName(names[member]);
      g.writeString(value.text());
    }
  }

  /** Writes a member unless its value is null. */
  public void write(JsonGenerator g, int member, @Nullable JsonNode value) {
    if (value != null) {
      g.writeName(names[member]);
      JsonTrees.write(g, value);
    }
  }

  /**
   * Writes a mask in place of a secret, if what is written is a description.
   *
   * @param g the generator
   * @param member its place
   * @param value its value; nothing is written for null
   * @return whether the mask has been written, so that the value must not be
   */
  public boolean masks(JsonGenerator g, int member, @Nullable Object value) {
    if (value == null || !(g instanceof DescribingGenerator)) {
      return false;
    }
    g.writeName(names[member]);
    g.writeString(BodyMask.MASK);
    return true;
  }

  @Override
  public String toString() {
    return type;
  }
}
