package com.example;

import com.example.model.Message;
import com.example.model.Word;
import io.github.xaifeign.runtime.Accumulator;
import io.github.xaifeign.runtime.json.JsonMerger;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Accumulators join the events of a stream to the response that the operation returns at once.
 * Each method makes a new one, for one stream.
 */
@Generated("feign-javapoet")
public final class TelegraphAccumulators {
  private TelegraphAccumulators() {
  }

  /**
   * Joins the events of <code>streamMessage</code> to what <code>createMessage</code> returns.
   *
   * @return an accumulator without events
   */
  public static Accumulator<Word, Message> message() {
    return Accumulator.joining(
        Message::read,
        JsonMerger.indexedBy("place", Set.of("text", "notes"))
            .rename("word", "text")
            .set("text", "none"));
  }

  /**
   * Joins the events of <code>streamTranslate</code> to what <code>translate</code> returns.
   *
   * @return an accumulator without events
   */
  public static Accumulator<Word, Message> translate() {
    return Accumulator.taking(Message::read, "message");
  }
}
