package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * How a result is waited for that is not there yet.
 *
 * @param methodName the method that waits, {@code awaitVideo}
 * @param path the members that lead to the one that tells the state; empty when any response will
 *     do
 * @param values the states in which the waiting ends, as text
 */
public record PollingModel(String methodName, List<MemberModel> path, List<String> values) {
  public PollingModel {
    path = List.copyOf(path);
    values = List.copyOf(values);
  }
}
