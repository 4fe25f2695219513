package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the security schemes into the credentials that the facade takes. */
final class CredentialResolver {
  /** What is authenticated with, when there is only one way. */
  private static final String SOLE_SETTER = "apiKey";

  /** The other methods of the facade's builder. */
  private static final Set<String> OTHER_SETTERS =
      Set.of(
          "baseUrl",
          "server",
          "timeout",
          "idleTimeout",
          "totalTimeout",
          "connectTimeout",
          "retries",
          "limits",
          "httpClient",
          "feignClient",
          "capability",
          "logBodies",
          "build");

  private final OpenAPI document;
  private final Findings findings;

  CredentialResolver(OpenAPI document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  /** How and where one credential is sent. */
  private record Way(Scheme scheme, String wireName) {}

  /** The credentials that some operation asks for, or all when none asks for any. */
  List<CredentialModel> resolve(String environmentPrefix) {
    Map<String, SecurityScheme> schemes =
        document.getComponents() == null || document.getComponents().getSecuritySchemes() == null
            ? Map.of()
            : document.getComponents().getSecuritySchemes();
    Set<String> used = used();
    Map<Way, String> ways = new LinkedHashMap<>();
    schemes.forEach(
        (name, scheme) -> {
          if (used.isEmpty() || used.contains(name)) {
            way(name, scheme).ifPresent(way -> ways.putIfAbsent(way, name));
          }
        });
    List<CredentialModel> credentials = new ArrayList<>();
    Set<String> setters = new HashSet<>(OTHER_SETTERS);
    ways.forEach(
        (way, name) -> {
          boolean basic = way.scheme() == Scheme.BASIC;
          String wanted =
              ways.size() > 1 ? JavaNames.member(name) : basic ? "basicAuth" : SOLE_SETTER;
          String setter = wanted;
          for (int i = 2; !setters.add(setter); i++) {
            setter = wanted + i;
          }
          credentials.add(credential(way, setter, schemes.get(name), environmentPrefix));
        });
    return credentials;
  }

  private Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    addNames(document.getSecurity(), used);
    if (document.getPaths() != null) {
      for (PathItem path : document.getPaths().values()) {
        path.readOperations().forEach(operation -> addNames(operation.getSecurity(), used));
      }
    }
    return used;
  }

  private static void addNames(@Nullable List<SecurityRequirement> security, Set<String> into) {
    if (security != null) {
      security.forEach(requirement -> into.addAll(requirement.keySet()));
    }
  }

  private Optional<Way> way(String name, SecurityScheme scheme) {
    SpecPointer at = SpecPointer.ROOT.at("components").at("securitySchemes").at(name);
    SecurityScheme.Type type = scheme.getType();
    if (type == SecurityScheme.Type.OAUTH2 || type == SecurityScheme.Type.OPENIDCONNECT) {
      return Optional.of(new Way(Scheme.BEARER, ""));
    }
    if (type == SecurityScheme.Type.HTTP) {
      String http = scheme.getScheme() == null ? "" : scheme.getScheme().toLowerCase(Locale.ROOT);
      switch (http) {
        case "bearer":
          return Optional.of(new Way(Scheme.BEARER, ""));
        case "basic":
          return Optional.of(new Way(Scheme.BASIC, ""));
        default:
          unsupported(at, "the HTTP scheme \"" + http + "\"");
          return Optional.empty();
      }
    }
    if (type == SecurityScheme.Type.APIKEY && scheme.getName() != null && scheme.getIn() != null) {
      if (scheme.getIn() != SecurityScheme.In.QUERY && !ContentKind.isToken(scheme.getName())) {
        findings.error(
            at.at("name").fragment(),
            "PARAMETER_NAME",
            "\"" + scheme.getName() + "\" cannot name a header or cookie (RFC 9110, 5.6.2)");
      }
      return Optional.of(
          switch (scheme.getIn()) {
            case HEADER -> new Way(Scheme.HEADER, scheme.getName());
            case QUERY -> new Way(Scheme.QUERY, scheme.getName());
            case COOKIE -> new Way(Scheme.COOKIE, scheme.getName());
          });
    }
    unsupported(at, "this kind of security scheme");
    return Optional.empty();
  }

  private void unsupported(SpecPointer at, String what) {
    findings.warn(
        at.fragment(),
        "SECURITY_SCHEME_IGNORED",
        what + " is left to an HttpClient or to call headers of one's own");
  }

  private static CredentialModel credential(
      Way way, String setter, SecurityScheme scheme, String environmentPrefix) {
    Documentation documentation =
        new Documentation(
            Optional.ofNullable(scheme.getDescription())
                .map(String::strip)
                .filter(text -> !text.isEmpty()),
            false);
    String variable = environmentPrefix + "_" + JavaNames.constant(setter);
    return new CredentialModel(way.scheme(), setter, variable, way.wireName(), documentation);
  }
}
