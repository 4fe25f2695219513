package io.github.xaifeign.runtime.json;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * What an object holds beside the values of its members: which of them are null, members that it
 * does not know, and members that cannot be read. Most objects have nothing of it.
 */
final class JsonExtras {
  static final JsonExtras NONE = nothing();

  /** What stands in an object that is being read or built. */
  static final JsonExtras UNFINISHED = nothing();

  private final JsonMembers members;
  private final MemberSet nulls;
  private final Map<String, JsonNode> unknown;
  private final Map<String, UnreadableMember> unreadable;
  private final boolean foreign;

  /** The maps are not copied. */
  JsonExtras(
      JsonMembers members,
      MemberSet nulls,
      Map<String, JsonNode> unknown,
      Map<String, UnreadableMember> unreadable,
      boolean foreign) {
    this.members = members;
    this.nulls = nulls;
    this.unknown = new PrintableMap<>(unknown);
    this.unreadable = unreadable;
    this.foreign = foreign;
  }

  private static JsonExtras nothing() {
    return new JsonExtras(JsonMembers.of("").build(), MemberSet.NONE, Map.of(), Map.of(), false);
  }

  /** Known members that hold an explicit null. */
  MemberSet nulls() {
    return nulls;
  }

  /** Members that the class does not know, in the order of arrival. */
  Map<String, JsonNode> additionalProperties() {
    return unknown;
  }

  /** Members that cannot be read, by their names. */
  Map<String, UnreadableMember> unreadable() {
    return unreadable;
  }

  /** Throws if the object was read from JSON with none of its members though some must be there. */
  void refuseForeign() {
    if (foreign) {
      throw new MissingMembersException(members.type(), List.copyOf(unreadable.keySet()));
    }
  }

  Set<String> explicitNulls() {
    Set<String> names = new LinkedHashSet<>();
    nulls.forEach(member -> names.add(members.name(member).getValue()));
    unknown.forEach(
        (name, value) -> {
          if (value.isNull()) {
            names.add(name);
          }
        });
    return Collections.unmodifiableSet(names);
  }

  /** The member if it cannot be read, else null. */
  @Nullable UnreadableMember unreadable(int member) {
    return unreadable.isEmpty() ? null : unreadable.get(members.name(member).getValue());
  }

  /** Throws if a member cannot be read that the class has no method for. */
  void checkEntries() {
    for (UnreadableMember problem : unreadable.values()) {
      if (members.indexOf(problem.name()) < 0) {
        throw new UnreadableMemberException(problem);
      }
    }
  }

  /** Writes the explicit nulls, the unknown members and those that cannot be read. */
  void writeTo(JsonGenerator g) {
    nulls.forEach(
        member -> {
          g.writeName(members.name(member));
          g.writeNull();
        });
    for (Map.Entry<String, JsonNode> member : unknown.entrySet()) {
      g.writeName(member.getKey());
      JsonTrees.write(g, member.getValue());
    }
    for (UnreadableMember member : unreadable.values()) {
      if (g instanceof UnreadableMemberFinder finder) {
        finder.found(member);
      }
      member.writeTo(g);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof JsonExtras that
            && nulls.equals(that.nulls)
            && unknown.equals(that.unknown)
            && unreadable.equals(that.unreadable);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * nulls.hashCode() + unknown.hashCode()) + unreadable.hashCode();
  }
}
