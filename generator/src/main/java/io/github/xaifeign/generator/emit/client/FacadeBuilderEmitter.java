package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ErrorStatusModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits the builder nested in the facade. */
final class FacadeBuilderEmitter {
  private final EmitContext context;
  private final RuntimeTypes runtime;

  FacadeBuilderEmitter(EmitContext context) {
    this.context = context;
    this.runtime = context.runtime();
  }

  TypeSpec emit(ClientModel client) {
    ClassName facade = context.inBase(client.name());
    ClassName self = facade.nestedClass("Builder");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(Javadocs.of("Collects the settings of a {@link " + client.name() + "}."))
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addField(settingsField());
    if (!client.credentials().isEmpty()) {
      type.addField(credentialsField());
    }
    type.addMethod(constructor(client));
    type.addMethod(new FromEnvEmitter(runtime).builderMethod(client, self));
    new CredentialSetterEmitter(runtime, self).emit(client).forEach(type::addMethod);
    new SettingEmitter(runtime, self).emit(client).forEach(type::addMethod);
    return type.addMethod(build(client, facade)).build();
  }

  private FieldSpec settingsField() {
    ClassName settings = runtime.clientSettings();
    return FieldSpec.builder(settings.nestedClass("Builder"), "settings", PRIVATE, FINAL)
        .initializer("$T.builder()", settings)
        .build();
  }

  private FieldSpec credentialsField() {
    TypeName byName =
        ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), runtime.credentials());
    return FieldSpec.builder(byName, "credentials", PRIVATE, FINAL)
        .initializer("new $T<>()", LinkedHashMap.class)
        .build();
  }

  private MethodSpec constructor(ClientModel client) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addStatement("settings.readers(new $T())", context.inBase(client.readersName()))
            .addStatement("settings.product($L)", StringLiterals.of(client.product()));
    if (!client.commonPath().isEmpty() || !client.pathVersions().isEmpty()) {
      method.addStatement("settings.basePaths($L)", basePaths(client));
    }
    client
        .serverUrl()
        .ifPresent(
            url -> method.addStatement("settings.documentedBaseUrl($L)", StringLiterals.of(url)));
    for (ErrorStatusModel error : client.errorStatuses()) {
      method.addStatement(
          "settings.errorStatusRule(new $T($L, $L, $L))",
          runtime.errorStatusRule(),
          error.status(),
          StringLiterals.of(error.message()),
          error.means());
    }
    return method.build();
  }

  private static CodeBlock basePaths(ClientModel client) {
    return Stream.concat(Stream.of(client.commonPath()), client.pathVersions().stream())
        .map(StringLiterals::of)
        .collect(CodeBlock.joining(",$W"));
  }

  private MethodSpec build(ClientModel client, ClassName facade) {
    List<String> tags = new ArrayList<>();
    tags.add("@return a new client, to be closed when it is no longer needed");
    List<String> demanded = new ArrayList<>();
    if (client.serverUrl().isEmpty()) {
      demanded.add("the base URL is not set");
    }
    if (client.credentialsRequired()) {
      demanded.add("no credentials are set");
    }
    if (!demanded.isEmpty()) {
      tags.add("@throws IllegalStateException if " + String.join(", or ", demanded));
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addJavadoc(Javadocs.of("Makes the client. It connects when it is first called."))
            .addJavadoc(Javadocs.tags(tags))
            .addModifiers(PUBLIC)
            .returns(facade);
    if (client.credentialsRequired()) {
      method
          .beginControlFlow("if (credentials.isEmpty())")
          .addStatement(
              "throw new $T($Z$L)",
              IllegalStateException.class,
              StringLiterals.of(missingCredentials(client)))
          .endControlFlow();
    }
    if (!client.credentials().isEmpty()) {
      method.addStatement("settings.credentials($T.named(credentials))", runtime.credentials());
    }
    return method
        .addStatement("return new $T(new $T(settings.build()))", facade, runtime.apiClients())
        .build();
  }

  private static String missingCredentials(ClientModel client) {
    String setters =
        client.credentials().stream()
            .map(credential -> credential.setter() + "(...)")
            .collect(Collectors.joining(" or "));
    return "no credentials are set: call "
        + setters
        + ", or fromEnv() with "
        + FromEnvEmitter.sources(client)
        + " set, or credentials(Credentials.none()) to call without";
  }
}
