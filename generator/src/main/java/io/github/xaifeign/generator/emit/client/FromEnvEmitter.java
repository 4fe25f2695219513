package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits both {@code fromEnv()}: the builder's takes what is set, the facade's makes a client. */
final class FromEnvEmitter {
  private static final String ORDER =
      "A system property goes before a variable, and neither takes the place of what has been set"
          + " otherwise.";

  private final RuntimeTypes runtime;

  FromEnvEmitter(RuntimeTypes runtime) {
    this.runtime = runtime;
  }

  /** The facade's. */
  MethodSpec facadeMethod(ClientModel client, ClassName facade) {
    List<String> tags = new ArrayList<>();
    tags.add("@return a new client");
    if (client.credentialsRequired()) {
      tags.add("@throws IllegalStateException naming what to set, if there are no credentials");
    }
    return MethodSpec.methodBuilder("fromEnv")
        .addJavadoc(
            Javadocs.of("Makes a client with the settings of the environment: " + taken(client)))
        .addJavadoc(Javadocs.tags(tags))
        .addModifiers(PUBLIC, STATIC)
        .returns(facade)
        .addStatement("return builder().fromEnv().build()")
        .build();
  }

  /** The builder's, which takes what there is. */
  MethodSpec builderMethod(ClientModel client, ClassName builder) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fromEnv")
            .addJavadoc(
                Javadocs.of("Takes the settings of the environment: " + taken(client), ORDER))
            .addJavadoc(Javadocs.tags(List.of("@return this")))
            .addModifiers(PUBLIC)
            .returns(builder);
    if (!client.credentials().isEmpty()) {
      method.beginControlFlow("if (credentials.isEmpty())");
      client.credentials().forEach(credential -> method.addStatement(credential(credential)));
      method.endControlFlow();
    }
    return method
        .beginControlFlow("if (!settings.isBaseUrlSet())")
        .addStatement("$L.ifPresent(settings::baseUrl)", find(baseUrl(client)))
        .endControlFlow()
        .addStatement("return this")
        .build();
  }

  /** A system property and the environment variables that stand in for it. */
  private record Place(String property, List<String> variables) {
    /** The same of one of the parts of a secret. */
    Place of(String part) {
      return new Place(
          property + part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT),
          variables.stream().map(name -> name + '_' + part).toList());
    }

    Stream<String> names() {
      return Stream.concat(variables.stream(), Stream.of(property));
    }
  }

  private static Place baseUrl(ClientModel client) {
    String prefix = client.environmentPrefix();
    return new Place(ClientModel.propertyPrefix(prefix) + "baseUrl", List.of(prefix + "_BASE_URL"));
  }

  /** Where a credential is looked for: in one place, or a user and a password in two. */
  private static List<Place> places(CredentialModel credential) {
    Place place = new Place(credential.systemProperty(), credential.environmentVariables());
    return credential.scheme() == Scheme.BASIC
        ? List.of(place.of("USER"), place.of("PASSWORD"))
        : List.of(place);
  }

  private static String taken(ClientModel client) {
    String baseUrl = "the base URL from " + names(baseUrl(client));
    return client.credentials().isEmpty()
        ? baseUrl + ", if that is set."
        : "credentials from "
            + client.credentials().stream()
                .flatMap(credential -> places(credential).stream())
                .map(FromEnvEmitter::names)
                .collect(Collectors.joining(", "))
            + ", and "
            + baseUrl
            + ", as far as these are set.";
  }

  private static String names(Place place) {
    return place.names().map(Javadocs::code).collect(Collectors.joining(" or "));
  }

  /** What to set, for the message of a client without credentials. */
  static String sources(ClientModel client) {
    return client.credentials().stream()
        .map(
            credential ->
                places(credential).stream()
                    .map(place -> place.names().collect(Collectors.joining(" or ")))
                    .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  private CodeBlock credential(CredentialModel credential) {
    List<Place> places = places(credential);
    CodeBlock first = find(places.get(0));
    return places.size() == 1
        ? CodeBlock.of("$L.ifPresent(this::$N)", first, credential.setter())
        : CodeBlock.of(
            "$L.ifPresent(user ->$W$L.ifPresent(password ->$W$N(user, password)))",
            first,
            find(places.get(1)),
            credential.setter());
  }

  private CodeBlock find(Place place) {
    return CodeBlock.of(
        "$T.find($S,$W$L)",
        runtime.environment(),
        place.property(),
        place.variables().stream()
            .map(name -> CodeBlock.of("$S", name))
            .collect(CodeBlock.joining(",$W")));
  }
}
