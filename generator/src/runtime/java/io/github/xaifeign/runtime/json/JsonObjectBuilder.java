package io.github.xaifeign.runtime.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the builders of all emitted objects have in common.
 *
 * @param <T> what is built
 * @param <B> the builder
 */
public abstract class JsonObjectBuilder<T extends JsonObject, B extends JsonObjectBuilder<T, B>> {
  /** The object to be, whose fields the setters assign; nobody else sees it. */
  protected final T draft;

  private final JsonMembers members;
  private final ObjectState state;

  /** The lists and maps of the draft that belong to this builder alone, so that they may grow. */
  private Set<Object> own = Set.of();

  /**
   * Begins with all that an object holds.
   *
   * @param members the members of the class
   * @param from the object; a new one holds nothing but the constants
   */
  protected JsonObjectBuilder(JsonMembers members, T from) {
    boolean isNew = from.extras() == JsonExtras.UNFINISHED;
    this.members = members;
    this.draft = isNew ? from : copy(from);
    this.state = isNew ? new ObjectState(members) : new ObjectState(members, from.extras());
  }

  @SuppressWarnings("unchecked") // a copy is of the same class
  private static <T extends JsonObject> T copy(T object) {
    return (T) object.copy();
  }

  /**
   * Sets a member that this client does not know.
   *
   * @param name the name as it stands in JSON
   * @param value any JSON
   * @return this builder
   */
  @SuppressWarnings("unchecked") // each emitted builder names itself as B
  public final B putAdditionalProperty(String name, JsonNode value) {
    state.putUnknown(name, ModelCollections.ownTree(Preconditions.notNull("value", value)));
    return (B) this;
  }

  /**
   * Sets a member that this client does not know.
   *
   * @param name the name as it stands in JSON
   * @param json any JSON, as text
   * @return this builder
   * @throws IllegalArgumentException if the text is not JSON; the message names the member and the
   *     position
   */
  public final B putAdditionalPropertyJson(String name, String json) {
    return putAdditionalProperty(name, Json.parse(name, json, JsonTrees::read));
  }

  /**
   * Returns an object with what is set. The builder may go on to be used.
   *
   * @return a new object
   * @throws MissingMembersException naming every required member that is not set
   */
  public final T build() {
    JsonExtras extras = state.freeze();
    own = Set.of();
    T built = copy(draft);
    built.finish(extras);
    return built;
  }

  /**
   * Takes the value of a member that is being set and cannot be null.
   *
   * @param member its place
   * @param value what it is set to
   * @param <V> type of the value
   * @return the value, of a JSON tree a copy
   * @throws NullPointerException if the value is null; the message names the member
   */
  protected final <V> V value(int member, @Nullable V value) {
    if (value == null) {
      throw new NullPointerException(members.name(member) + " must not be null");
    }
    state.set(member, false);
    return ModelCollections.ownTree(value);
  }

  /**
   * Takes the value of a member that is being set.
   *
   * @param member its place
   * @param value what it is set to
   * @return the value
   */
  protected final boolean value(int member, boolean value) {
    state.set(member, false);
    return value;
  }

  /** Takes the value of a member that is being set. */
  protected final int value(int member, int value) {
    state.set(member, false);
    return value;
  }

  /** Takes the value of a member that is being set. */
  protected final long value(int member, long value) {
    state.set(member, false);
    return value;
  }

  /** Takes the value of a member that is being set. */
  protected final double value(int member, double value) {
    state.set(member, false);
    return value;
  }

  /**
   * Takes the value of a member that is being set and may be null; null is written as such.
   *
   * @param member its place
   * @param value what it is set to
   * @param <V> type of the value
   * @return the value
   */
  protected final <V> @Nullable V nullable(int member, @Nullable V value) {
    state.set(member, value == null);
    return value == null ? null : ModelCollections.ownTree(value);
  }

  /**
   * Appends an element to the list of a member.
   *
   * @param member its place
   * @param list the list, if there is one yet
   * @param element what to append
   * @param <E> type of the elements
   * @return the longer list
   * @throws NullPointerException if the element is null
   */
  protected final <E> List<E> append(int member, @Nullable List<E> list, @Nullable E element) {
    GrowingList<E> longer =
        list instanceof GrowingList<E> growing && own.contains(list)
            ? growing
            : own(new GrowingList<>(list == null ? List.of() : list));
    if (element == null) {
      throw new NullPointerException("an element of " + members.name(member) + " must not be null");
    }
    longer.append(element);
    state.set(member, false);
    return longer;
  }

  /**
   * Sets a member that has no place.
   *
   * @param entries the members without a place
   * @param name its name
   * @param value its value
   * @param <V> type of the values
   * @return the members with this one
   * @throws NullPointerException if the name or the value is null
   */
  protected final <V> Map<String, V> put(Map<String, V> entries, String name, @Nullable V value) {
    Map<String, V> more = own.contains(entries) ? entries : own(new LinkedHashMap<>(entries));
    more.put(Preconditions.notNull("name", name), Preconditions.notNull("value", value));
    return more;
  }

  private <C> C own(C collection) {
    if (own.isEmpty()) {
      own = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    own.add(collection);
    return collection;
  }
}
