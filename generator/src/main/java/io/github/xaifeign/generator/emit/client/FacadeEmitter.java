package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
import io.github.xaifeign.generator.model.ClientModel;
import java.util.List;

/** Emits the facade: one accessor per tag, a builder, and a way to start from the environment. */
public final class FacadeEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;
  private final AccessorEmitter accessors;
  private final FacadeBuilderEmitter builders;
  private final FromEnvEmitter environment;

  /** An emitter of one client's facade. */
  public FacadeEmitter(EmitContext context) {
    this.context = context;
    this.runtime = context.runtime();
    this.accessors = new AccessorEmitter(context, CallMode.SYNC);
    this.builders = new FacadeBuilderEmitter(context);
    this.environment = new FromEnvEmitter(runtime);
  }

  /** The file. */
  public JavaFile emit(ApiModel api) {
    ClientModel client = api.client();
    ClassName self = context.inBase(client.name());
    ClassName asyncFacade = context.inBase(client.asyncName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(documentation(client))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(AutoCloseable.class)
            .addField(runtime.apiClients(), "clients", PRIVATE, FINAL)
            .addMethod(constructor())
            .addMethod(environment.facadeMethod(client, self))
            .addMethod(builderMethod(self));
    api.tags().forEach(tag -> type.addMethod(accessors.emit(tag)));
    type.addMethod(async(asyncFacade))
        .addMethod(close())
        .addMethod(toStringMethod(client))
        .addType(builders.emit(client));
    return EmitContext.file(context.basePackage(), type.build());
  }

  private static CodeBlock documentation(ClientModel client) {
    String use =
        "A client is safe for use by several threads and meant to be kept. What its accessors return"
            + " is made when it is first asked for.";
    return client.documentation().text().isPresent()
        ? Javadocs.of(client.documentation(), use)
        : Javadocs.of("A client of " + Javadocs.code(client.title()) + ".", use);
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(runtime.apiClients(), "clients")
        .addStatement("this.clients = clients")
        .build();
  }

  private static MethodSpec builderMethod(ClassName self) {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(Javadocs.of("Starts with the default settings."))
        .addJavadoc(Javadocs.tags(List.of("@return a new builder")))
        .addModifiers(PUBLIC, STATIC)
        .returns(self.nestedClass("Builder"))
        .addStatement("return new Builder()")
        .build();
  }

  private static MethodSpec async(ClassName asyncFacade) {
    return MethodSpec.methodBuilder("async")
        .addJavadoc(Javadocs.of("The same operations with futures, over the same connections."))
        .addJavadoc(
            Javadocs.tags(
                List.of("@return a view of this client, which ends when this client is closed")))
        .addModifiers(PUBLIC)
        .returns(asyncFacade)
        .addStatement("return new $T(clients)", asyncFacade)
        .build();
  }

  private static MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc(
            Javadocs.of(
                "Closes the connections and ends the threads of this client; calls fail from then"
                    + " on."))
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addStatement("clients.close()")
        .build();
  }

  private static MethodSpec toStringMethod(ClientModel client) {
    return Signatures.toStringMethod()
        .addStatement("return $S + clients + $S", client.name() + "[", "]")
        .build();
  }
}
