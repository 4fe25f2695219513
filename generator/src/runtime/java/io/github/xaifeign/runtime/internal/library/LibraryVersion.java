package io.github.xaifeign.runtime.internal.library;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A version that can be compared, such as 13.6 or 3.0.0-rc9.
 *
 * @param text the whole of it
 * @param numbers the numbers before the qualifier
 * @param preview whether it comes before the release of these numbers
 */
record LibraryVersion(String text, List<Integer> numbers, boolean preview)
    implements Comparable<LibraryVersion> {
  private static final Pattern NUMBERS = Pattern.compile("\\G\\.?(\\d{1,9})");
  private static final Pattern PREVIEW = Pattern.compile("-(rc\\d*|SNAPSHOT)$");

  static LibraryVersion of(String text) {
    List<Integer> numbers =
        NUMBERS
            .matcher(text)
            .results()
            .map((MatchResult number) -> Integer.valueOf(number.group(1)))
            .toList();
    return new LibraryVersion(text, numbers, PREVIEW.matcher(text).find());
  }

  /** The first version with the same two numbers. */
  LibraryVersion withoutPatch() {
    return of(number(0) + "." + number(1));
  }

  private int number(int position) {
    return position < numbers.size() ? numbers.get(position) : 0;
  }

  @Override
  public int compareTo(LibraryVersion other) {
    int positions = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < positions; i++) {
      if (number(i) != other.number(i)) {
        return Integer.compare(number(i), other.number(i));
      }
    }
    return Boolean.compare(other.preview, preview);
  }

  @Override
  public String toString() {
    return text;
  }
}
