package io.github.xaifeign.generator.resolve.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.parcels.ParcelsClient;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import io.github.xaifeign.generator.model.ServerModel;
import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.Documents;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientResolverTest {
  private final Findings findings = new Findings();

  @Test
  void takesTheFirstServerWithItsDefaults() {
    ClientModel client =
        client(
            "servers: [{url: 'https://{region}.example/v1', variables: {region: {default: eu}}}]");
    assertThat(client.serverUrl()).contains("https://eu.example/v1");
    assertThat(client.servers()).isEmpty();
  }

  @Test
  void offersSeveralServersUnderDifferentNames() {
    ClientModel client =
        client(
            """
            servers:
              - {url: 'https://a.example', x-name: main}
              - {url: 'https://b.example', x-name: main}
              - {url: /relative}
              - {url: 'https://{region}.example', variables: {region: {default: eu}}}
            """);
    assertThat(client.servers())
        .extracting(ServerModel::javaName, ServerModel::url)
        .containsExactly(
            tuple("MAIN", "https://a.example"),
            tuple("MAIN2", "https://b.example"),
            tuple("euExample", "https://{region}.example"));
  }

  @Test
  void namesEachOfSeveralCredentials() {
    ClientModel client =
        client(
            """
            components:
              securitySchemes:
                token: {type: http, scheme: Bearer}
                sso: {type: openIdConnect, openIdConnectUrl: 'https://a.example'}
                timeout: {type: apiKey, in: query, name: key}
                login: {type: http, scheme: basic}
                machine: {type: mutualTLS}
            """);
    assertThat(client.credentials())
        .extracting(CredentialModel::scheme, CredentialModel::setter, CredentialModel::wireName)
        .containsExactly(
            tuple(Scheme.BASIC, "login", ""),
            tuple(Scheme.BEARER, "sso", ""),
            tuple(Scheme.QUERY, "timeout2", "key"));
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SECURITY_SCHEME_IGNORED);
  }

  @Test
  void namesNoCredentialLikeASettingOfTheBuilder() {
    List<String> settings =
        Arrays.stream(ParcelsClient.Builder.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .filter(name -> !name.equals("apiKey"))
            .distinct()
            .toList();
    StringBuilder schemes = new StringBuilder("components:\n  securitySchemes:\n");
    for (String setting : settings) {
      schemes.append(
          "    %s: {type: apiKey, in: header, name: X-%s}%n".formatted(setting, setting));
    }
    assertThat(client(schemes.toString()).credentials())
        .hasSameSizeAs(settings)
        .extracting(CredentialModel::setter)
        .doesNotContainAnyElementsOf(settings);
  }

  @Test
  void looksForACredentialUnderOtherNamesToo() {
    ClientModel client =
        client(
            """
            components:
              securitySchemes:
                key:
                  {type: http, scheme: bearer, x-environment-variables: [ACME_KEY, ACME_TOKEN]}
            """);
    assertThat(client.credentials())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.systemProperty()).isEqualTo("acme.apiKey");
              assertThat(key.environmentVariables())
                  .containsExactly("ACME_API_KEY", "ACME_KEY", "ACME_TOKEN");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACME_KEY", "[1]", "['A KEY']", "{a: b}"})
  void refusesOtherNamesThatAreNone(String names) {
    client(
        """
        components:
          securitySchemes:
            key: {type: http, scheme: bearer, x-environment-variables: %s}
        """
            .formatted(names));
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SECURITY_EXTENSION_INVALID);
  }

  @Test
  void demandsACredentialWhereTheDocumentOrEachOperationDoes() {
    String schemes = "components: {securitySchemes: {key: {type: http, scheme: bearer}}}\n";
    assertThat(client(schemes + "security: [{key: []}]").credentialsRequired()).isTrue();
    assertThat(client(schemes + "security: [{key: []}, {}]").credentialsRequired()).isFalse();
    assertThat(client(schemes).credentialsRequired()).isFalse();
    String open = "{get: {responses: {'204': {description: ok}}}}";
    String closed = "{get: {security: [{key: []}], responses: {'204': {description: ok}}}}";
    assertThat(secured(closed, closed).credentialsRequired()).isTrue();
    assertThat(secured(closed, open).credentialsRequired()).isFalse();
  }

  private ClientModel secured(String one, String other) {
    String document =
        "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths:\n  /a: "
            + one
            + "\n  /b: "
            + other
            + "\ncomponents: {securitySchemes: {key: {type: http, scheme: bearer}}}\n";
    return Documents.resolve(document, findings).client();
  }

  private ClientModel paths(String servers, String... paths) {
    StringBuilder text = new StringBuilder("openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n");
    text.append("servers: [").append(servers).append("]\npaths:\n");
    for (String path : paths) {
      text.append("  ").append(path).append(": {}\n");
    }
    return Documents.resolve(text.toString(), findings).client();
  }

  @Test
  void tellsWhatAllPathsBeginWith() {
    assertThat(paths("", "/v1/a", "/v1/b/{id}").commonPath()).isEqualTo("/v1");
    assertThat(paths("", "/api/v1/a", "/api/v1/a/{id}").commonPath()).isEqualTo("/api/v1/a");
    assertThat(paths("", "/v1/{id}", "/v1").commonPath()).isEqualTo("/v1");
    assertThat(paths("", "/v1/a", "/v10/a").commonPath()).isEmpty();
    assertThat(paths("", "/v1/a", "/{id}").commonPath()).isEmpty();
    assertThat(paths("", "/").commonPath()).isEmpty();
  }

  @Test
  void tellsTheVersionsThatSomePathsBeginWith() {
    ClientModel client = paths("", "/auth/keys", "/v1/a", "/v2beta1/a", "/vault", "/v1.1/a");
    assertThat(client.commonPath()).isEmpty();
    assertThat(client.pathVersions()).containsExactly("/v1.1", "/v1", "/v2beta1");
    assertThat(paths("", "/v1/a", "/v1/b").pathVersions()).isEmpty();
  }

  @Test
  void leavesAServerAloneThatEndsWithWhatPathsBeginWith() {
    String twice = "{url: 'https://a.example/v1/'}, {url: 'https://b.example'}";
    assertThat(paths(twice, "/v1/a", "/v1/b").commonPath()).isEmpty();
    assertThat(paths(twice, "/v1/a", "/v2/b", "/auth").pathVersions()).containsExactly("/v2");
  }

  private ClientModel client(String rest) {
    String document =
        "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths: {}\n" + rest.strip() + "\n";
    return Documents.resolve(document, findings).client();
  }
}
