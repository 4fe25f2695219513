package io.github.xaifeign.generator.emit.client;

import com.palantir.javapoet.ClassName;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.ApiModel;
import java.util.Arrays;
import java.util.List;

/** The interfaces that Feign implements while the client runs. */
final class FeignInterfaces {
  private FeignInterfaces() {}

  /** Their names, in the order of the document. */
  static List<ClassName> of(ApiModel api, EmitContext context) {
    return api.tags().stream()
        .flatMap(
            tag -> Arrays.stream(CallMode.values()).map(mode -> context.inApi(mode.feignName(tag))))
        .toList();
  }
}
