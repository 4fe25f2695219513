package io.github.xaifeign.generator.resolve.client;

import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Map;

/** Resolves what the facade knows: whose API it is, where it is offered, how to authenticate. */
public final class ClientResolver {
  private static final SpecPointer AT = SpecPointer.ROOT.at("info").at("title");

  private final String name;
  private final String asyncName;
  private final String readersName;
  private final String accumulatorsName;
  private final String serversName;
  private final CredentialResolver credentials;
  private final OpenAPI document;
  private final Findings findings;

  /**
   * A resolver, which takes the names of the facade before anything else has a name.
   *
   * @param clientName the facade's name without {@code Client}, {@code Xai}
   */
  public ClientResolver(
      OpenAPI document, String clientName, NameRegistry names, Findings findings) {
    this.name = names.topLevel(clientName + "Client", AT);
    this.asyncName = names.topLevel(clientName + "AsyncClient", AT);
    this.readersName = names.topLevel(clientName + "Readers", AT);
    this.accumulatorsName = names.topLevel(clientName + "Accumulators", AT);
    this.serversName = names.topLevel(clientName + "Servers", AT);
    this.credentials = new CredentialResolver(document, findings);
    this.document = document;
    this.findings = findings;
  }

  /** The facade builder's setter for each security scheme that is served, by its name. */
  public Map<String, String> credentialSetters() {
    return credentials.setters();
  }

  /**
   * The facade.
   *
   * @param environmentPrefix what the environment variables start with, {@code XAI}
   * @param product what the client calls itself, {@code xai-client/1.0}
   */
  public ClientModel resolve(String environmentPrefix, String product) {
    ServerResolver servers = new ServerResolver(document, findings);
    PathBeginnings paths = PathBeginnings.of(document, servers.urls());
    Info info = document.getInfo() == null ? new Info() : document.getInfo();
    return new ClientModel(
        name,
        asyncName,
        readersName,
        accumulatorsName,
        environmentPrefix,
        product,
        info.getTitle() == null || info.getTitle().isBlank() ? "API" : info.getTitle().strip(),
        info.getVersion() == null ? "" : info.getVersion().strip(),
        Documentation.ofNullable(info.getDescription()),
        paths.common(),
        paths.versions(),
        servers.first(),
        servers.choice(),
        serversName,
        credentials.resolve(environmentPrefix),
        new ErrorStatusResolver(document, findings).resolve(),
        credentials.required());
  }
}
