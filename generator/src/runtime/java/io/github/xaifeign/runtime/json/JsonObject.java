package io.github.xaifeign.runtime.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What all emitted objects have in common: they keep what they have no method for. */
public abstract class JsonObject implements JsonWritable {
  /** What the object holds beside the members of its class. */
  protected final JsonExtras extras;

  /**
   * Called by emitted classes.
   *
   * @param extras what the object holds beside the members of its class
   */
  protected JsonObject(JsonExtras extras) {
    this.extras = extras;
  }

  /**
   * Members that the class has no method for, as they arrived. They are written back.
   *
   * @return an unmodifiable map in the order of arrival
   */
  public final Map<String, JsonNode> additionalProperties() {
    return extras.additionalProperties();
  }

  /**
   * The members that are there with the value null, known ones and others. They are written back.
   *
   * @return an unmodifiable set of names as they stand in JSON
   */
  public final Set<String> explicitNulls() {
    return extras.explicitNulls();
  }

  /**
   * The values of the members of the class, in order; equality is made of them.
   *
   * @return a new array, null where an optional member is absent
   */
  protected abstract @Nullable Object[] memberValues();

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof JsonObject that
            && getClass() == that.getClass()
            && Arrays.equals(memberValues(), that.memberValues())
            && extras.equals(that.extras);
  }

  @Override
  public final int hashCode() {
    return 31 * Arrays.hashCode(memberValues()) + extras.hashCode();
  }

  /** The name of the class and the object as JSON, with secrets masked. */
  @Override
  public final String toString() {
    return JsonText.describe(getClass().getSimpleName(), this);
  }
}
