package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.OperationResolver.Entry;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the servers of operations and paths, which replace those of the document (OpenAPI 3.0.3,
 * Operation Object, {@code servers}).
 */
final class OperationServers {
  private final List<String> documented;
  private final Findings findings;

  OperationServers(OpenAPI document, Findings findings) {
    this.documented =
        document.getServers() == null
            ? List.of()
            : document.getServers().stream().map(OperationServers::url).toList();
    this.findings = findings;
  }

  /** Where an operation is, absolute or relative; empty when it is where the document is. */
  Optional<String> of(Entry entry) {
    if (isThere(entry.operation().getServers())) {
      return first(entry.operation().getServers(), entry.at());
    }
    List<Server> ofPath = entry.item().value().getServers();
    return isThere(ofPath) ? first(ofPath, entry.item().at()) : Optional.empty();
  }

  private static boolean isThere(@Nullable List<Server> servers) {
    return servers != null && !servers.isEmpty();
  }

  private Optional<String> first(List<Server> servers, SpecPointer owner) {
    SpecPointer at = owner.at("servers");
    if (servers.stream().map(OperationServers::url).anyMatch(documented::contains)) {
      return Optional.empty();
    }
    if (servers.size() > 1) {
      findings.add(
          at,
          FindingCode.OPERATION_SERVERS,
          "of these " + servers.size() + " servers the first is called");
    }
    String url = url(servers.get(0));
    return isUsable(url, at.at(0).at("url")) ? Optional.of(url) : Optional.empty();
  }

  private boolean isUsable(String url, SpecPointer at) {
    try {
      URI uri = new URI(url);
      if (uri.isAbsolute() ? ServerUrls.isBase(uri) : ServerUrls.isPlain(uri)) {
        return true;
      }
      findings.add(at, FindingCode.SERVER_URL_INVALID, "requests cannot go to this URL");
    } catch (URISyntaxException e) {
      findings.add(at, FindingCode.SERVER_URL_INVALID, "the text is not a URL: " + e.getReason());
    }
    return false;
  }

  private static String url(Server server) {
    return ServerUrls.of(server).replaceFirst("/+$", "");
  }
}
