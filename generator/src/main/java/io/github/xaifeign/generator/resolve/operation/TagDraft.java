package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.TagModel;
import java.util.List;

/**
 * A tag while its operations are being resolved.
 *
 * @param name the interface's simple name
 * @param asyncName the asynchronous interface's simple name
 * @param accessor the facade's method
 * @param methods the names of the interface's methods
 */
record TagDraft(
    String name,
    String asyncName,
    String accessor,
    Documentation documentation,
    MethodNames methods,
    List<OperationDraft> operations) {

  TagDraft {
    operations = List.copyOf(operations);
  }

  /** The tag, when all is known of its operations. */
  TagModel freeze(List<OperationDraft> finished) {
    return new TagModel(
        name,
        asyncName,
        accessor,
        documentation,
        finished.stream().map(OperationDraft::model).toList());
  }
}
