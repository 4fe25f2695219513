package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.ServerModel;
import io.github.xaifeign.generator.model.ServerModel.Variable;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the servers of the document. {@code x-name} names one (as {@code name} does from OpenAPI
 * 3.2 on); {@code x-key-parameter} and {@code x-path-parameters: query} describe a gateway that
 * takes the key and the parameters of the path in the query.
 */
final class ServerResolver {
  private static final SpecPointer AT = SpecPointer.ROOT.at("servers");

  private final List<Server> servers;
  private final Findings findings;

  ServerResolver(OpenAPI document, Findings findings) {
    this.servers = document.getServers() == null ? List.of() : document.getServers();
    this.findings = findings;
  }

  /** The first server, its variables replaced by their defaults; empty unless it is absolute. */
  Optional<String> first() {
    if (servers.isEmpty()) {
      return Optional.empty();
    }
    String url = withDefaults(servers.get(0));
    return isAbsolute(url, AT.at(0)) ? Optional.of(url) : Optional.empty();
  }

  /** The absolute servers, when there are several. */
  List<ServerModel> choice() {
    List<ServerModel> choice = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; servers.size() > 1 && i < servers.size(); i++) {
      if (isAbsolute(withDefaults(servers.get(i)), AT.at(i))) {
        choice.add(server(servers.get(i), AT.at(i), names));
      }
    }
    return choice.size() > 1 ? choice : List.of();
  }

  private ServerModel server(Server server, SpecPointer at, Set<String> names) {
    List<Variable> variables = new ArrayList<>();
    Set<String> parameters = new HashSet<>();
    variables(server)
        .forEach(
            (name, variable) ->
                variables.add(
                    new Variable(
                        name,
                        unique(identifier(JavaNames.member(name)), parameters),
                        documentation(variable.getDescription()))));
    String words = text(server, "x-name", at).orElseGet(() -> withDefaults(server).split("//")[1]);
    String name =
        variables.isEmpty()
            ? JavaNames.constant(words)
            : identifier(JavaNames.uncapitalised(JavaNames.type(words)));
    return new ServerModel(
        unique(name, names),
        server.getUrl(),
        variables,
        text(server, "x-key-parameter", at),
        text(server, "x-path-parameters", at).filter(place -> inQuery(place, at)).isPresent(),
        documentation(server.getDescription()));
  }

  private boolean inQuery(String place, SpecPointer at) {
    if (!place.equals("query")) {
      findings.error(
          at.at("x-path-parameters").fragment(),
          "SERVER_EXTENSION",
          "path parameters can be sent in the \"query\", not in the \"" + place + "\"");
    }
    return true;
  }

  private Optional<String> text(Server server, String extension, SpecPointer at) {
    Object value = server.getExtensions() == null ? null : server.getExtensions().get(extension);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text && !text.isBlank()) {
      return Optional.of(text.strip());
    }
    findings.error(at.at(extension).fragment(), "SERVER_EXTENSION", "this is a text that says it");
    return Optional.empty();
  }

  private static String identifier(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
  }

  private static String unique(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  private static Documentation documentation(@Nullable String text) {
    return text == null || text.isBlank() ? Documentation.NONE : Documentation.of(text.strip());
  }

  private static Map<String, ServerVariable> variables(Server server) {
    return server.getVariables() == null ? Map.of() : server.getVariables();
  }

  private static String withDefaults(Server server) {
    String url = server.getUrl() == null ? "" : server.getUrl();
    for (Map.Entry<String, ServerVariable> variable : variables(server).entrySet()) {
      String value = variable.getValue().getDefault();
      url = url.replace("{" + variable.getKey() + "}", value == null ? "" : value);
    }
    return url;
  }

  private boolean isAbsolute(String url, SpecPointer at) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme();
      boolean http = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      boolean plain =
          uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
      return http && plain && uri.getHost() != null;
    } catch (URISyntaxException e) {
      findings.warn(
          at.at("url").fragment(),
          "SERVER_URL_INVALID",
          "this is no URL, so the client cannot call this server: " + e.getReason());
      return false;
    }
  }
}
