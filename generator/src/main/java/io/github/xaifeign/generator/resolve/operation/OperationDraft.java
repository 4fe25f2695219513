package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation while it is being resolved: what depends on the members of types is still open.
 *
 * @param at where the operation is written out, behind the references to it
 * @param extensions what the document says about it in {@code x-} words
 * @param parameters all parameters in the document, those of its path among them
 * @param group the group of its tag that it stands apart in, if it does
 * @param model what is known of it
 */
record OperationDraft(
    SpecPointer at,
    Map<String, Object> extensions,
    List<Located<Parameter>> parameters,
    Optional<String> group,
    OperationModel model) {

  OperationDraft {
    parameters = List.copyOf(parameters);
  }

  /** The same operation, of which more is known. */
  OperationDraft with(OperationModel more) {
    return new OperationDraft(at, extensions, parameters, group, more);
  }
}
