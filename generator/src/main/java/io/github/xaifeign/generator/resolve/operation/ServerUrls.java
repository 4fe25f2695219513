package io.github.xaifeign.generator.resolve.operation;

import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.net.URI;
import java.util.Map;

/** The URLs of servers (OpenAPI 3.0.3, Server Object). */
public final class ServerUrls {
  private ServerUrls() {}

  /** The URL with each of its variables replaced by its default. */
  public static String of(Server server) {
    String url = server.getUrl() == null ? "" : server.getUrl();
    for (Map.Entry<String, ServerVariable> variable : variables(server).entrySet()) {
      String value = variable.getValue().getDefault();
      url = url.replace("{" + variable.getKey() + "}", value == null ? "" : value);
    }
    return url;
  }

  /** The variables of a server; none if it has none. */
  public static Map<String, ServerVariable> variables(Server server) {
    return server.getVariables() == null ? Map.of() : server.getVariables();
  }

  /** Whether requests can go to a URL: it has a host, and no user, query or fragment. */
  public static boolean isBase(URI uri) {
    String scheme = uri.getScheme();
    boolean http = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    return http && isPlain(uri) && uri.getHost() != null;
  }

  /** Whether a URL has no user, query or fragment. */
  static boolean isPlain(URI uri) {
    return uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null;
  }
}
