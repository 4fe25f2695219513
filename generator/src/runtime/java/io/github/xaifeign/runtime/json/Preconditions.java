package io.github.xaifeign.runtime.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
   * Refuses a request that asks for a response that another method reads; called by emitted code.
   *
   * @param request the request, in whose additional properties the member may stand, too
   * @param member the member of the request that asks for it
   * @param asked what the request says, perhaps in an {@code Optional}
   * @param method the method for it
   * @throws IllegalArgumentException if the request asks for it; the message names the method
   */
  public static void notAsked(Object request, String member, Object asked, String method) {
    if (asked.equals(true) || asked.equals(Optional.of(true)) || asksRaw(request, member)) {
      throw new IllegalArgumentException(
          member + " is true in the request; call " + method + " to read such a response");
    }
  }

  /** A service may take the text for the boolean. */
  private static boolean asksRaw(Object request, String member) {
    if (!(request instanceof JsonObject object)) {
      return false;
    }
    JsonNode raw = object.additionalProperties().get(member);
    return raw != null
        && (raw.isBoolean() && raw.booleanValue()
            || raw.isString() && raw.stringValue().equalsIgnoreCase("true"));
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
    String text = notNull(name, value);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return text;
  }
}
