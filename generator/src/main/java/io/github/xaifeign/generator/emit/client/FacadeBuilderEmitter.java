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
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Emits the builder nested in the facade. */
final class FacadeBuilderEmitter {
  private final RuntimeTypes runtime;

  FacadeBuilderEmitter(RuntimeTypes runtime) {
    this.runtime = runtime;
  }

  /** The nested class. */
  TypeSpec emit(ClientModel client, ClassName facade, ClassName readers) {
    ClassName self = facade.nestedClass("Builder");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                Javadocs.of("Collects the settings of a {@link " + facade.simpleName() + "}."))
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addField(settingsField());
    if (several(client)) {
      type.addField(credentialsField());
    }
    type.addMethod(constructor(client, readers));
    client
        .credentials()
        .forEach(
            credential -> credentialSetters(client, credential, self).forEach(type::addMethod));
    if (!client.servers().isEmpty()) {
      type.addMethod(server(client, self));
    }
    return type.addMethod(baseUrl(client, self))
        .addMethod(duration("timeout", "How long a call may take until its reply begins.", self))
        .addMethod(duration("idleTimeout", "The longest silence of a stream that has begun.", self))
        .addMethod(duration("totalTimeout", "How long a call may take as a whole.", self))
        .addMethod(duration("connectTimeout", "How long making a connection may take.", self))
        .addMethod(setting(runtime.retryPolicy(), "retries", "When calls are made again.", self))
        .addMethod(
            setting(
                runtime.responseLimits(),
                "limits",
                "How much of a response is taken into memory.",
                self))
        .addMethod(httpClient(self))
        .addMethod(
            setting(
                ClassName.get("feign", "Client"),
                "feignClient",
                "Another Feign client to send requests by.",
                self))
        .addMethod(
            setting(
                ClassName.get("feign", "Capability"),
                "capability",
                "Adds a capability of Feign, such as one that counts calls.",
                self))
        .addMethod(logBodies(self))
        .addMethod(build(client, facade))
        .build();
  }

  private static boolean several(ClientModel client) {
    return client.credentials().size() > 1;
  }

  private FieldSpec settingsField() {
    ClassName settings = runtime.clientSettings();
    return FieldSpec.builder(settings.nestedClass("Builder"), "settings", PRIVATE, FINAL)
        .initializer("$T.builder()", settings)
        .build();
  }

  private FieldSpec credentialsField() {
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), runtime.credentials());
    return FieldSpec.builder(list, "credentials", PRIVATE, FINAL)
        .initializer("new $T<>()", ArrayList.class)
        .build();
  }

  private static MethodSpec constructor(ClientModel client, ClassName readers) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addStatement("settings.readers(new $T())", readers);
    client.serverUrl().ifPresent(url -> method.addStatement("settings.baseUrl($S)", url));
    return method.build();
  }

  private List<MethodSpec> credentialSetters(
      ClientModel client, CredentialModel credential, ClassName self) {
    if (credential.scheme() == Scheme.BASIC) {
      return List.of(
          setter(credential, self)
              .addJavadoc("\n@param user the user\n@param password the password\n@return this\n")
              .addParameter(String.class, "user")
              .addParameter(String.class, "password")
              .addStatement(
                  add(client, CodeBlock.of("$T.basic(user, password)", runtime.credentials())))
              .addStatement("return this")
              .build());
    }
    CodeBlock credentials = credentials(credential, "secret");
    TypeName supplier = ParameterizedTypeName.get(Supplier.class, String.class);
    return List.of(
        setter(credential, self)
            .addJavadoc("\n@param secret the secret\n@return this\n")
            .addParameter(String.class, "secret")
            .addStatement(add(client, credentials))
            .addStatement("return this")
            .build(),
        setter(credential, self)
            .addJavadoc("\n@param secret asked for the secret before each request\n@return this\n")
            .addParameter(supplier, "secret")
            .addStatement(add(client, credentials))
            .addStatement("return this")
            .build());
  }

  private MethodSpec.Builder setter(CredentialModel credential, ClassName self) {
    return MethodSpec.methodBuilder(credential.setter())
        .addJavadoc(
            Javadocs.of(
                credential.documentation(),
                "The secret that calls are made with.",
                sent(credential)))
        .addModifiers(PUBLIC)
        .returns(self);
  }

  private static String sent(CredentialModel credential) {
    String name = "<code>" + Javadocs.escape(credential.wireName()) + "</code>";
    return switch (credential.scheme()) {
      case BEARER -> "Sent as a bearer token (RFC 6750).";
      case BASIC -> "Sent by the Basic scheme (RFC 7617).";
      case HEADER -> "Sent in the header " + name + ".";
      case QUERY -> "Sent in the query parameter " + name + ".";
      case COOKIE -> "Sent in the cookie " + name + ".";
    };
  }

  private CodeBlock credentials(CredentialModel credential, String argument) {
    return switch (credential.scheme()) {
      case BEARER -> CodeBlock.of("$T.bearer($N)", runtime.credentials(), argument);
      case BASIC -> throw new IllegalStateException("takes two arguments");
      case HEADER, QUERY, COOKIE ->
          CodeBlock.of(
              "$T.$N($S, $N)",
              runtime.credentials(),
              credential.scheme().name().toLowerCase(Locale.ROOT),
              credential.wireName(),
              argument);
    };
  }

  private static CodeBlock add(ClientModel client, CodeBlock credentials) {
    return several(client)
        ? CodeBlock.of("credentials.add($L)", credentials)
        : CodeBlock.of("settings.credentials($L)", credentials);
  }

  private MethodSpec server(ClientModel client, ClassName self) {
    return MethodSpec.methodBuilder("server")
        .addJavadoc(Javadocs.of("Which server to call, and in which form. Replaces the base URL."))
        .addJavadoc(
            "\n@param server one of {@link $T}, or one of one's own\n@return this\n",
            self.enclosingClassName().peerClass(client.serversName()))
        .addModifiers(PUBLIC)
        .returns(self)
        .addParameter(runtime.apiServer(), "server")
        .addStatement("settings.server(server)")
        .addStatement("return this")
        .build();
  }

  private static MethodSpec baseUrl(ClientModel client, ClassName self) {
    String standard =
        client
            .serverUrl()
            .map(url -> "<code>" + Javadocs.escape(url) + "</code> unless set.")
            .orElse("It must be set.");
    return MethodSpec.methodBuilder("baseUrl")
        .addJavadoc(Javadocs.of("Where the API is. " + standard))
        .addJavadoc("\n@param baseUrl an absolute URL without query\n@return this\n")
        .addModifiers(PUBLIC)
        .returns(self)
        .addParameter(String.class, "baseUrl")
        .addStatement("settings.baseUrl(baseUrl)")
        .addStatement("return this")
        .build();
  }

  private static MethodSpec duration(String name, String documentation, ClassName self) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Javadocs.of(documentation))
        .addJavadoc("\n@param $N more than zero\n@return this\n", name)
        .addModifiers(PUBLIC)
        .returns(self)
        .addParameter(Duration.class, name)
        .addStatement("settings.$N($N)", name, name)
        .addStatement("return this")
        .build();
  }

  private static MethodSpec setting(
      ClassName type, String name, String documentation, ClassName self) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Javadocs.of(documentation))
        .addJavadoc("\n@param $N of the type {@link $T}\n@return this\n", name, type)
        .addModifiers(PUBLIC)
        .returns(self)
        .addParameter(type, name)
        .addStatement("settings.$N($N)", name, name)
        .addStatement("return this")
        .build();
  }

  private static MethodSpec logBodies(ClassName self) {
    return MethodSpec.methodBuilder("logBodies")
        .addJavadoc(
            Javadocs.of("Logs the beginning of each body of text, with what may be secret masked."))
        .addJavadoc("\n@param maxBytes how much of a body\n@return this\n")
        .addModifiers(PUBLIC)
        .returns(self)
        .addParameter(TypeName.INT, "maxBytes")
        .addStatement("settings.logBodies(maxBytes)")
        .addStatement("return this")
        .build();
  }

  private static MethodSpec httpClient(ClassName self) {
    ClassName type = ClassName.get("java.net.http", "HttpClient");
    return MethodSpec.methodBuilder("httpClient")
        .addJavadoc(
            Javadocs.of("The HTTP client to use, for a proxy, TLS or an executor of one's own."))
        .addJavadoc("\n@param httpClient it stays open when this client is closed\n@return this\n")
        .addModifiers(PUBLIC)
        .returns(self)
        .addParameter(type, "httpClient")
        .addStatement("settings.httpClient(httpClient)")
        .addStatement("return this")
        .build();
  }

  private MethodSpec build(ClientModel client, ClassName facade) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("build")
            .addJavadoc(Javadocs.of("The client."))
            .addJavadoc("\n@return a new client, to be closed when it is no longer needed\n")
            .addModifiers(PUBLIC)
            .returns(facade);
    if (several(client)) {
      method.addStatement("settings.credentials($T.allOf(credentials))", runtime.credentials());
    }
    return method
        .addStatement("return new $T(new $T(settings.build()))", facade, runtime.apiClients())
        .build();
  }
}
