package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that the credentials are there which the operation asks for; never repeats them. */
final class SecurityCheck {
  /** RFC 6750, section 2.1; the name of a scheme may be in any case (RFC 9110, section 11.1). */
  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +[A-Za-z0-9\\-._~+/]+=*");

  /** RFC 7617, section 2. */
  private static final Pattern BASIC = Pattern.compile("(?i:basic) +[A-Za-z0-9+/]+=*");

  private final ApiDocument document;

  SecurityCheck(ApiDocument document) {
    this.document = document;
  }

  /** A violation if none of the alternatives that the operation allows is kept to. */
  Optional<Violation> check(IncomingRequest request, ApiOperation operation) {
    List<String> faults = new ArrayList<>();
    for (JsonNode alternative : operation.security()) {
      List<String> missing = new ArrayList<>();
      alternative
          .fieldNames()
          .forEachRemaining(name -> fault(name, scheme(name), request).ifPresent(missing::add));
      if (missing.isEmpty()) {
        return Optional.empty();
      }
      faults.add(String.join(" and ", missing));
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Violation("security", "credentials", String.join("; or ", faults)));
  }

  /** The query parameters that carry a key here. */
  Set<String> queryNames(ApiOperation operation) {
    Set<String> names = new HashSet<>();
    for (JsonNode alternative : operation.security()) {
      for (Map.Entry<String, JsonNode> entry : alternative.properties()) {
        JsonNode scheme = scheme(entry.getKey());
        if (scheme.path("in").asText().equals("query")) {
          names.add(scheme.path("name").asText());
        }
      }
    }
    return names;
  }

  private JsonNode scheme(String name) {
    JsonNode schemes = document.root().path("components").path("securitySchemes");
    return document.resolve(schemes.path(name));
  }

  private static Optional<String> fault(String name, JsonNode scheme, IncomingRequest request) {
    return switch (scheme.path("type").asText()) {
      case "http" ->
          scheme.path("scheme").asText().equalsIgnoreCase("basic")
              ? authorization(name, BASIC, "Authorization: Basic …", request)
              : authorization(name, BEARER, "Authorization: Bearer …", request);
      case "oauth2", "openIdConnect" ->
          authorization(name, BEARER, "Authorization: Bearer …", request);
      case "apiKey" -> key(name, scheme, request);
      default -> Optional.of(name + " is no scheme that the document declares");
    };
  }

  private static Optional<String> authorization(
      String name, Pattern form, String shown, IncomingRequest request) {
    List<String> values = request.headers().getOrDefault("Authorization", List.of());
    if (values.size() == 1 && form.matcher(values.get(0)).matches()) {
      return Optional.empty();
    }
    String found =
        values.isEmpty()
            ? "there is no such header"
            : values.size() > 1 ? "there are " + values.size() : "it has another form";
    return Optional.of(name + " wants one header " + shown + ", and " + found);
  }

  private static Optional<String> key(String name, JsonNode scheme, IncomingRequest request) {
    String key = scheme.path("name").asText();
    String in = scheme.path("in").asText();
    boolean there =
        switch (in) {
          case "query" ->
              request.query().getOrDefault(key, List.of()).stream().anyMatch(v -> !v.isBlank());
          case "cookie" ->
              request.headers().getOrDefault("Cookie", List.of()).stream()
                  .flatMap(line -> Pattern.compile("; *").splitAsStream(line))
                  .anyMatch(cookie -> cookie.startsWith(key + "="));
          default -> request.header(key).filter(value -> !value.isBlank()).isPresent();
        };
    return there ? Optional.empty() : Optional.of(name + " wants the " + in + " " + key);
  }
}
