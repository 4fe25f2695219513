package io.github.xaifeign.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that emitted code makes on what it is given. */
public final class Preconditions {
  private Preconditions() {}

  /**
   * Makes the exception for a model that lacks required members.
   *
   * @param type simple name of the model
   * @param nameThenValue for each required member its wire name, then its value; null when absent
   * @return the exception, naming every absent member
   */
  public static MissingMembersException missingMembers(
      String type, @Nullable Object... nameThenValue) {
    List<String> absent = new ArrayList<>();
    for (int i = 0; i + 1 < nameThenValue.length; i += 2) {
      if (nameThenValue[i + 1] == null) {
        absent.add(String.valueOf(nameThenValue[i]));
      }
    }
    return new MissingMembersException(type, absent);
  }

  /**
   * Returns the argument, which must not be null.
   *
   * @param name name of the parameter
   * @param value what was passed
   * @param <T> type of the argument
   * @return the value
   * @throws NullPointerException if the value is null; the message names the parameter
   */
  public static <T> T notNull(String name, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return value;
  }

  /**
   * Returns the text, which must be neither null nor blank.
   *
   * @param name name of the parameter
   * @param value what was passed
   * @return the value
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if the value is blank; the message names the parameter only
   */
  public static String notBlank(String name, @Nullable String value) {
    if (notNull(name, value).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return value;
  }
}
