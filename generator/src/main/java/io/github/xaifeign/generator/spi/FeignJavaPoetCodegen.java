package io.github.xaifeign.generator.spi;

import io.github.xaifeign.generator.ClientGenerator;
import io.github.xaifeign.generator.naming.NameMappings;
import io.github.xaifeign.generator.read.DocumentInspector;
import io.github.xaifeign.generator.read.ParserLimits;
import io.github.xaifeign.generator.report.GenerationException;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code feign-javapoet} of OpenAPI Generator.
 *
 * <p>The whole pipeline runs in {@link #preprocessOpenAPI}, on the document as swagger-parser read
 * it. Afterwards the document is emptied, so that OpenAPI Generator finds nothing to build models
 * of its own from; what is left to it is the writing of files.
 */
public final class FeignJavaPoetCodegen extends DefaultCodegen {
  /** The name to ask for this generator by. */
  static final String NAME = "feign-javapoet";

  /**
   * Named as OpenAPI Generator's own are: its command line shows nothing below errors of others.
   */
  private static final Logger LOGGER = LoggerFactory.getLogger("org.openapitools.codegen." + NAME);

  static {
    ParserLimits.set(); // the parser reads before any hook of this class is called
  }

  private final PreparedSources sources = new PreparedSources();

  /** Made several times by OpenAPI Generator, and often only to be asked its name. */
  public FeignJavaPoetCodegen() {
    cliOptions.clear();
    cliOptions.addAll(GeneratorOptions.cliOptions());
    // What is in these from now on, a user has put there.
    typeMapping.clear();
    importMapping.clear();
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getHelp() {
    return "Generates a Feign client with streaming Jackson codecs, written by JavaPoet.";
  }

  /** Off: it would merge unions and drop constants before this generator sees them. */
  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  /** Off: inline schemas are named by this generator. */
  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /** Overridden because the Maven plugin sets an engine of its own whatever a generator says. */
  @Override
  public TemplatingEngineAdapter getTemplatingEngine() {
    return sources;
  }

  /** Kept among the options, where it is judged together with them. */
  @Override
  public void setLibrary(String library) {
    additionalProperties.put(CodegenConstants.LIBRARY, library);
  }

  /** Does nothing: the options of the base class are for generators with templates. */
  @Override
  public void processOpts() {}

  @Override
  public void preprocessOpenAPI(OpenAPI document) {
    String title =
        document.getInfo() == null || document.getInfo().getTitle() == null
            ? ""
            : document.getInfo().getTitle();
    GeneratorOptions options;
    ClientGenerator.Result client;
    try {
      options = GeneratorOptions.of(additionalProperties, nameMappings(), title);
      refuseForeignTypes();
      refusePartialRuns();
      select(document);
      client = new ClientGenerator(options.settings()).generate(source(), document);
    } catch (GenerationException | OptionException e) {
      throw withoutTrace(e);
    }
    client.warnings().forEach(warning -> LOGGER.warn("{}", warning));
    client
        .sources()
        .forEach(source -> supportingFiles.add(sources.add(source, options.sourceFolder())));
    client
        .resources()
        .forEach(resource -> supportingFiles.add(sources.add(resource, options.resourceFolder())));
    client.pages().forEach(page -> supportingFiles.add(sources.add(page, "")));
    empty(document);
  }

  private Optional<Path> source() {
    return Optional.ofNullable(getInputSpec()).flatMap(DocumentInspector::file);
  }

  /**
   * What is wrong is in the document or the options, so a trace through this generator would only
   * hide the message.
   */
  private static RuntimeException withoutTrace(RuntimeException e) {
    e.setStackTrace(new StackTraceElement[0]);
    return e;
  }

  private NameMappings nameMappings() {
    return new NameMappings(
        modelNameMapping, "", "", nameMapping, parameterNameMapping, enumNameMapping);
  }

  /** The emitted codecs read only what is emitted beside them. */
  private void refuseForeignTypes() {
    refuse("typeMappings", typeMapping, "types follow from the schema; change its type or format");
    refuse("importMappings", importMapping, "types follow from the schema");
    refuse("schemaMappings", schemaMapping, "models read themselves, which no other class can");
    refuse(
        "inlineSchemaNameMappings",
        inlineSchemaNameMapping,
        "inline schemas are nested where they stand; move one to components to name it");
    refuse("reservedWordsMappings", reservedWordsMappings(), "name single things by nameMappings");
  }

  private static void refuse(String option, Map<String, String> given, String instead) {
    if (!given.isEmpty()) {
      throw new OptionException(
          option + " " + new TreeMap<>(given) + " cannot be honoured: " + instead);
    }
  }

  private void select(OpenAPI document) {
    DocumentSelection selection = new DocumentSelection(document);
    selection.filter(openapiNormalizer());
    String apis = GlobalSettings.getProperty(CodegenConstants.APIS);
    if (apis != null && !apis.isBlank()) {
      selection.keepApis(apis);
    }
    selection.removePrefixes(additionalProperties);
    selection.renameOperations(operationIdNameMapping);
  }

  /** A client is one whole; parts of it would not compile. */
  private static void refusePartialRuns() {
    boolean parts =
        GlobalSettings.getProperty(CodegenConstants.MODELS) != null
            || GlobalSettings.getProperty(CodegenConstants.APIS) != null;
    if (parts && GlobalSettings.getProperty(CodegenConstants.SUPPORTING_FILES) == null) {
      throw new OptionException(
          "models and apis are only generated together with all else: leave generateSupportingFiles"
              + " on, and the global properties models and apis unset");
    }
    String models = GlobalSettings.getProperty(CodegenConstants.MODELS);
    if (models != null && !models.isBlank()) {
      LOGGER.warn("all models are generated, not only {}", models);
    }
  }

  private static void empty(OpenAPI document) {
    document.setPaths(new Paths());
    document.setComponents(new Components());
    document.setWebhooks(null);
    document.setServers(List.of());
  }

  /** Says nothing: the base class asks for donations. */
  @Override
  public void postProcess() {}

  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public String escapeQuotationMark(String input) {
    return input;
  }
}
