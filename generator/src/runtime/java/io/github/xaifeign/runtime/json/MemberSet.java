package io.github.xaifeign.runtime.json;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of the members of a class: bits of one number, since hardly any class has more members than
 * a number has bits, and a bit set for the members beyond them.
 */
final class MemberSet {
  static final MemberSet NONE = new MemberSet(0, null);

  private static final BitSet EMPTY = new BitSet();

  /** How many members the number has room for. */
  static final int FIRST = Long.SIZE;

  final long first;
  final @Nullable BitSet others;

  MemberSet(long first, @Nullable BitSet others) {
    this.first = first;
    this.others = others;
  }

  static MemberSet of(BitSet members) {
    long[] words = members.toLongArray();
    return new MemberSet(
        words.length == 0 ? 0 : words[0],
        words.length <= 1 ? null : members.get(FIRST, members.length()));
  }

  boolean contains(int member) {
    return member < FIRST
        ? (first >>> member & 1) != 0
        : others != null && others.get(member - FIRST);
  }

  void forEach(IntConsumer action) {
    for (long rest = first; rest != 0; rest &= rest - 1) {
      action.accept(Long.numberOfTrailingZeros(rest));
    }
    if (others != null) {
      others.stream().map(other -> other + FIRST).forEach(action);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberSet that
        && first == that.first
        && bits(others).equals(bits(that.others));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first) + bits(others).hashCode();
  }

  private static BitSet bits(@Nullable BitSet set) {
    return set == null ? EMPTY : set;
  }
}
