package io.github.xaifeign.runtime.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which members of an object are present and which of them are null, while it is read or built: two
 * bits a member. Members beyond {@link MemberSet#FIRST} are in bit sets, which hardly any class
 * needs.
 */
abstract class MemberStates {
  final JsonMembers members;
  private long present;
  private long nulls;
  private @Nullable BitSet otherPresent;
  private @Nullable BitSet otherNulls;

  MemberStates(JsonMembers members, MemberSet present, long nulls) {
    this.members = members;
    this.present = present.first;
    this.nulls = nulls;
    this.otherPresent = copy(present.others);
  }

  private static @Nullable BitSet copy(@Nullable BitSet set) {
    return set == null ? null : (BitSet) set.clone();
  }

  final boolean setPresent(int member) {
    if (member < MemberSet.FIRST) {
      long bit = 1L << member;
      boolean added = (present & bit) == 0;
      present |= bit;
      return added;
    }
    if (otherPresent == null) {
      otherPresent = new BitSet();
    }
    boolean added = !otherPresent.get(member - MemberSet.FIRST);
    otherPresent.set(member - MemberSet.FIRST);
    return added;
  }

  final void clearPresent(int member) {
    if (member >= 0 && member < MemberSet.FIRST) {
      present &= ~(1L << member);
    } else if (otherPresent != null && member >= 0) {
      otherPresent.clear(member - MemberSet.FIRST);
    }
  }

  final void setNull(int member) {
    if (member < MemberSet.FIRST) {
      nulls |= 1L << member;
      return;
    }
    if (otherNulls == null) {
      otherNulls = new BitSet();
    }
    otherNulls.set(member - MemberSet.FIRST);
  }

  final void clearNull(int member) {
    if (member < MemberSet.FIRST) {
      nulls &= ~(1L << member);
    } else if (otherNulls != null) {
      otherNulls.clear(member - MemberSet.FIRST);
    }
  }

  final boolean isNull(int member) {
    return new MemberSet(nulls, otherNulls).contains(member);
  }

  final boolean hasNulls() {
    return nulls != 0 || otherNulls != null;
  }

  final MemberSet nulls() {
    return new MemberSet(nulls, copy(otherNulls));
  }

  /** Whether no member has been set or read, not even to null. */
  final boolean isEmpty() {
    return present == 0
        && nulls == 0
        && (otherPresent == null || otherPresent.isEmpty())
        && (otherNulls == null || otherNulls.isEmpty());
  }

  /** Whether a member is missing that must be there. */
  final boolean isIncomplete() {
    return !members.isComplete(present, nulls)
        || members.required().others != null && !missing().isEmpty();
  }

  final List<Integer> missing() {
    MemberSet there = new MemberSet(present, otherPresent);
    List<Integer> missing = new ArrayList<>();
    members
        .required()
        .forEach(
            member -> {
              boolean isNull = isNull(member);
              if (isNull ? !members.nullable().contains(member) : !there.contains(member)) {
                missing.add(member);
              }
            });
    return missing;
  }
}
