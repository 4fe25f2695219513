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
            tuple(Scheme.BEARER, "token", ""),
            tuple(Scheme.QUERY, "timeout2", "key"),
            tuple(Scheme.BASIC, "login", ""));
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

  private ClientModel client(String rest) {
    String document =
        "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths: {}\n" + rest.strip() + "\n";
    return Documents.resolve(document, findings).client();
  }
}
