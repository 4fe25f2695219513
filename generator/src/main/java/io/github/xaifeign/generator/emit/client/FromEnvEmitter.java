package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Emits both {@code fromEnv()}: the builder's takes what is set, the facade's makes a client. */
final class FromEnvEmitter {

  /** The facade's, which demands a credential. */
  MethodSpec facadeMethod(ClientModel client, ClassName facade) {
    List<String> tags = new ArrayList<>();
    tags.add("@return a new client");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fromEnv").addModifiers(PUBLIC, STATIC).returns(facade);
    if (!client.credentials().isEmpty()) {
      String names =
          client.credentials().stream()
              .map(credential -> String.join(" and ", variables(credential)))
              .collect(Collectors.joining(", or "));
      tags.add("@throws IllegalStateException naming the variables, if none of them is set");
      method
          .addStatement("Builder builder = builder().fromEnv()")
          .beginControlFlow("if (builder.credentials.isEmpty())")
          .addStatement(
              "throw new $T($Z$L)",
              IllegalStateException.class,
              StringLiterals.of("set the environment variable " + names))
          .endControlFlow()
          .addStatement("return builder.build()");
    } else {
      method.addStatement("return builder().fromEnv().build()");
    }
    return method
        .addJavadoc(
            Javadocs.of("Makes a client with the settings of the environment: " + taken(client)))
        .addJavadoc(Javadocs.tags(tags))
        .build();
  }

  /** The builder's, which takes what there is. */
  MethodSpec builderMethod(ClientModel client, ClassName builder) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fromEnv")
            .addJavadoc(Javadocs.of("Takes the settings of the environment: " + taken(client)))
            .addJavadoc(Javadocs.tags(List.of("@return this")))
            .addModifiers(PUBLIC)
            .returns(builder);
    client.credentials().forEach(credential -> method.addCode(credential(credential)));
    return method
        .addCode(setting(List.of("baseUrl"), List.of(baseUrl(client)), "baseUrl"))
        .addStatement("return this")
        .build();
  }

  private static String taken(ClientModel client) {
    List<String> secrets = secrets(client);
    String baseUrl = "the base URL from " + Javadocs.code(baseUrl(client));
    return secrets.isEmpty()
        ? baseUrl + ", if that is set."
        : "credentials from "
            + secrets.stream().map(Javadocs::code).collect(Collectors.joining(", "))
            + ", and "
            + baseUrl
            + ", as far as these are set.";
  }

  private static String baseUrl(ClientModel client) {
    return client.environmentPrefix() + "_BASE_URL";
  }

  private static List<String> secrets(ClientModel client) {
    return client.credentials().stream()
        .flatMap(credential -> variables(credential).stream())
        .toList();
  }

  private static List<String> variables(CredentialModel credential) {
    String name = credential.environmentVariable();
    return credential.scheme() == Scheme.BASIC
        ? List.of(name + "_USER", name + "_PASSWORD")
        : List.of(name);
  }

  private static CodeBlock credential(CredentialModel credential) {
    String setter = credential.setter();
    List<String> locals =
        credential.scheme() == Scheme.BASIC
            ? List.of(setter + "User", setter + "Password")
            : List.of(setter);
    return setting(locals, variables(credential), setter);
  }

  /** Statements that give a setter what variables hold, if none of them is blank. */
  private static CodeBlock setting(List<String> locals, List<String> variables, String setter) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < locals.size(); i++) {
      code.addStatement("$T $N = System.getenv($S)", String.class, locals.get(i), variables.get(i));
    }
    CodeBlock present =
        locals.stream()
            .map(local -> CodeBlock.of("$N != null && !$N.isBlank()", local, local))
            .collect(CodeBlock.joining("$W&& "));
    return code.beginControlFlow("if ($L)", present)
        .addStatement("$N($L)", setter, String.join(", ", locals))
        .endControlFlow()
        .build();
  }
}
