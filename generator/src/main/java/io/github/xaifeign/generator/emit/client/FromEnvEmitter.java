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

/**
 * Emits the facade's {@code fromEnv()}: it takes every credential that is set, at least one of
 * them, and the base URL.
 */
final class FromEnvEmitter {
  MethodSpec emit(ClientModel client, ClassName self) {
    List<String> secrets = variables(client);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fromEnv")
            .addJavadoc(documentation(client, secrets))
            .addModifiers(PUBLIC, STATIC)
            .returns(self)
            .addStatement("var builder = builder()");
    boolean alternatives = client.hasAlternatives();
    client.credentials().forEach(credential -> method.addCode(read(credential, alternatives)));
    if (alternatives) {
      method
          .beginControlFlow("if (builder.credentials.isEmpty())")
          .addStatement(missing("set one of the environment variables " + joined(secrets)))
          .endControlFlow();
    }
    String baseUrl = client.environmentPrefix() + "_BASE_URL";
    return method
        .addStatement("$T baseUrl = System.getenv($S)", String.class, baseUrl)
        .beginControlFlow("if (baseUrl != null && !baseUrl.isBlank())")
        .addStatement("builder.baseUrl(baseUrl)")
        .endControlFlow()
        .addStatement("return builder.build()")
        .build();
  }

  private static List<String> variables(ClientModel client) {
    List<String> names = new ArrayList<>();
    for (CredentialModel credential : client.credentials()) {
      names.addAll(variables(credential));
    }
    return names;
  }

  private static List<String> variables(CredentialModel credential) {
    String name = credential.environmentVariable();
    return credential.scheme() == Scheme.BASIC
        ? List.of(name + "_USER", name + "_PASSWORD")
        : List.of(name);
  }

  private static CodeBlock documentation(ClientModel client, List<String> secrets) {
    String names = secrets.stream().map(Javadocs::code).collect(Collectors.joining(", "));
    String baseUrl = Javadocs.code(client.environmentPrefix() + "_BASE_URL");
    String text = "Makes a client with the settings of the environment: ";
    List<String> tags = new ArrayList<>();
    tags.add("@return a new client");
    if (!secrets.isEmpty()) {
      text += client.hasAlternatives() ? "credentials from " : "the credential from ";
      text += names + ", and ";
      tags.add("@throws IllegalStateException naming the variable that is not set");
    }
    text += "the base URL from " + baseUrl + " if that is set.";
    return Javadocs.of(text).toBuilder().add(Javadocs.tags(tags)).build();
  }

  private static CodeBlock read(CredentialModel credential, boolean alternatives) {
    List<String> variables = variables(credential);
    List<String> locals =
        variables.size() == 1
            ? List.of(credential.setter())
            : List.of(credential.setter() + "User", credential.setter() + "Password");
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < locals.size(); i++) {
      code.addStatement("$T $N = System.getenv($S)", String.class, locals.get(i), variables.get(i));
    }
    CodeBlock present =
        locals.stream()
            .map(local -> CodeBlock.of("$N != null && !$N.isBlank()", local, local))
            .collect(CodeBlock.joining("$W&& "));
    CodeBlock absent =
        locals.stream()
            .map(local -> CodeBlock.of("$N == null || $N.isBlank()", local, local))
            .collect(CodeBlock.joining("$W|| "));
    CodeBlock set = CodeBlock.of("builder.$N($L)", credential.setter(), String.join(", ", locals));
    return alternatives
        ? code.beginControlFlow("if ($L)", present).addStatement(set).endControlFlow().build()
        : code.beginControlFlow("if ($L)", absent)
            .addStatement(missing("set the environment variable " + joined(variables)))
            .endControlFlow()
            .addStatement(set)
            .build();
  }

  private static CodeBlock missing(String message) {
    return CodeBlock.of(
        "throw new $T($Z$L)", IllegalStateException.class, StringLiterals.of(message));
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
