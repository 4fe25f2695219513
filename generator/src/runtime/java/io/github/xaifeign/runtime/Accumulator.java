package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.JsonDocument;
import io.github.xaifeign.runtime.json.JsonDocumentException;
import io.github.xaifeign.runtime.json.JsonMerger;
import io.github.xaifeign.runtime.json.JsonReader;
import io.github.xaifeign.runtime.json.JsonReads;
import io.github.xaifeign.runtime.json.JsonText;
import io.github.xaifeign.runtime.json.JsonWritable;
import io.github.xaifeign.runtime.json.JsonWrites;
import io.github.xaifeign.runtime.json.Preconditions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts the events of a stream together to the response that the operation would have given at once.
 * How the stream was cut into events makes no difference. For one thread at a time.
 *
 * @param <T> type of the events
 * @param <R> type of the response
 */
public final class Accumulator<T extends JsonWritable, R> {
  private final JsonReader<R> reader;
  private final @Nullable String member;
  private final @Nullable JsonMerger join;
  private @Nullable JsonNode taken;

  private Accumulator(JsonReader<R> reader, @Nullable String member, @Nullable JsonMerger join) {
    this.reader = Preconditions.notNull("reader", reader);
    this.member = member;
    this.join = join;
  }

  /**
   * Takes the response from the last event that has it as a member.
   *
   * @param reader reads the response
   * @param member name of the member
   * @return an accumulator
   * @param <T> type of the events
   * @param <R> type of the response
   */
  public static <T extends JsonWritable, R> Accumulator<T, R> taking(
      JsonReader<R> reader, String member) {
    return new Accumulator<>(reader, Preconditions.notBlank("member", member), null);
  }

  /**
   * Joins events that each hold a part of the response.
   *
   * @param reader reads the response
   * @param rules how members of the same name are joined; not used elsewhere
   * @return an accumulator
   * @param <T> type of the events
   * @param <R> type of the response
   */
  public static <T extends JsonWritable, R> Accumulator<T, R> joining(
      JsonReader<R> reader, JsonMerger rules) {
    return new Accumulator<>(reader, null, Preconditions.notNull("rules", rules));
  }

  /**
   * Adds the next event.
   *
   * @param event the event
   */
  public void add(T event) {
    JsonNode tree = tree(Preconditions.notNull("event", event));
    if (join != null) {
      join.add(tree);
    } else if (tree.path(member).isObject()) {
      taken = tree.get(member);
    }
  }

  private static JsonNode tree(JsonWritable event) {
    byte[] json = JsonText.bytes(event);
    return JsonDocument.read(JsonReads::tree, json, json.length);
  }

  /**
   * The response as far as it has come. More events can be added afterwards.
   *
   * @return the response; the accessors of required members that have not come throw
   * @throws IllegalStateException if nothing of the response has come so far
   */
  public R result() {
    JsonNode whole = join == null ? taken : join.result();
    if (whole == null) {
      throw new IllegalStateException("no event held the response");
    }
    JsonWritable writable = generator -> JsonWrites.tree(generator, whole);
    byte[] json = JsonText.bytes(writable);
    try {
      return JsonDocument.readLeniently(reader, json, json.length);
    } catch (JsonDocumentException problem) {
      throw new IllegalStateException("the events make no response: " + problem.getMessage());
    }
  }
}
