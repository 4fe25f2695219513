package io.github.xaifeign.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts the events of a stream together to the reply that the operation would have given at once.
 * How the stream was cut into events makes no difference. For one thread at a time.
 *
 * @param <T> type of the events
 * @param <R> type of the reply
 */
public final class Accumulator<T extends JsonWritable, R> {
  private final JsonReader<R> reader;
  private final @Nullable String member;
  private final @Nullable EventJoin join;
  private @Nullable JsonNode taken;

  private Accumulator(JsonReader<R> reader, @Nullable String member, @Nullable EventJoin join) {
    this.reader = Required.argument("reader", reader);
    this.member = member;
    this.join = join;
  }

  /**
   * Takes the reply from the last event that has it as a member.
   *
   * @param reader reads the reply
   * @param member name of the member
   * @return an accumulator
   * @param <T> type of the events
   * @param <R> type of the reply
   */
  public static <T extends JsonWritable, R> Accumulator<T, R> taking(
      JsonReader<R> reader, String member) {
    return new Accumulator<>(reader, Required.text("member", member), null);
  }

  /**
   * Joins events that each tell a part of the reply.
   *
   * @param reader reads the reply
   * @param rules how members of the same name are joined; not used elsewhere
   * @return an accumulator
   * @param <T> type of the events
   * @param <R> type of the reply
   */
  public static <T extends JsonWritable, R> Accumulator<T, R> joining(
      JsonReader<R> reader, EventJoin rules) {
    return new Accumulator<>(reader, null, Required.argument("rules", rules));
  }

  /**
   * Adds the next event.
   *
   * @param event the event
   */
  public void add(T event) {
    JsonNode tree = tree(Required.argument("event", event));
    if (join != null) {
      join.add(tree);
    } else if (tree.path(member).isObject()) {
      taken = tree.get(member);
    }
  }

  private static JsonNode tree(JsonWritable event) {
    byte[] json = JsonText.bytes(event);
    return JsonBody.read(JsonTrees::read, json, json.length);
  }

  /**
   * The reply as far as it has come. More events can be added afterwards.
   *
   * @return the reply
   * @throws IllegalStateException if what has come so far is no reply, which says what is missing
   */
  public R result() {
    JsonNode whole = join == null ? taken : join.result();
    if (whole == null) {
      throw new IllegalStateException("no event has told the reply");
    }
    JsonWritable writable = generator -> JsonTrees.write(generator, whole);
    byte[] json = JsonText.bytes(writable);
    try {
      return JsonBody.read(reader, json, json.length);
    } catch (JsonBody.Problem problem) {
      throw new IllegalStateException("the events make no whole reply: " + problem.getMessage());
    }
  }
}
