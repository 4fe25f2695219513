package io.github.xaifeign.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that emitted code makes on what it is given. */
public final class Required {
  private Required() {}

  /**
   * Makes the exception for a model that lacks required members.
   *
   * @param type simple name of the model
   * @param nameThenPresent for each required member its wire name, then a {@code Boolean} that tells
   *     whether it is there
   * @return the exception, naming every absent member
   * @throws IllegalArgumentException if the arguments are not such pairs
   */
  public static MissingMembersException missing(String type, Object... nameThenPresent) {
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < nameThenPresent.length; i += 2) {
      if (i + 1 < nameThenPresent.length
          && nameThenPresent[i] instanceof String name
          && nameThenPresent[i + 1] instanceof Boolean present) {
        if (!present) {
          absent.add(name);
        }
      } else {
        throw new IllegalArgumentException("nameThenPresent must be pairs of String and Boolean");
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
  public static <T> T argument(String name, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return value;
  }

  /** Returns the text, which must be neither null nor blank. */
  static String text(String name, @Nullable String value) {
    if (argument(name, value).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return value;
  }
}
