package io.github.xaifeign.generator.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the events of a stream are put together to the response that the operation gives otherwise.
 *
 * @param methodName the method that makes an accumulator, {@code chatCompletion}
 * @param stream the method whose events are joined, {@code streamChatCompletion}
 * @param response what results
 * @param event what is put together
 * @param take the member of an event that is the whole response; empty if events are joined
 * @param join the member that numbers the elements of a list; empty if none does
 * @param append names of members whose texts and lists go on with each event
 * @param rename names of members in events, and what they are called in the response
 * @param set members of the response that events have other values for
 */
public record AccumulationModel(
    String methodName,
    String stream,
    TypeRef.Model response,
    TypeRef.Model event,
    Optional<String> take,
    String join,
    List<String> append,
    Map<String, String> rename,
    Map<String, String> set) {
  public AccumulationModel {
    append = List.copyOf(append);
    rename = new LinkedHashMap<>(rename);
    set = new LinkedHashMap<>(set);
  }
}
