package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The operations of one tag. What users call are classes, which lead to an interface that Feign
 * implements; all of them exist a second time for futures.
 *
 * @param main the class that the facade leads to
 * @param groups the classes of operations that stand apart, which the main class leads to
 * @param feignName Feign's interface, {@code ChatFeignApi}
 * @param asyncFeignName Feign's interface with futures, {@code ChatAsyncFeignApi}
 */
public record TagModel(
    ApiClassModel main, List<ApiClassModel> groups, String feignName, String asyncFeignName) {

  public TagModel {
    groups = List.copyOf(groups);
  }

  /** All operations, those that stand apart among them. */
  public List<OperationModel> operations() {
    return Stream.concat(
            main.operations().stream(),
            groups.stream().flatMap(group -> group.operations().stream()))
        .toList();
  }
}
