package io.github.xaifeign.generator.emit.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.model.ApiClassModel;
import io.github.xaifeign.generator.model.TagModel;
import java.util.concurrent.CompletableFuture;

/** The two ways to call the same operations. */
public enum CallMode {
  /** A method returns when the response is there. */
  SYNC,
  /** A method returns a {@link CompletableFuture}. */
  ASYNC;

  /** What a method returns that has this result. */
  public TypeName returned(TypeName result) {
    return this == SYNC
        ? result
        : ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result.box());
  }

  /** The name of a class that users call. */
  public String apiName(ApiClassModel.Names names) {
    return this == SYNC ? names.sync() : names.async();
  }

  /** The name of the interface that Feign implements. */
  public String feignName(TagModel tag) {
    return this == SYNC ? tag.feignName() : tag.asyncFeignName();
  }
}
