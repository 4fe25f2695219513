package io.github.xaifeign.runtime.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the builders of all emitted objects have in common: they know which members have been set or
 * read, and keep what the class has no method for.
 *
 * @param <B> the builder itself
 */
public abstract class JsonObjectBuilder<B extends JsonObjectBuilder<B>> extends MemberStates {
  private @Nullable Map<String, JsonNode> unknown;
  private @Nullable Map<String, UnreadableMember> unreadable;
  private @Nullable TreeParser lenient;
  private @Nullable TokenStreamContext object;

  /** Starts with nothing but the constants. */
  protected JsonObjectBuilder(JsonMembers members) {
    super(members, members.constants());
  }

  /** Starts with all that an object holds. */
  protected JsonObjectBuilder(JsonMembers members, JsonObject from) {
    super(members, members.required());
    JsonExtras extras = from.extras();
    extras.nulls().forEach(this::setNull);
    if (!extras.additionalProperties().isEmpty()) {
      unknown = new LinkedHashMap<>(extras.additionalProperties());
    }
    if (!extras.unreadable().isEmpty()) {
      unreadable = new LinkedHashMap<>(extras.unreadable());
      unreadable.keySet().forEach(name -> clearPresent(members.indexOf(name)));
    }
  }

  /**
   * Moves to the first member that has a value.
   *
   * @param p the parser, on the start of the object, or on the value of its first member when that
   *     has been read by a union
   * @return as {@link #next}
   * @throws JsonMismatchException as {@link #next}
   */
  protected final int first(JsonParser p) {
    clearAllPresent();
    if (p instanceof TreeParser tree && tree.isLenient()) {
      lenient = tree;
      object = tree.streamReadContext();
    }
    if (p.currentToken() != JsonToken.START_OBJECT) {
      int tag = members.indexOf(p.currentName());
      if (tag >= 0) {
        setPresent(tag);
      }
    }
    return next(p);
  }

  /**
   * Moves to the next member that has a value. Members that are null are noted and members that the
   * class does not read are kept on the way.
   *
   * @param p the parser, at the end of the member before
   * @return the member's place, the parser being on the first token of its value; the number of
   *     members if it is none of them and the class reads it nevertheless; -1 at the end
   * @throws JsonMismatchException if the object has a member twice
   */
  protected final int next(JsonParser p) {
    PropertyNameMatcher matcher = members.matcher();
    while (true) {
      int member = p.nextNameMatch(matcher);
      if (member >= 0) {
        if (!setPresent(member)) {
          throw JsonMismatches.repeated(p);
        }
        if (p.nextToken() != JsonToken.VALUE_NULL || members.isJson(member)) {
          return member;
        }
        setNull(member);
      } else if (member == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
        if (p.nextToken() != JsonToken.VALUE_NULL && members.entries()) {
          return members.size();
        }
        readUnknown(p);
      } else {
        return -1;
      }
    }
  }

  private void readUnknown(JsonParser p) {
    String name = p.currentName();
    if (p instanceof UnknownMemberCounter counter && p.currentToken() != JsonToken.VALUE_NULL) {
      counter.unknownMember(name);
    }
    if (unknown == null) {
      unknown = new LinkedHashMap<>(4);
    }
    if (unknown.put(name, JsonTrees.read(p)) != null) {
      throw JsonMismatches.repeated(p);
    }
  }

  /**
   * Puts a member that is not listed to those that have been read.
   *
   * @param p the parser, on the value
   * @param entries those that have been read
   * @param name its name
   * @param value its value
   * @throws JsonMismatchException if there is one of this name
   */
  protected final <T> void entry(JsonParser p, Map<String, T> entries, String name, T value) {
    if (entries.put(name, value) != null) {
      throw JsonMismatches.repeated(p);
    }
  }

  /**
   * Sets a member aside that cannot be read, so that the others can be.
   *
   * @param p the parser, somewhere in the value; it is moved to its end
   * @param mismatch why it cannot be read
   * @throws JsonMismatchException the same, unless the parser reads leniently
   */
  protected final void setAside(JsonParser p, JsonMismatchException mismatch) {
    if (lenient == null || p != lenient) {
      throw mismatch;
    }
    JsonNode raw = lenient.endOfMember(object);
    String name = lenient.currentName();
    String pointer = lenient.pointer();
    String problem =
        mismatch.pointer().equals(pointer)
            ? String.valueOf(mismatch.getMessage())
            : mismatch.getMessage() + " at " + mismatch.pointer();
    setAside(members.indexOf(name), name, pointer, problem, raw);
  }

