package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.ClientModel;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a document into the model of everything that is emitted for it. */
public final class ApiModelBuilder {
  private final OpenAPI document;
  private final Set<String> reservedNames;
  private final Findings findings;

  /**
   * A builder for one document.
   *
   * @param reservedNames simple names that no emitted type may have, those of the runtime's types
   * @param findings takes what is wrong with the document
   */
  public ApiModelBuilder(OpenAPI document, Set<String> reservedNames, Findings findings) {
    this.document = document;
    this.reservedNames = reservedNames;
    this.findings = findings;
  }

  /**
   * The whole API. Every name is settled when this returns, and every error is among the findings.
   *
   * @param clientName the facade's name without {@code Client}, {@code Xai}
   * @param environmentPrefix what the environment variables start with, {@code XAI}
   */
  public ApiModel build(String clientName, String environmentPrefix) {
    NameRegistry names = new NameRegistry(reservedNames, findings);
    SpecPointer info = SpecPointer.ROOT.at("info").at("title");
    String facade = names.topLevel(clientName + "Client", info);
    String asyncFacade = names.topLevel(clientName + "AsyncClient", info);
    String readers = names.topLevel(clientName + "Readers", info);
    String servers = names.topLevel(clientName + "Servers", info);
    SchemaResolver schemas = new SchemaResolver(document, names, findings);
    TagResolver tags = new TagResolver(document, schemas, names, findings);
    List<TagDraft> drafts = tags.resolve();
    List<TypeModel> types = schemas.types();
    ClientModel client = client(facade, asyncFacade, readers, servers, environmentPrefix);
    return new ApiModel(client, types, tags.finish(drafts, types));
  }

  private ClientModel client(
      String facade,
      String asyncFacade,
      String readers,
      String serversName,
      String environmentPrefix) {
    ServerResolver servers = new ServerResolver(document, findings);
    Info info = document.getInfo() == null ? new Info() : document.getInfo();
    return new ClientModel(
        facade,
        asyncFacade,
        readers,
        environmentPrefix,
        info.getTitle() == null || info.getTitle().isBlank() ? "API" : info.getTitle().strip(),
        info.getVersion() == null ? "" : info.getVersion().strip(),
        new Documentation(
            Optional.ofNullable(info.getDescription())
                .map(String::strip)
                .filter(text -> !text.isEmpty()),
            false),
        servers.first(),
        servers.choice(),
        serversName,
        new CredentialResolver(document, findings).resolve(environmentPrefix));
  }
}
