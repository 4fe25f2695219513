package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.model.TagModel;
import java.util.List;

/** Emits a facade's accessor of the operations of a tag. */
final class AccessorEmitter {
  private final EmitContext context;
  private final CallMode mode;

  AccessorEmitter(EmitContext context, CallMode mode) {
    this.context = context;
    this.mode = mode;
  }

  MethodSpec emit(TagModel tag) {
    ClassName type = context.inApi(mode.apiName(tag.main().names()));
    ClassName feign = context.inApi(mode.feignName(tag));
    return MethodSpec.methodBuilder(tag.main().accessor())
        .addJavadoc(Javadocs.of(tag.main().documentation()))
        .addJavadoc(Javadocs.tags(List.of("@return the operations; the same object each time")))
        .addModifiers(PUBLIC)
        .returns(type)
        .addStatement(
            "return clients.$N($T.class, $T.class,$W$T::new)",
            mode == CallMode.SYNC ? "create" : "createAsync",
            type,
            feign,
            type)
        .build();
  }
}
