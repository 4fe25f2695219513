package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.TagModel;
import java.util.List;

/**
 * A tag while its operations are being resolved.
 *
 * @param names what its types are called
 * @param accessor the facade's method
 * @param methods the names of the types' methods
 */
record TagDraft(
    TypeNames names,
    String accessor,
    Documentation documentation,
    MethodNames methods,
    List<OperationDraft> operations) {

  /** The simple names of the types that a tag is emitted as. */
  record TypeNames(String api, String asyncApi, String feignApi, String asyncFeignApi) {}

  TagDraft {
    operations = List.copyOf(operations);
  }

  /** The tag, when all is known of its operations. */
  TagModel freeze(List<OperationDraft> finished) {
    return new TagModel(
        names.api(),
        names.asyncApi(),
        names.feignApi(),
        names.asyncFeignApi(),
        accessor,
        documentation,
        finished.stream().map(OperationDraft::model).toList());
  }
}
