package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * The operations of one tag, emitted as one interface and its asynchronous twin.
 *
 * @param name the interface's simple name, {@code ChatApi}
 * @param asyncName the twin's simple name, {@code ChatAsyncApi}
 * @param accessor the facade's method, {@code chat}
 */
public record TagModel(
    String name,
    String asyncName,
    String accessor,
    Documentation documentation,
    List<OperationModel> operations) {

  public TagModel {
    operations = List.copyOf(operations);
  }
}
