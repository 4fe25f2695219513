package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the facade's way to start from environment variables. */
final class FromEnvEmitter {

  /** {@code fromEnv()}: every credential that is set, at least one of them, and the base URL. */
  MethodSpec fromEnv(ClientModel client, ClassName self) {
    List<String> secrets = variables(client);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fromEnv")
            .addJavadoc(documentation(client, secrets))
            .addModifiers(PUBLIC, STATIC)
            .returns(self)
            .addStatement("var builder = builder()");
    boolean alternatives = client.credentials().size() > 1;
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
    String code =
        secrets.stream().map(name -> "<code>" + name + "</code>").collect(Collectors.joining(", "));
    String baseUrl = "<code>" + client.environmentPrefix() + "_BASE_URL</code>";
    String text =
        secrets.isEmpty()
            ? "A client as the environment has it: " + baseUrl + ", if set, is where the API is."
            : "A client as the environment has it: the secret is in "
                + code
                + "; "
                + baseUrl
                + ", if set, is where the API is.";
    CodeBlock.Builder documentation = Javadocs.of(text).toBuilder().add("\n@return a new client\n");
    return secrets.isEmpty()
        ? documentation.build()
        : documentation
            .add("@throws IllegalStateException naming the variable that is not set\n")
            .build();
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
            .collect(CodeBlock.joining(" && "));
    CodeBlock absent =
        locals.stream()
            .map(local -> CodeBlock.of("$N == null || $N.isBlank()", local, local))
            .collect(CodeBlock.joining(" || "));
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
    return CodeBlock.of("throw new $T($S)", IllegalStateException.class, message);
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
