package io.github.xaifeign.generator.resolve;

import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.client.ClientResolver;
import io.github.xaifeign.generator.resolve.operation.TagResolver;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Set;

/** Turns a document into the model of everything that is emitted for it. */
public final class ApiModelBuilder {
  private final OpenAPI document;
  private final Set<String> reservedNames;
  private final NameMappings mappings;
  private final Findings findings;

  /**
   * A builder for one document.
   *
   * @param reservedNames simple names that no emitted type may have, those of the runtime's types
   * @param mappings the names that the user chooses
   * @param findings takes what is wrong with the document
   */
  public ApiModelBuilder(
      OpenAPI document, Set<String> reservedNames, NameMappings mappings, Findings findings) {
    this.document = document;
    this.reservedNames = Set.copyOf(reservedNames);
    this.mappings = mappings;
    this.findings = findings;
  }

  /**
   * The whole API. Every name is settled when this returns, and every error is among the findings.
   *
   * @param clientName the facade's name without {@code Client}, {@code Xai}
   * @param environmentPrefix what the environment variables start with, {@code XAI}
   * @param product what the client calls itself, {@code xai-client/1.0}
   */
  public ApiModel build(String clientName, String environmentPrefix, String product) {
    new DocumentChecks(findings).check(document);
    DocumentOrder.settle(document);
    NameRegistry names = new NameRegistry(reservedNames, mappings, findings);
    ClientResolver client = new ClientResolver(document, clientName, names, findings);
    SchemaResolver schemas = new SchemaResolver(document, names, findings);
    List<TagModel> tags =
        new TagResolver(document, client.credentialSetters(), schemas, names, findings).resolve();
    return new ApiModel(client.resolve(environmentPrefix, product), schemas.types(), tags);
  }
}
