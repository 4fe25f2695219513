package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.Signatures;
import io.github.xaifeign.generator.model.ApiModel;

/** Emits the view of the facade whose operations return futures. */
public final class AsyncFacadeEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;
  private final AccessorEmitter accessors;

  /** An emitter of one client's view. */
  public AsyncFacadeEmitter(EmitContext context) {
    this.context = context;
    this.runtime = context.runtime();
    this.accessors = new AccessorEmitter(context, CallMode.ASYNC);
  }

  /** The file. */
  public JavaFile emit(ApiModel api) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(api.client().asyncName())
            .addJavadoc(
                Javadocs.of(
                    "The operations of a {@link "
                        + api.client().name()
                        + "} with futures. They end when that client is closed."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL)
            .addField(runtime.apiClients(), "clients", PRIVATE, FINAL)
            .addMethod(constructor());
    api.tags().forEach(tag -> type.addMethod(accessors.emit(tag)));
    type.addMethod(toStringMethod(api));
    return EmitContext.file(context.basePackage(), type.build());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(runtime.apiClients(), "clients")
        .addStatement("this.clients = clients")
        .build();
  }

  private static MethodSpec toStringMethod(ApiModel api) {
    return Signatures.toStringMethod()
        .addStatement("return $S + clients + $S", api.client().asyncName() + "[", "]")
        .build();
  }
}
