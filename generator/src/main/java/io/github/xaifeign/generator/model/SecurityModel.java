package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * Which credentials an operation asks for.
 *
 * @param alternatives the setters of credentials that belong together; none when the operation asks
 *     for no credentials
 */
public record SecurityModel(List<List<String>> alternatives) {
  public SecurityModel {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }
}
