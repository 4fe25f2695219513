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
 * What is known of an object beside the values of its members while it is read or built: which of
 * them are there, members that the class has no method for, and those that cannot be read.
 */
final class ObjectState extends MemberStates {
  private @Nullable Map<String, JsonNode> unknown;
  private @Nullable Map<String, UnreadableMember> unreadable;
  private @Nullable TreeParser lenient;
  private @Nullable TokenStreamContext object;

  /** Begins with what has been read so far. */
  ObjectState(JsonMembers members, long present, long nulls) {
    super(members, new MemberSet(present, null), nulls);
  }

  /** Begins to build. */
  ObjectState(JsonMembers members) {
    super(members, members.constants(), 0);
  }

  /** Begins to build with all that an object holds. */
  ObjectState(JsonMembers members, JsonExtras from) {
    super(members, members.required(), 0);
    from.nulls().forEach(this::setNull);
    if (!from.additionalProperties().isEmpty()) {
      unknown = new LinkedHashMap<>(from.additionalProperties());
    }
    if (!from.unreadable().isEmpty()) {
      unreadable = new LinkedHashMap<>(from.unreadable());
      unreadable.keySet().forEach(name -> clearPresent(members.indexOf(name)));
    }
  }

  /**
   * Begins to read.
   *
   * @param p the parser
   * @param members the members of the class
   * @param tag the member that has been read already; -1 if none has
   */
  static ObjectState read(JsonParser p, JsonMembers members, int tag) {
    ObjectState state = new ObjectState(members, 0, 0);
    if (p instanceof TreeParser tree && TreeParser.isLenient(p)) {
      state.lenient = tree;
      state.object = tree.streamReadContext();
    }
    if (tag >= 0) {
      state.setPresent(tag);
    }
    return state;
  }

  /**
   * Reads what follows up to the end of the object.
   *
   * @param p the parser, on the name of a member or at the end of the object
   * @param match what has been made of that name
   * @param target takes the values
   * @return what the object holds beside the values of its members
   * @throws JsonMismatchException as {@link ObjectReader#read}
   * @throws MissingMembersException as {@link ObjectReader#read}
   */
  JsonExtras read(JsonParser p, int match, JsonObject target) {
    PropertyNameMatcher matcher = members.matcher();
    for (int name = match;
        name >= 0 || name == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
        name = p.nextNameMatch(matcher)) {
      int member = enter(p, name);
      if (member >= 0) {
        try {
          target.readMember(member, p);
        } catch (JsonMismatchException e) {
          setAside(p, e);
        }
      }
    }
    return freeze();
  }

  /**
   * Moves to the value of a member.
   *
   * @return the member's place; the number of members if it is none of them and the class reads it
   *     nevertheless; -1 if nothing is left to read
   */
  private int enter(JsonParser p, int name) {
    if (name >= 0 && !setPresent(name)) {
      throw JsonMismatches.repeated(p);
    }
    boolean isNull = p.nextToken() == JsonToken.VALUE_NULL;
    if (name < 0) {
      if (!isNull && members.entries()) {
        return members.size();
      }
      readUnknown(p);
      return -1;
    }
    if (isNull && !members.isJson(name)) {
      setNull(name);
      return -1;
    }
    return name;
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

  /** Sets a member aside that cannot be read, so that the others can be, and moves to its end. */
  private void setAside(JsonParser p, JsonMismatchException mismatch) {
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

  /** Notes that a member is being set; whatever stood for it until now is forgotten. */
  void set(int member, boolean toNull) {
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

  /** Sets a member that the class does not know. */
  void putUnknown(String name, JsonNode value) {
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
  }

  /**
   * Ends the reading or building.
   *
   * @return what the object holds beside the values of its members
   * @throws MissingMembersException if members are missing that must be there, unless they are
   *     missing in JSON that is read leniently
   */
  JsonExtras freeze() {
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
