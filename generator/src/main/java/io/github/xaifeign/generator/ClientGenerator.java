package io.github.xaifeign.generator;

import io.github.xaifeign.generator.emit.ClientEmitter;
import io.github.xaifeign.generator.emit.EmittedClient;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.read.DocumentInspector;
import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.FindingsJson;
import io.github.xaifeign.generator.resolve.ApiModelBuilder;
import io.github.xaifeign.generator.source.RuntimeSources;
import io.github.xaifeign.generator.source.SourceFile;
import io.github.xaifeign.generator.source.SourceWriter;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pipeline, from a parsed document to finished sources. */
public final class ClientGenerator {
  private static final String REFERENCE_PAGE = "docs/reference.md";
  private static final String FINDINGS = "docs/findings.json";

  private final Settings settings;

  /** A generator with the given settings. */
  public ClientGenerator(Settings settings) {
    this.settings = settings;
  }

  /**
   * What a client is called and where it lives.
   *
   * @param clientName the facade's name without {@code Client}
   * @param environmentPrefix what its environment variables start with
   * @param product what it calls itself in {@code User-Agent}
   * @param emitRuntime whether the runtime is emitted, rather than shared with another client
   * @param strictUnions whether a union whose branches nothing certain tells apart is refused
   * @param failOnWarnings whether a document with warnings is refused
   * @param names the names that the user chooses
   */
  public record Settings(
      ClientEmitter.Packages packages,
      String clientName,
      String environmentPrefix,
      String product,
      boolean emitRuntime,
      boolean strictUnions,
      boolean failOnWarnings,
      NameMappings names) {}

  /**
   * A finished client.
   *
   * @param resources what belongs into the jar beside the classes, with paths in the jar
   * @param pages what there is to read about it, with paths below the output folder
   * @param warnings what was generated otherwise than the document says
   */
  public record Result(
      List<SourceFile> sources,
      List<SourceFile> resources,
      List<SourceFile> pages,
      List<Finding> warnings) {
    public Result {
      sources = List.copyOf(sources);
      resources = List.copyOf(resources);
      pages = List.copyOf(pages);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The sources of a client.
   *
   * @param source the file that the document was read from; empty if it was none
   * @param document what a parser read there
   * @throws io.github.xaifeign.generator.report.GenerationException naming everything that makes
   *     the document impossible to generate from
   */
  public Result generate(Optional<Path> source, OpenAPI document) {
    Findings findings =
        new Findings(settings.strictUnions() ? Set.of(FindingCode.UNION_AMBIGUOUS) : Set.of());
    source.ifPresent(file -> new DocumentInspector(file, findings).inspect());
    findings.failOnErrors();
    ApiModel api =
        new ApiModelBuilder(document, RuntimeSources.typeNames(), settings.names(), findings)
            .build(settings.clientName(), settings.environmentPrefix(), settings.product());
    if (settings.failOnWarnings()) {
      findings.failOnAny();
    }
    findings.failOnErrors();
    EmittedClient client = new ClientEmitter(settings.packages()).emit(api);
    List<SourceFile> pages =
        List.of(
            new SourceFile(REFERENCE_PAGE, client.referencePage()),
            new SourceFile(FINDINGS, FindingsJson.of(findings.all())));
    return new Result(sources(client), resources(client), pages, findings.warnings());
  }

  private List<SourceFile> resources(EmittedClient client) {
    List<SourceFile> resources = new ArrayList<>();
    client
        .resources()
        .forEach(resource -> resources.add(new SourceFile(resource.path(), resource.text())));
    if (settings.emitRuntime()) {
      resources.addAll(RuntimeSources.resources(settings.packages().runtime()));
    }
    return resources;
  }

  private List<SourceFile> sources(EmittedClient client) {
    List<SourceFile> sources = new ArrayList<>(types(client));
    client
        .packages()
        .forEach(
            info ->
                sources.add(SourceWriter.write(info.packageName(), "package-info", info.text())));
    if (settings.emitRuntime()) {
      sources.addAll(RuntimeSources.in(settings.packages().runtime()));
    }
    return sources;
  }

  /** Each is text, and its tree is gone, before the next one is made on the same thread. */
  private static List<SourceFile> types(EmittedClient client) {
    return client.parts().parallelStream()
        .flatMap(part -> part.get().stream().map(SourceWriter::write))
        .toList();
  }
}
