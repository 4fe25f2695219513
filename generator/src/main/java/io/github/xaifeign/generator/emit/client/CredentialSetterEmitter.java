package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.emit.poet.StringLiterals;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Emits the facade builder's setters of what calls are authorised with. */
final class CredentialSetterEmitter {
  private static final String RETURNS_THIS = "@return this";

  private final RuntimeTypes runtime;
  private final ClassName builder;

  CredentialSetterEmitter(RuntimeTypes runtime, ClassName builder) {
    this.runtime = runtime;
    this.builder = builder;
  }

  List<MethodSpec> emit(ClientModel client) {
    List<MethodSpec> methods = new ArrayList<>();
    for (CredentialModel credential : client.credentials()) {
      if (credential.scheme() == Scheme.BASIC) {
        methods.add(basicSetter(credential));
      } else {
        methods.add(secretSetter(credential));
        methods.add(supplierSetter(credential));
      }
    }
    if (!methods.isEmpty()) {
      methods.add(credentialsSetter());
    }
    return methods;
  }

  private MethodSpec basicSetter(CredentialModel credential) {
    return setter(credential)
        .addJavadoc(Javadocs.of(credential.documentation(), sent(credential)))
        .addJavadoc(
            Javadocs.tags(
                List.of("@param user the user", "@param password the password", RETURNS_THIS)))
        .addParameter(String.class, "user")
        .addParameter(String.class, "password")
        .addCode(set(credential, CodeBlock.of("$T.basic(user, password)", runtime.credentials())))
        .build();
  }

  private MethodSpec secretSetter(CredentialModel credential) {
    return setter(credential)
        .addJavadoc(Javadocs.of(credential.documentation(), sent(credential)))
        .addJavadoc(Javadocs.tags(List.of("@param secret the secret", RETURNS_THIS)))
        .addParameter(String.class, "secret")
        .addCode(set(credential, fromSecret(credential)))
        .build();
  }

  private MethodSpec supplierSetter(CredentialModel credential) {
    ParameterSpec secret = ParameterSpec.builder(String.class, "secret").build();
    return setter(credential)
        .addJavadoc(
            Javadocs.of(
                "As "
                    + Javadocs.link(credential.setter(), List.of(secret))
                    + ", for a secret that changes."))
        .addJavadoc(
            Javadocs.tags(
                List.of("@param secret asked for the secret before each request", RETURNS_THIS)))
        .addParameter(ParameterizedTypeName.get(Supplier.class, String.class), "secret")
        .addCode(set(credential, fromSecret(credential)))
        .build();
  }

  private MethodSpec.Builder setter(CredentialModel credential) {
    return MethodSpec.methodBuilder(credential.setter()).addModifiers(PUBLIC).returns(builder);
  }

  private static String sent(CredentialModel credential) {
    String name = Javadocs.code(credential.wireName());
    return switch (credential.scheme()) {
      case BEARER -> "Sent as a bearer token (RFC 6750).";
      case BASIC -> "Sent by the Basic scheme (RFC 7617).";
      case HEADER -> "Sent in the header " + name + ".";
      case QUERY -> "Sent in the query parameter " + name + ".";
      case COOKIE -> "Sent in the cookie " + name + ".";
    };
  }

  private CodeBlock fromSecret(CredentialModel credential) {
    return switch (credential.scheme()) {
      case BEARER -> CodeBlock.of("$T.bearer(secret)", runtime.credentials());
      case BASIC -> throw new IllegalStateException("takes two arguments");
      case HEADER, QUERY, COOKIE ->
          CodeBlock.of(
              "$T.$N($L, secret)",
              runtime.credentials(),
              credential.scheme().name().toLowerCase(Locale.ROOT),
              StringLiterals.of(credential.wireName()));
    };
  }

  /** Credentials are kept by their setter, the name under which operations ask for them. */
  private static CodeBlock set(CredentialModel credential, CodeBlock credentials) {
    return CodeBlock.builder()
        .addStatement("credentials.put($S, $L)", credential.setter(), credentials)
        .addStatement("return this")
        .build();
  }

  private MethodSpec credentialsSetter() {
    return MethodSpec.methodBuilder("credentials")
        .addJavadoc(
            Javadocs.of(
                "Sets how calls are authorised, in place of all that was set before: for requests"
                    + " that you sign, or for none."))
        .addJavadoc(
            Javadocs.tags(
                List.of(
                    "@param credentials called for each request to the server of the client",
                    RETURNS_THIS)))
        .addModifiers(PUBLIC)
        .returns(builder)
        .addParameter(runtime.credentials(), "credentials")
        .addStatement("this.credentials.clear()")
        .addStatement("this.credentials.put($S, credentials)", "")
        .addStatement("return this")
        .build();
  }
}
