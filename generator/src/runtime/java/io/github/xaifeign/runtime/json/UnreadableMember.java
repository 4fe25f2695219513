package io.github.xaifeign.runtime.json;

import io.github.xaifeign.runtime.internal.wire.BodyMask;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A member of a response that is not as the document says: required and missing, or JSON of another
 * kind than its type. The rest of the object is there; this member is written back as it came.
 */
public final class UnreadableMember implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String name;
  private final String pointer;
  private final String problem;
  private final transient @Nullable JsonNode raw;
  private final boolean secret;

  UnreadableMember(
      String type,
      String name,
      String pointer,
      String problem,
      @Nullable JsonNode raw,
      boolean secret) {
    this.type = type;
    this.name = name;
    this.pointer = pointer;
    this.problem = problem;
    this.raw = raw;
    this.secret = secret;
  }

  /** The pointer to a member of an object (RFC 6901, section 3). */
  static String pointer(String object, String name) {
    return object + '/' + name.replace("~", "~0").replace("/", "~1");
  }

  String name() {
    return name;
  }

  /**
   * Where the member stands, or would stand.
   *
   * @return a JSON pointer (RFC 6901) into the response, or into the event of a stream
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Why it cannot be read.
   *
   * @return what was expected and what was found, for people
   */
  public String problem() {
    return problem;
  }

  /**
   * What came in its place.
   *
   * @return the JSON as it arrived, secrets included; empty if the member is missing
   */
  public Optional<JsonNode> raw() {
    return Optional.ofNullable(raw);
  }

  void writeTo(JsonGenerator g) {
    if (raw == null) {
      return;
    }
    g.writeName(name);
    if (!(g instanceof DescribingGenerator)) {
      JsonTrees.write(g, raw);
    } else if (secret) {
      g.writeString(BodyMask.MASK);
    } else {
      JsonTrees.write(g, JsonTrees.masked(raw));
    }
  }

  /** Where it stands, why it cannot be read, and what came: shortened, with secrets masked. */
  @Override
  public String toString() {
    String came = raw == null ? "" : " " + (secret ? BodyMask.MASK : JsonTrees.describe(raw));
    return pointer
        + " ("
        + type
        + "."
        + name
        + "): "
        + problem
        + (came.isEmpty() ? "" : ":" + came);
  }

  /** Equal if the same member of the same class has the same JSON, wherever it stands. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnreadableMember that
        && type.equals(that.type)
        && name.equals(that.name)
        && Objects.equals(raw, that.raw);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, name, raw);
  }
}
