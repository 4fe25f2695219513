package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads the members of an object. Nearly all objects are read with two numbers that say which
 * members have been seen and which were null; an {@link ObjectState} is made once there is more to
 * remember.
 */
final class ObjectReader {
  private ObjectReader() {}

  /**
   * Reads what follows up to the end of the object.
   *
   * @param p the parser, on the start of the object, or on the value of its first member when that
   *     has been read by a union
   * @param members the members of the class
   * @param object takes their values
   * @throws JsonMismatchException if a member is of another kind than its class has it, unless the
   *     parser reads leniently, or if a member is there twice
   * @throws MissingMembersException if members are missing that must be there, unless the parser
   *     reads leniently
   */
  static void read(JsonParser p, JsonMembers members, JsonObject object) {
    int tag = p.currentToken() == JsonToken.START_OBJECT ? -1 : members.indexOf(p.currentName());
    if (members.size() > MemberSet.FIRST || TreeParser.isLenient(p)) {
      ObjectState state = ObjectState.read(p, members, tag);
      object.finish(state.read(p, members.next(p, tag), object));
      return;
    }
    long present = tag < 0 ? 0 : 1L << tag;
    long nulls = 0;
    int member = members.next(p, tag);
    for (; member >= 0; member = members.next(p, member)) {
      long bit = 1L << member;
      if ((present & bit) != 0) {
        throw JsonMismatches.repeated(p);
      }
      present |= bit;
      if (p.nextToken() == JsonToken.VALUE_NULL && !members.isJson(member)) {
        nulls |= bit;
      } else {
        object.readMember(member, p);
      }
    }
    boolean plain =
        member != PropertyNameMatcher.MATCH_UNKNOWN_NAME && members.isComplete(present, nulls);
    object.finish(
        plain
            ? members.extras(nulls)
            : new ObjectState(members, present, nulls).read(p, member, object));
  }
}
