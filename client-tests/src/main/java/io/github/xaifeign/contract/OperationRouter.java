package io.github.xaifeign.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the operation that a method and a raw path belong to. A template with more literal text
 * wins over one with less (OpenAPI 3.0, path templating: concrete before templated), so {@code
 * /v1/batches/{id}:cancel} is found before {@code /v1/batches/{id}}.
 */
final class OperationRouter {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

  private final String basePath;
  private final List<Route> routes;

  OperationRouter(ApiDocument document) {
    this.basePath = document.basePath();
    this.routes =
        document.operations().stream()
            .map(OperationRouter::route)
            .sorted(Comparator.comparingInt(Route::literals).reversed())
            .toList();
  }

  /** An operation with the raw values of its path parameters. */
  record Match(ApiOperation operation, String path, Map<String, String> rawValues) {}

  Optional<Match> match(String method, String rawPath) {
    return routes.stream()
        .filter(route -> route.operation.method().equals(method))
        .flatMap(route -> route.match(withoutBase(rawPath)).stream())
        .findFirst();
  }

  /** Why nothing matched, as a sentence. */
  String explain(String method, String rawPath) {
    List<String> others =
        routes.stream()
            .filter(route -> route.match(withoutBase(rawPath)).isPresent())
            .map(route -> route.operation.method())
            .toList();
    if (!others.isEmpty()) {
      return "the path is declared for " + String.join(", ", others) + ", not for " + method;
    }
    return routes.stream()
        .filter(route -> route.operation.method().equals(method))
        .filter(route -> route.loose.matcher(withoutBase(rawPath)).matches())
        .findFirst()
        .map(
            route ->
                "no path of the document matches; it would be "
                    + route.operation.id()
                    + " ("
                    + route.operation.pathTemplate()
                    + ") if a slash inside a path value were sent as %2F")
        .orElse("no path of the document matches");
  }

  private String withoutBase(String rawPath) {
    return rawPath.startsWith(basePath) ? rawPath.substring(basePath.length()) : "outside the base";
  }

  private static Route route(ApiOperation operation) {
    String template = operation.pathTemplate();
    List<String> names = new ArrayList<>();
    StringBuilder exact = new StringBuilder();
    StringBuilder loose = new StringBuilder();
    Matcher parameters = PARAMETER.matcher(template);
    int end = 0;
    while (parameters.find()) {
      String literal = Pattern.quote(template.substring(end, parameters.start()));
      exact.append(literal).append("([^/]*)");
      loose.append(literal).append(".*");
      names.add(parameters.group(1));
      end = parameters.end();
    }
    String rest = Pattern.quote(template.substring(end));
    return new Route(
        operation,
        Pattern.compile(exact + rest),
        Pattern.compile(loose + rest),
        List.copyOf(names),
        PARAMETER.matcher(template).replaceAll("").length());
  }

  private record Route(
      ApiOperation operation, Pattern exact, Pattern loose, List<String> names, int literals) {
    Optional<Match> match(String path) {
      Matcher matcher = exact.matcher(path);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        values.put(names.get(i), matcher.group(i + 1));
      }
      return Optional.of(new Match(operation, path, values));
    }
  }
}
