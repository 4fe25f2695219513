package io.github.xaifeign.generator.resolve.client;

import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.HttpTokens;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
          "strict",
          "userAgent",
          "interceptor",
          "header",
          "httpClient",
          "feignClient",
          "capability",
          "credentials",
          "fromEnv",
          "logBodies",
          "build");

  private static final String VARIABLES_EXTENSION = "x-environment-variables";
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final OpenAPI document;
  private final Findings findings;
  private final Map<String, SecurityScheme> schemes;
  private final Map<String, Way> wayOf = new LinkedHashMap<>();
  private final Map<Way, String> setters = new LinkedHashMap<>();

  CredentialResolver(OpenAPI document, Findings findings) {
    this.document = document;
    this.findings = findings;
    this.schemes =
        document.getComponents() == null || document.getComponents().getSecuritySchemes() == null
            ? Map.of()
            : document.getComponents().getSecuritySchemes();
    findWays();
    nameSetters();
  }

  /** How and where one credential is sent. */
  private record Way(Scheme scheme, String wireName) {}

  /** The credentials that some operation asks for, or all when none asks for any. */
  List<CredentialModel> resolve(String environmentPrefix) {
    List<CredentialModel> credentials = new ArrayList<>();
    Set<Way> done = new HashSet<>();
    wayOf.forEach(
        (name, way) -> {
          if (done.add(way)) {
            credentials.add(credential(name, way, environmentPrefix));
          }
        });
    return credentials;
  }

  private CredentialModel credential(String name, Way way, String environmentPrefix) {
    SecurityScheme scheme = Objects.requireNonNull(schemes.get(name));
    String setter = Objects.requireNonNull(setters.get(way));
    List<String> variables = new ArrayList<>();
    variables.add(environmentPrefix + "_" + JavaNames.constant(setter));
    variables.addAll(otherVariables(scheme, schemePointer(name)));
    return new CredentialModel(
        way.scheme(),
        setter,
        ClientModel.propertyPrefix(environmentPrefix) + setter,
        variables,
        way.wireName(),
        Documentation.ofNullable(scheme.getDescription()));
  }

  /** The setter that takes the credential of each scheme; several schemes may share one. */
  Map<String, String> setters() {
    Map<String, String> byScheme = new LinkedHashMap<>();
    wayOf.forEach((name, way) -> byScheme.put(name, Objects.requireNonNull(setters.get(way))));
    return byScheme;
  }

  /**
   * Whether a client without credentials is a mistake: the document demands one, unless an
   * operation says otherwise, or each operation does.
   */
  boolean required() {
    if (isDemanded(document.getSecurity())) {
      return true;
    }
    List<Operation> operations = operations().toList();
    return !operations.isEmpty()
        && operations.stream().allMatch(operation -> isDemanded(operation.getSecurity()));
  }

  private static boolean isDemanded(@Nullable List<SecurityRequirement> security) {
    return security != null && !security.isEmpty() && security.stream().noneMatch(Map::isEmpty);
  }

  private Stream<Operation> operations() {
    return document.getPaths() == null
        ? Stream.of()
        : document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
  }

  private static String sole(Way way) {
    return way.scheme() == Scheme.BASIC ? "basicAuth" : SOLE_SETTER;
  }

  /** The ways in which the schemes in use are sent. */
  private void findWays() {
    Set<String> used = used();
    schemes.forEach(
        (name, scheme) -> {
          if (used.isEmpty() || used.contains(name)) {
            way(name, scheme).ifPresent(way -> wayOf.put(name, way));
          }
        });
  }

  private void nameSetters() {
    UniqueNames names = UniqueNames.numbered().beside(OTHER_SETTERS);
    boolean several = new HashSet<>(wayOf.values()).size() > 1;
    wayOf.forEach(
        (name, way) ->
            setters.computeIfAbsent(
                way, ignored -> names.claim(several ? JavaNames.member(name) : sole(way))));
  }

  private Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    addNames(document.getSecurity(), used);
    operations().forEach(operation -> addNames(operation.getSecurity(), used));
    return used;
  }

  private static void addNames(@Nullable List<SecurityRequirement> security, Set<String> into) {
    if (security != null) {
      security.forEach(requirement -> into.addAll(requirement.keySet()));
    }
  }

  private Optional<Way> way(String name, SecurityScheme scheme) {
    SpecPointer at = schemePointer(name);
    if (scheme.getType() == null) {
      return unsupported(at, "this kind of security scheme");
    }
    return switch (scheme.getType()) {
      case OAUTH2, OPENIDCONNECT -> Optional.of(new Way(Scheme.BEARER, ""));
      case HTTP -> http(scheme, at);
      case APIKEY -> apiKey(scheme, at);
      case MUTUALTLS -> unsupported(at, "this kind of security scheme");
    };
  }

  private Optional<Way> http(SecurityScheme scheme, SpecPointer at) {
    String name = scheme.getScheme() == null ? "" : scheme.getScheme().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "bearer" -> Optional.of(new Way(Scheme.BEARER, ""));
      case "basic" -> Optional.of(new Way(Scheme.BASIC, ""));
      default -> unsupported(at, "the HTTP scheme \"" + name + "\"");
    };
  }

  private Optional<Way> apiKey(SecurityScheme scheme, SpecPointer at) {
    if (scheme.getName() == null || scheme.getIn() == null) {
      return unsupported(at, "a key without name or place");
    }
    if (scheme.getIn() != SecurityScheme.In.QUERY && !HttpTokens.isToken(scheme.getName())) {
      findings.add(
          at.at("name"),
          FindingCode.PARAMETER_NAME,
          "\"" + scheme.getName() + "\" cannot name a header or cookie");
    }
    return Optional.of(
        switch (scheme.getIn()) {
          case HEADER -> new Way(Scheme.HEADER, scheme.getName());
          case QUERY -> new Way(Scheme.QUERY, scheme.getName());
          case COOKIE -> new Way(Scheme.COOKIE, scheme.getName());
        });
  }

  private Optional<Way> unsupported(SpecPointer at, String what) {
    findings.add(at, FindingCode.SECURITY_SCHEME_IGNORED, what + " is not served");
    return Optional.empty();
  }

  /** Other names of the environment variable, by which users may know the secret. */
  private List<String> otherVariables(SecurityScheme scheme, SpecPointer at) {
    Object names =
        scheme.getExtensions() == null ? null : scheme.getExtensions().get(VARIABLES_EXTENSION);
    if (names == null) {
      return List.of();
    }
    if (names instanceof List<?> list
        && list.stream()
            .allMatch(name -> name instanceof String text && VARIABLE.matcher(text).matches())) {
      return list.stream().map(String.class::cast).toList();
    }
    findings.add(
        at.at(VARIABLES_EXTENSION),
        FindingCode.SECURITY_EXTENSION_INVALID,
        "this is no list of names of environment variables");
    return List.of();
  }

  private static SpecPointer schemePointer(String name) {
    return SpecPointer.ROOT.at("components").at("securitySchemes").at(name);
  }
}