  private void setAside(
      int member, String name, String pointer, String problem, @Nullable JsonNode raw) {
    if (unreadable == null) {
      unreadable = new LinkedHashMap<>(4);
    }
    boolean secret = member >= 0 && members.isSecret(member);
    unreadable.put(name, new UnreadableMember(members.type(), name, pointer, problem, raw, secret));
  }

  /**
   * Takes the value of a member that is being set and cannot be null.
   *
   * @param member its place
   * @param value what it is set to
   * @return the value
   * @throws NullPointerException if the value is null; the message names the member
   */
  protected final <T> T value(int member, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(members.name(member) + " must not be null");
    }
    set(member, false);
    return value;
  }

  /**
   * Takes the value of a member that is being set.
   *
   * @param member its place
   * @param value what it is set to
   * @return the value
   */
  protected final boolean value(int member, boolean value) {
    set(member, false);
    return value;
  }

  /** Takes the value of a member that is being set. */
  protected final int value(int member, int value) {
    set(member, false);
    return value;
  }

  /** Takes the value of a member that is being set. */
  protected final long value(int member, long value) {
    set(member, false);
    return value;
  }

  /** Takes the value of a member that is being set. */
  protected final double value(int member, double value) {
    set(member, false);
    return value;
  }

  /**
   * Takes the value of a member that is being set and may be null; null is written as such.
   *
   * @param member its place
   * @param value what it is set to
   * @return the value
   */
  protected final <T> @Nullable T nullable(int member, @Nullable T value) {
    set(member, value == null);
    return value;
  }

  private void set(int member, boolean toNull) {
    if (toNull) {
      setNull(member);
    } else {
      clearNull(member);
      setPresent(member);
    }
    if (unreadable != null) {
      unreadable.remove(members.name(member).getValue());
    }
    if (unknown != null) {
      unknown.remove(members.name(member).getValue());
    }
  }

  /**
   * Sets a member that this client does not know.
   *
   * @param name the name as it stands in JSON
   * @param value any JSON
   * @return this builder
   */
  public final B putAdditionalProperty(String name, JsonNode value) {
    if (unknown == null) {
      unknown = new LinkedHashMap<>(4);
    }
    unknown.put(Preconditions.notNull("name", name), Preconditions.notNull("value", value));
    int member = members.indexOf(name);
    if (member >= 0) {
      clearNull(member);
    }
    if (unreadable != null) {
      unreadable.remove(name);
    }
    return self();
  }

  /**
   * Sets a member that this client does not know.
   *
   * @param name the name as it stands in JSON
   * @param json any JSON, as text
   * @return this builder
   * @throws IllegalArgumentException if the text is not JSON; the message names the member and the
   *     position
   */
  public final B putAdditionalPropertyJson(String name, String json) {
    return putAdditionalProperty(name, Json.parse(name, json, JsonTrees::read));
  }

  @SuppressWarnings("unchecked") // each emitted builder names itself as B
  private B self() {
    return (B) this;
  }

  /**
   * Ends the building.
   *
   * @return what the object holds beside the values of its members
   * @throws MissingMembersException if members are missing that must be there, unless they are
   *     missing in JSON that is read leniently
   */
  final JsonExtras freeze() {
    if (isIncomplete()) {
      reportMissing();
    }
    if (!hasNulls() && unknown == null && unreadable == null) {
      return JsonExtras.NONE;
    }
    return new JsonExtras(
        members,
        nulls(),
        unknown == null ? Map.of() : new LinkedHashMap<>(unknown),
        unreadable == null ? Map.of() : new LinkedHashMap<>(unreadable),
        lenient != null && knowsNothing());
  }

  private void reportMissing() {
    List<Integer> missing = missing();
    if (lenient == null) {
      throw new MissingMembersException(
          members.type(), missing.stream().map(member -> members.name(member).getValue()).toList());
    }
    String pointer = lenient.pointer();
    for (int member : missing) {
      String name = members.name(member).getValue();
      if (unreadable == null || !unreadable.containsKey(name)) {
        boolean isNull = isNull(member);
        clearNull(member);
        setAside(
            member,
            name,
            UnreadableMember.pointer(pointer, name),
            isNull ? "expected a value, found null" : "the required member is missing",
            isNull ? JsonNodeFactory.instance.nullNode() : null);
      }
    }
  }

  /** Whether no member of the class stood in the JSON. */
  private boolean knowsNothing() {
    return unreadable != null
        && unreadable.values().stream().noneMatch(one -> one.raw().isPresent())
        && isEmpty();
  }
}
