package io.github.xaifeign.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** What a model holds beside its known members: members it does not know, and explicit nulls. */
public final class JsonExtras {
  /** Nothing beside the known members. */
  public static final JsonExtras NONE = new JsonExtras(Map.of(), new NameSet.Builder(0).build());

  private final Map<String, JsonNode> members;
  private final NameSet nulls;

  private JsonExtras(Map<String, JsonNode> members, NameSet nulls) {
    this.members = members;
    this.nulls = nulls;
  }

  /**
   * The members that the model does not know.
   *
   * @return an unmodifiable map in the order of arrival
   */
  public Map<String, JsonNode> additionalProperties() {
    return members;
  }

  /**
   * The known members that hold an explicit null.
   *
   * @return an unmodifiable set of wire names
   */
  public Set<String> explicitNulls() {
    return nulls;
  }

  /**
   * Tells whether a member holds an explicit null.
   *
   * @param name its wire name
   * @return whether it does
   */
  public boolean isNull(String name) {
    return nulls.contains(name);
  }

  /**
   * Writes the explicit nulls, then the unknown members.
   *
   * @param g a generator inside the object
   */
  public void writeTo(JsonGenerator g) {
    if (this == NONE) {
      return;
    }
    for (String name : nulls) {
      g.writeName(name);
      g.writeNull();
    }
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      g.writeName(member.getKey());
      JsonTrees.write(g, member.getValue());
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof JsonExtras extras
            && members.equals(extras.members)
            && nulls.equals(extras.nulls);
  }

  @Override
  public int hashCode() {
    return 31 * members.hashCode() + nulls.hashCode();
  }

  @Override
  public String toString() {
    return "JsonExtras" + members.keySet() + nulls;
  }

  /** Gathers extras, and notes which members have been read. */
  public static final class Builder {
    private @Nullable Map<String, JsonNode> members;
    private NameSet.@Nullable Builder nulls;
    private NameSet.@Nullable Builder read;

    /** Starts with nothing. */
    public Builder() {}

    /**
     * Starts with what a model holds.
     *
     * @param from the extras of that model
     */
    public Builder(JsonExtras from) {
      if (!from.members.isEmpty()) {
        members = new LinkedHashMap<>(from.members);
      }
      if (!from.nulls.isEmpty()) {
        nulls = new NameSet.Builder(from.nulls);
      }
    }

    /**
     * Moves to the next member of an object that has a value, noting those that are null.
     *
     * @param p the parser, at the end of the member before
     * @return the member's name, the parser being on the first token of its value; null at the end
     *     of the object
     * @throws JsonMismatchException if the object has a member twice
     */
    public @Nullable String nextMember(JsonParser p) {
      for (String name = p.nextName(); name != null; name = p.nextName()) {
        if (read == null) {
          read = new NameSet.Builder(8);
        }
        if (!read.add(name)) {
          throw JsonReads.repeated(p);
        }
        if (p.nextToken() != JsonToken.VALUE_NULL) {
          return name;
        }
        nullMember(name);
      }
      return null;
    }

    /**
     * Reads an unknown member.
     *
     * @param name its name
     * @param p the parser, on the first token of the value
     */
    public void read(String name, JsonParser p) {
      if (p instanceof UnknownMemberCounter probe) {
        probe.unknownMember(name);
      }
      put(name, JsonTrees.read(p));
    }

    /**
     * Notes that a known member is null.
     *
     * @param name its wire name
     */
    public void nullMember(String name) {
      if (nulls == null) {
        nulls = new NameSet.Builder(1);
      }
      nulls.add(name);
    }

    /**
     * Notes that a known member is no longer null.
     *
     * @param name its wire name
     */
    public void clearNull(String name) {
      if (nulls != null) {
        nulls.remove(name);
      }
    }

    /**
     * Takes the value of a member that is being set and cannot be null.
     *
     * @param name its wire name
     * @param value what it is set to
     * @param <T> type of the value
     * @return the value
     * @throws NullPointerException if the value is null; the message names the member
     */
    public <T> T value(String name, @Nullable T value) {
      T present = Preconditions.notNull(name, value);
      clearNull(name);
      return present;
    }

    /**
     * Takes the value of a member that is being set and may be null; null is written as such.
     *
     * @param name its wire name
     * @param value what it is set to
     * @param <T> type of the value
     * @return the value
     */
    public <T> @Nullable T nullable(String name, @Nullable T value) {
      if (value == null) {
        nullMember(name);
      } else {
        clearNull(name);
      }
      return value;
    }

    /**
     * Settles what a required member of any JSON was read as: null is a value there.
     *
     * @param name its wire name
     * @param value what was read; null if the member was null or absent
     * @return the value; JSON null if the member was null; null if it was absent
     */
    public @Nullable JsonNode anyJson(String name, @Nullable JsonNode value) {
      if (value != null || !isNull(name)) {
        return value;
      }
      clearNull(name);
      return NullNode.getInstance();
    }

    /**
     * Tells whether a known member is null.
     *
     * @param name its wire name
     * @return whether it is
     */
    public boolean isNull(String name) {
      return nulls != null && nulls.contains(name);
    }

    /**
     * Adds an unknown member.
     *
     * @param name its name
     * @param value its value
     */
    public void put(String name, JsonNode value) {
      if (members == null) {
        members = new LinkedHashMap<>(4);
      }
      clearNull(name);
      members.put(Preconditions.notNull("name", name), Preconditions.notNull("value", value));
    }

    /**
     * Makes the extras.
     *
     * @return unmodifiable extras; {@link #NONE} if there are none
     */
    public JsonExtras freeze() {
      boolean noMembers = members == null || members.isEmpty();
      boolean noNulls = nulls == null || nulls.isEmpty();
      if (noMembers && noNulls) {
        return NONE;
      }
      return new JsonExtras(
          noMembers ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members)),
          noNulls ? NONE.nulls : nulls.build());
    }
  }
}
