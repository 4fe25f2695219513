package io.github.xaifeign.runtime.json;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * What all emitted objects have in common: they keep what they have no method for, and what cannot
 * be read.
 */
public abstract class JsonObject implements JsonWritable, Cloneable {
  private static final @Nullable Object[] NO_VALUES = {};

  private JsonExtras extras = JsonExtras.UNFINISHED;

  /** Begins an object whose fields a reader or a builder assigns before anybody else sees it. */
  protected JsonObject() {}

  final JsonExtras extras() {
    return extras;
  }

  /**
   * Ends the making of the object. Its fields are not final, as they are assigned one by one while
   * it is read; the fence gives those who get to know the object the same guarantee (JLS 17.5).
   */
  final void finish(JsonExtras rest) {
    extras = rest;
    VarHandle.storeStoreFence();
  }

  /** Copies the object with all its fields. */
  final JsonObject copy() {
    try {
      return (JsonObject) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Reads the value of a member. Emitted classes assign it to a field.
   *
   * @param member its place; the number of members for one that has no place
   * @param parser the parser, on the first token of the value; it is left on the last one
   * @throws JsonMismatchException if the JSON is of another kind
   */
  protected void readMember(int member, JsonParser parser) {}

  /**
   * Writes the members of the class.
   *
   * @param generator a generator inside the object
   */
  protected void writeMembers(JsonGenerator generator) {}

  @Override
  public final void writeTo(JsonGenerator generator) {
    generator.writeStartObject();
    writeMembers(generator);
    if (extras != JsonExtras.NONE) {
      extras.writeTo(generator);
    }
    generator.writeEndObject();
  }

  /**
   * Puts a member that is not listed to those that have been read.
   *
   * @param p the parser, on the value
   * @param entries those that have been read
   * @param value its value
   * @param <T> type of the values
   * @throws JsonMismatchException if there is one of this name
   */
  protected static <T> void entry(JsonParser p, Map<String, T> entries, T value) {
    if (entries.put(p.currentName(), value) != null) {
      throw JsonMismatches.repeated(p);
    }
  }

  /**
   * Members that the class has no method for, as they arrived. They are written back.
   *
   * @return an unmodifiable map in the order of arrival; like all JSON trees that a model returns,
   *     those in it belong to the model, and are not to be changed
   */
  public final Map<String, JsonNode> additionalProperties() {
    return extras.additionalProperties();
  }

  /**
   * The members that are there with the value null, known ones and others. They are written back.
   *
   * @return an unmodifiable set of names as they stand in JSON
   */
  public final Set<String> explicitNulls() {
    return extras.explicitNulls();
  }

  /**
   * The members of this object, and of all that it holds, that are not as documented: missing
   * though required, or of another JSON kind. Their accessors throw an {@link
   * UnreadableMemberException}; they are written back as they came.
   *
   * @return an unmodifiable list; empty if all is as documented
   */
  public final List<UnreadableMember> unreadableMembers() {
    return UnreadableMemberFinder.find(this);
  }

  /** Throws if none of the members of the class stood in the JSON though some must. */
  final void refuseForeign() {
    extras.refuseForeign();
  }

  /**
   * The value of a member that is always there.
   *
   * @param member its place
   * @param value its value
   * @param <T> type of the value
   * @return the value
   * @throws UnreadableMemberException if it could not be read
   */
  protected final <T> T required(int member, @Nullable T value) {
    if (value == null) {
      throw unreadable(member);
    }
    return value;
  }

  /**
   * The value of a member that is always there.
   *
   * @param member its place
   * @param value its value
   * @return the value
   * @throws UnreadableMemberException if it could not be read
   */
  protected final boolean required(int member, boolean value) {
    check(member);
    return value;
  }

  /**
   * The value of a member that is always there.
   *
   * @param member its place
   * @param value its value
   * @return the value
   * @throws UnreadableMemberException if it could not be read
   */
  protected final int required(int member, int value) {
    check(member);
    return value;
  }

  /**
   * The value of a member that is always there.
   *
   * @param member its place
   * @param value its value
   * @return the value
   * @throws UnreadableMemberException if it could not be read
   */
  protected final long required(int member, long value) {
    check(member);
    return value;
  }

  /**
   * The value of a member that is always there.
   *
   * @param member its place
   * @param value its value
   * @return the value
   * @throws UnreadableMemberException if it could not be read
   */
  protected final double required(int member, double value) {
    check(member);
    return value;
  }

  /**
   * The value of a member that can have only one.
   *
   * @param member its place
   * @param value that value
   * @return the value
   * @throws UnreadableMemberException if it was missing, or something else was in its place
   */
  protected final String constant(int member, String value) {
    check(member);
    return value;
  }

  /**
   * The value of a member that may be absent or null.
   *
   * @param member its place
   * @param value its value, or null
   * @param <T> type of the value
   * @return the value; empty if it is absent or null
   * @throws UnreadableMemberException if it could not be read
   */
  protected final <T> Optional<T> optional(int member, @Nullable T value) {
    if (value == null) {
      check(member);
    }
    return Optional.ofNullable(value);
  }

  /**
   * The members that the class does not list but reads.
   *
   * @param entries the members
   * @param <T> type of their values
   * @return the members, unmodifiable
   * @throws UnreadableMemberException if one could not be read
   */
  protected final <T> Map<String, T> entries(Map<String, T> entries) {
    if (extras != JsonExtras.NONE) {
      extras.checkEntries();
    }
    return new PrintableMap<>(entries);
  }

  private void check(int member) {
    if (!holds(member)) {
      throw unreadable(member);
    }
  }

  private RuntimeException unreadable(int member) {
    UnreadableMember problem = extras.unreadable(member);
    return problem == null
        ? new IllegalStateException("member " + member + " has no value")
        : new UnreadableMemberException(problem);
  }

  /**
   * Tells whether a member that is always there could be read.
   *
   * @param member its place
   * @return whether it has a value
   */
  protected final boolean holds(int member) {
    return extras == JsonExtras.NONE || extras.unreadable(member) == null;
  }

  /**
   * The values of the members of the class, in order; equality is made of them.
   *
   * @return an array, null where an optional member is absent
   */
  protected @Nullable Object[] memberValues() {
    return NO_VALUES;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof JsonObject that
            && getClass() == that.getClass()
            && Arrays.equals(memberValues(), that.memberValues())
            && extras.equals(that.extras);
  }

  @Override
  public final int hashCode() {
    return 31 * Arrays.hashCode(memberValues()) + extras.hashCode();
  }

  /** The name of the class and the object as JSON, with secrets masked. */
  @Override
  public final String toString() {
    return JsonText.describe(getClass().getSimpleName(), this);
  }
}
