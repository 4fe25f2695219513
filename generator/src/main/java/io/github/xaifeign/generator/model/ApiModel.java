package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * A whole API, ready to be emitted.
 *
 * @param types the types with a file of their own, in document order
 * @param tags the groups of operations, in document order
 */
public record ApiModel(ClientModel client, List<TypeModel> types, List<TagModel> tags) {
  public ApiModel {
    types = List.copyOf(types);
    tags = List.copyOf(tags);
  }
}
