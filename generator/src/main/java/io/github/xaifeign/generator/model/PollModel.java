package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * How a reply is waited for that is not there yet.
 *
 * @param methodName the method that waits, {@code awaitVideo}
 * @param path the members that lead to the one that tells the state; empty when any reply will do
 * @param values the states in which the waiting ends, as text
 */
public record PollModel(String methodName, List<MemberModel> path, List<String> values) {
  public PollModel {
    path = List.copyOf(path);
    values = List.copyOf(values);
  }
}
