package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A place where the API is offered.
 *
 * @param javaName a constant, or a method when there are variables
 * @param url the template, with the names of {@code variables} in braces
 * @param keyParameter the query parameter that takes the key here, when the usual place does not
 * @param pathParametersInQuery whether the path keeps the names of its parameters as they are and
 *     their values travel in the query
 */
public record ServerModel(
    String javaName,
    String url,
    List<Variable> variables,
    Optional<String> keyParameter,
    boolean pathParametersInQuery,
    Documentation documentation) {

  public ServerModel {
    variables = List.copyOf(variables);
  }

  /** A part of the URL that the caller fills in. */
  public record Variable(String name, String javaName, Documentation documentation) {}
}
