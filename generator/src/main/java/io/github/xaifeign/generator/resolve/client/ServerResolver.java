package io.github.xaifeign.generator.resolve.client;

import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.ServerModel;
import io.github.xaifeign.generator.model.ServerModel.Variable;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.ServerUrls;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    String url = ServerUrls.of(servers.get(0));
    return isAbsolute(url, AT.at(0)) ? Optional.of(url) : Optional.empty();
  }

  /** The URLs of all servers, their variables replaced by their defaults. */
  List<String> urls() {
    return servers.stream().map(ServerUrls::of).toList();
  }

  /** The absolute servers, when there are several. */
  List<ServerModel> choice() {
    List<ServerModel> choice = new ArrayList<>();
    UniqueNames names = UniqueNames.numbered();
    for (int i = 0; servers.size() > 1 && i < servers.size(); i++) {
      if (isAbsolute(ServerUrls.of(servers.get(i)), AT.at(i))) {
        choice.add(server(servers.get(i), AT.at(i), names));
      }
    }
    return choice.size() > 1 ? choice : List.of();
  }

  private ServerModel server(Server server, SpecPointer at, UniqueNames names) {
    List<Variable> variables = new ArrayList<>();
    UniqueNames parameters = UniqueNames.numbered();
    ServerUrls.variables(server)
        .forEach(
            (name, variable) ->
                variables.add(
                    new Variable(
                        name,
                        parameters.claim(identifier(JavaNames.member(name))),
                        documentation(variable.getDescription()))));
    String words = text(server, "x-name", at).orElseGet(() -> ServerUrls.of(server).split("//")[1]);
    String name =
        variables.isEmpty()
            ? JavaNames.constant(words)
            : identifier(JavaNames.uncapitalised(JavaNames.type(words)));
    return new ServerModel(
        names.claim(name),
        server.getUrl(),
        variables,
        text(server, "x-key-parameter", at),
        text(server, "x-path-parameters", at).filter(place -> inQuery(place, at)).isPresent(),
        documentation(server.getDescription()));
  }

  private boolean inQuery(String place, SpecPointer at) {
    if (!place.equals("query")) {
      findings.add(
          at.at("x-path-parameters"),
          FindingCode.SERVER_EXTENSION_INVALID,
          "path parameters cannot be sent in the \"" + place + "\"");
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
    findings.add(at.at(extension), FindingCode.SERVER_EXTENSION_INVALID, "the value is not a text");
    return Optional.empty();
  }

  private static String identifier(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
  }

  private static Documentation documentation(@Nullable String text) {
    return text == null || text.isBlank() ? Documentation.NONE : Documentation.of(text.strip());
  }

  private boolean isAbsolute(String url, SpecPointer at) {
    try {
      return ServerUrls.isBase(new URI(url));
    } catch (URISyntaxException e) {
      findings.add(
          at.at("url"), FindingCode.SERVER_URL_INVALID, "the text is not a URL: " + e.getReason());
      return false;
    }
  }
}
