package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.Annotations;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ServerModel;
import io.github.xaifeign.generator.model.ServerModel.Variable;

/** Emits the class that names the servers of an API, for an API with several. */
public final class ServersEmitter {
  private final String basePackage;
  private final RuntimeTypes runtime;

  /** An emitter of one client's servers. */
  public ServersEmitter(EmitContext context) {
    this.basePackage = context.basePackage();
    this.runtime = context.runtime();
  }

  /** The file. */
  public JavaFile emit(ClientModel client) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(client.serversName())
            .addJavadoc(Javadocs.of("Where a {@link " + client.name() + "} can be sent."))
            .addAnnotation(Annotations.generated())
            .addModifiers(PUBLIC, FINAL);
    client.servers().stream()
        .filter(server -> server.variables().isEmpty())
        .forEach(server -> type.addField(constant(server)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    client.servers().stream()
        .filter(server -> !server.variables().isEmpty())
        .forEach(server -> type.addMethod(method(server)));
    return EmitContext.file(basePackage, type.build());
  }

  private FieldSpec constant(ServerModel server) {
    return FieldSpec.builder(runtime.apiServer(), server.javaName(), PUBLIC, STATIC, FINAL)
        .addJavadoc(documentation(server))
        .initializer(server(server))
        .build();
  }

  private MethodSpec method(ServerModel server) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(server.javaName())
            .addJavadoc(documentation(server))
            .addJavadoc("\n")
            .addModifiers(PUBLIC, STATIC)
            .returns(runtime.apiServer());
    for (Variable variable : server.variables()) {
      method
          .addParameter(String.class, variable.javaName())
          .addJavadoc(
              "@param $N $L",
              variable.javaName(),
              Javadocs.of(variable.documentation(), "what stands in the URL"));
    }
    return method
        .addJavadoc("@return the server\n")
        .addJavadoc("@throws IllegalArgumentException if a part cannot stand in the URL\n")
        .addStatement("return $L", server(server))
        .build();
  }

  private static CodeBlock documentation(ServerModel server) {
    String url = "<code>" + Javadocs.escape(server.url()) + "</code>";
    return server.keyParameter().isPresent()
        ? Javadocs.of(
            server.documentation(),
            "One of the servers.",
            url,
            "The key is sent in the query parameter <code>"
                + Javadocs.escape(server.keyParameter().get())
                + "</code>.")
        : Javadocs.of(server.documentation(), "One of the servers.", url);
  }

  private CodeBlock server(ServerModel server) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.of($S)", runtime.apiServer(), server.url());
    for (Variable variable : server.variables()) {
      code.add("$Z.with($S, $N)", variable.name(), variable.javaName());
    }
    server.keyParameter().ifPresent(name -> code.add("$Z.withKeyInQuery($S)", name));
    if (server.pathParametersInQuery()) {
      code.add("$Z.withPathParametersInQuery()");
    }
    return code.build();
  }
}
