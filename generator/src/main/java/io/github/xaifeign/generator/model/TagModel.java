package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * The operations of one tag. What users call is a class, which leads to an interface that Feign
 * implements; both exist a second time for futures.
 *
 * @param name the class's simple name, {@code ChatApi}
 * @param asyncName the class with futures, {@code ChatAsyncApi}
 * @param feignName Feign's interface, {@code ChatFeignApi}
 * @param asyncFeignName Feign's interface with futures, {@code ChatAsyncFeignApi}
 * @param accessor the facade's method, {@code chat}
 */
public record TagModel(
    String name,
    String asyncName,
    String feignName,
    String asyncFeignName,
    String accessor,
    Documentation documentation,
    List<OperationModel> operations) {

  public TagModel {
    operations = List.copyOf(operations);
  }
}
