package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.model.TagModel;
import java.util.concurrent.CompletableFuture;

/** The two ways to call the same operations. */
public enum CallMode {
  /** A method returns when the response is there. */
  SYNC,
  /** A method returns a {@link CompletableFuture}. */
  ASYNC;

  /** What a method returns that has this result. */
  TypeName returned(TypeName result) {
    return this == SYNC
        ? result
        : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result.box());
  }

  /** The name of the class that users call. */
  String apiName(TagModel tag) {
    return this == SYNC ? tag.name() : tag.asyncName();
  }

  /** The name of the interface that Feign implements. */
  String feignName(TagModel tag) {
    return this == SYNC ? tag.feignName() : tag.asyncFeignName();
  }
}
