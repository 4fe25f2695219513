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
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ServerModel;
import io.github.xaifeign.generator.model.ServerModel.Variable;
import java.util.ArrayList;
import java.util.List;

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
            .addJavadoc(Javadocs.of("The servers that a {@link " + client.name() + "} can call."))
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
            .addModifiers(PUBLIC, STATIC)
            .returns(runtime.apiServer());
    List<String> tags = new ArrayList<>();
    for (Variable variable : server.variables()) {
      method.addParameter(String.class, variable.javaName());
      String text = variable.documentation().text().map(Javadocs::html).orElse("a part of the URL");
      tags.add("@param " + variable.javaName() + " " + text);
    }
    tags.add("@return the server");
    tags.add("@throws IllegalArgumentException if a part cannot stand in the URL");
    return method.addJavadoc(Javadocs.tags(tags)).addStatement("return $L", server(server)).build();
  }

  private static CodeBlock documentation(ServerModel server) {
    String url = Javadocs.code(server.url());
    return server
        .keyParameter()
        .map(name -> "The key is sent in the query parameter " + Javadocs.code(name) + ".")
        .map(key -> Javadocs.of(server.documentation(), url, key))
        .orElseGet(() -> Javadocs.of(server.documentation(), url));
  }

  private CodeBlock server(ServerModel server) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.of($L)", runtime.apiServer(), StringLiterals.of(server.url()));
    for (Variable variable : server.variables()) {
      code.add("$Z.with($L, $N)", StringLiterals.of(variable.name()), variable.javaName());
    }
    server
        .keyParameter()
        .ifPresent(name -> code.add("$Z.withKeyInQuery($L)", StringLiterals.of(name)));
    if (server.pathParametersInQuery()) {
      code.add("$Z.withPathParametersInQuery()");
    }
    return code.build();
  }
}
