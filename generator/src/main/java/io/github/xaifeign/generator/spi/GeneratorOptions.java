package io.github.xaifeign.generator.spi;

import io.github.xaifeign.generator.ClientGenerator.Settings;
import io.github.xaifeign.generator.emit.ClientEmitter.Packages;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameMappings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CliOption;

/**
 * The options of a run.
 *
 * @param basePackage the package of the facade
 * @param apiPackage the package of the interfaces
 * @param modelPackage the package of the models
 * @param runtimePackage the package of the runtime
 * @param clientName the facade's name without {@code Client}
 * @param environmentPrefix what the facade's environment variables start with
 * @param artifactId what the client calls itself in {@code User-Agent}
 * @param artifactVersion the version beside it; empty for none
 * @param sourceFolder where sources go, below the output folder
 * @param resourceFolder where resources go, below the output folder
 * @param strictUnions whether a union whose branches nothing certain tells apart is refused
 * @param failOnWarnings whether a document with warnings is refused
 * @param names the names that the user chooses
 */
record GeneratorOptions(
    String basePackage,
    String apiPackage,
    String modelPackage,
    String runtimePackage,
    String clientName,
    String environmentPrefix,
    String artifactId,
    String artifactVersion,
    String sourceFolder,
    String resourceFolder,
    boolean strictUnions,
    boolean failOnWarnings,
    NameMappings names) {

  private static final String BASE_PACKAGE = "basePackage";
  private static final String API_PACKAGE = "apiPackage";
  private static final String MODEL_PACKAGE = "modelPackage";
  private static final String RUNTIME_PACKAGE = "runtimePackage";
  private static final String CLIENT_NAME = "clientName";
  private static final String ENVIRONMENT_PREFIX = "environmentPrefix";
  private static final String ARTIFACT_ID = "artifactId";
  private static final String ARTIFACT_VERSION = "artifactVersion";
  private static final String SOURCE_FOLDER = "sourceFolder";
  private static final String RESOURCE_FOLDER = "resourceFolder";
  private static final String UNIONS = "unions";

  /** What the stock generator calls the package of its ApiClient. */
  private static final String INVOKER_PACKAGE = "invokerPackage";

  private static final String MODEL_NAME_PREFIX = "modelNamePrefix";
  private static final String MODEL_NAME_SUFFIX = "modelNameSuffix";
  private static final String FAIL_ON = "failOn";
  private static final String WARNING = "warning";
  private static final String ERROR = "error";

  /** Options with the names that the stock generator has for them. */
  private static final Set<String> ACCEPTED =
      Set.of(INVOKER_PACKAGE, MODEL_NAME_PREFIX, MODEL_NAME_SUFFIX);

  private static final String DEFAULT_BASE_PACKAGE = "org.openapitools.client";
  private static final String DEFAULT_SOURCE_FOLDER = "src/main/java";
  private static final String DEFAULT_RESOURCE_FOLDER = "src/main/resources";
  private static final String STRICT = "strict";
  private static final String WARN = "warn";

  /** What OpenAPI Generator itself puts among the options. */
  private static final Set<String> FOREIGN =
      Set.of(
          "generateApis",
          "generateModels",
          "generateWebhooks",
          "generateApiTests",
          "generateModelTests",
          "generateApiDocs",
          "generateModelDocs",
          "generateRecursiveDependentModels",
          "excludeTests",
          "templateDir",
          "gitHost",
          "gitUserId",
          "gitRepoId",
          "releaseNote",
          "lambda",
          "openbrace",
          "closebrace");

  /** Words of a title that say nothing about whose API it is. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("api", "rest", "openapi", "specification", "spec", "documentation", "the", "http");

  private static final int MAX_TITLE_WORDS = 3;

  /** RFC 9110, section 5.6.2. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** The options, as the help of OpenAPI Generator shows them. */
  static List<CliOption> cliOptions() {
    return List.of(
        option(BASE_PACKAGE, "Package of the client's facade.", DEFAULT_BASE_PACKAGE),
        option(API_PACKAGE, "Package of the Feign interfaces.", "<basePackage>.api"),
        option(MODEL_PACKAGE, "Package of the models.", "<basePackage>.model"),
        option(
            RUNTIME_PACKAGE,
            "Package of the runtime. The runtime is emitted when this is <basePackage>.runtime; any"
                + " other package must hold a runtime already, emitted with another client.",
            "<basePackage>.runtime"),
        option(
            CLIENT_NAME,
            "Name of the facade, without \"Client\": \"Acme\" gives AcmeClient and"
                + " AcmeAsyncClient.",
            "the title of the document"),
        option(
            ENVIRONMENT_PREFIX,
            "What the environment variables start with that the facade reads: \"ACME\" gives"
                + " ACME_API_KEY and ACME_BASE_URL.",
            "the client name"),
        option(
            ARTIFACT_ID,
            "What the client calls itself in the User-Agent header of its requests.",
            "the client name, such as acme-client"),
        option(
            ARTIFACT_VERSION,
            "The version that stands beside the artifactId in the User-Agent header.",
            "none"),
        option(SOURCE_FOLDER, "Where sources go, below the output folder.", DEFAULT_SOURCE_FOLDER),
        option(
            RESOURCE_FOLDER,
            "Where the files for the jar's META-INF go that native images and ProGuard read, below"
                + " the output folder.",
            DEFAULT_RESOURCE_FOLDER),
        option(
            UNIONS,
            "What to do about a union whose branches nothing certain tells apart: \"warn\" and read"
                + " what it looks most like, or \"strict\" to refuse the document.",
            WARN),
        option(
            FAIL_ON,
            "From which level on findings stop the generation: \"error\", or \"warning\" for a build"
                + " that takes no document with flaws.",
            ERROR));
  }

  private static CliOption option(String name, String description, String standard) {
    return CliOption.newString(name, description).defaultValue(standard);
  }

  /**
   * Reads the options.
   *
   * @param properties what was given, together with what OpenAPI Generator adds
   * @param mappings the names that the user chooses for single things
   * @param title the title of the document
   * @throws OptionException naming every option that is unknown or unusable
   */
  static GeneratorOptions of(Map<String, Object> properties, NameMappings mappings, String title) {
    List<String> faults = unknown(properties);
    String base =
        text(properties, BASE_PACKAGE, text(properties, INVOKER_PACKAGE, DEFAULT_BASE_PACKAGE));
    String name = text(properties, CLIENT_NAME, nameOf(title));
    NameMappings names =
        mappings.affixedBy(
            text(properties, MODEL_NAME_PREFIX, ""), text(properties, MODEL_NAME_SUFFIX, ""));
    GeneratorOptions options =
        new GeneratorOptions(
            base,
            text(properties, API_PACKAGE, base + ".api"),
            text(properties, MODEL_PACKAGE, base + ".model"),
            text(properties, RUNTIME_PACKAGE, base + ".runtime"),
            name,
            text(properties, ENVIRONMENT_PREFIX, JavaNames.constant(name)),
            text(properties, ARTIFACT_ID, artifactIdOf(name)),
            text(properties, ARTIFACT_VERSION, ""),
            text(properties, SOURCE_FOLDER, DEFAULT_SOURCE_FOLDER),
            text(properties, RESOURCE_FOLDER, DEFAULT_RESOURCE_FOLDER),
            text(properties, UNIONS, WARN).equals(STRICT),
            text(properties, FAIL_ON, ERROR).equals(WARNING),
            names);
    faults.addAll(options.faults());
    checkChoice(properties, UNIONS, List.of(STRICT, WARN), faults);
    checkChoice(properties, FAIL_ON, List.of(ERROR, WARNING), faults);
    if (!faults.isEmpty()) {
      throw new OptionException(String.join("\n", faults));
    }
    return options;
  }

  private static void checkChoice(
      Map<String, Object> properties, String option, List<String> values, List<String> faults) {
    if (!values.contains(text(properties, option, values.get(0)))) {
      faults.add(
          option
              + " \""
              + properties.get(option)
              + "\" must be \""
              + String.join("\" or \"", values)
              + "\"");
    }
  }

  private static String text(Map<String, Object> properties, String name, String standard) {
    Object value = properties.get(name);
    return value == null || value.toString().isBlank() ? standard : value.toString().strip();
  }

  private static List<String> unknown(Map<String, Object> properties) {
    List<String> known = cliOptions().stream().map(CliOption::getOpt).sorted().toList();
    List<String> unknown =
        properties.keySet().stream()
            .filter(name -> !known.contains(name) && !ACCEPTED.contains(name))
            .filter(name -> !FOREIGN.contains(name) && !DocumentSelection.OPTIONS.contains(name))
            .filter(name -> !StockOptions.isKnown(name))
            .sorted()
            .toList();
    List<String> faults = new ArrayList<>();
    unknown.forEach(name -> faults.add("the option \"" + name + "\" is unknown"));
    if (!unknown.isEmpty()) {
      faults.add("known are " + String.join(", ", known));
    }
    faults.addAll(StockOptions.faults(properties));
    return faults;
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    checkPackage(BASE_PACKAGE, basePackage, faults);
    checkPackage(API_PACKAGE, apiPackage, faults);
    checkPackage(MODEL_PACKAGE, modelPackage, faults);
    checkPackage(RUNTIME_PACKAGE, runtimePackage, faults);
    if (!SourceVersion.isIdentifier(clientName)) {
      faults.add("clientName \"" + clientName + "\" is no Java identifier");
    }
    if (!environmentPrefix.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      faults.add(
          "environmentPrefix \"" + environmentPrefix + "\" is no name of an environment variable");
    }
    checkAffix(MODEL_NAME_PREFIX, names.modelPrefix(), faults);
    checkAffix(MODEL_NAME_SUFFIX, names.modelSuffix(), faults);
    names.faults().forEach(name -> faults.add("\"" + name + "\" is no Java name"));
    checkToken(ARTIFACT_ID, artifactId, faults);
    checkToken(ARTIFACT_VERSION, artifactVersion, faults);
    if (sourceFolder.contains("..") || sourceFolder.startsWith("/")) {
      faults.add("sourceFolder \"" + sourceFolder + "\" must stay below the output folder");
    }
    return faults;
  }

  private static void checkAffix(String option, String text, List<String> faults) {
    if (!SourceVersion.isIdentifier("A" + text + "A")) {
      faults.add(option + " \"" + text + "\" cannot stand in a Java name");
    }
  }

  /** Product and version are tokens (RFC 9110, section 10.1.5). */
  private static void checkToken(String option, String text, List<String> faults) {
    if (!text.isEmpty() && !TOKEN.matcher(text).matches()) {
      faults.add(option + " \"" + text + "\" cannot stand in a User-Agent header");
    }
  }

  private static void checkPackage(String option, String name, List<String> faults) {
    if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || name.startsWith("java.")) {
      faults.add(option + " \"" + name + "\" is no name of a package");
    }
  }

  /** {@code xAI API} gives {@code Xai}. */
  private static String nameOf(String title) {
    StringBuilder name = new StringBuilder();
    int words = 0;
    for (String word : title.split("[^A-Za-z0-9]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !EMPTY_WORDS.contains(lower) && words++ < MAX_TITLE_WORDS) {
        name.append(JavaNames.capitalised(lower));
      }
    }
    return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "Api" + name : name.toString();
  }

  /** {@code XaiManagement} gives {@code xai-management-client}. */
  private static String artifactIdOf(String clientName) {
    String words = JavaNames.constant(clientName).toLowerCase(Locale.ROOT).replace('_', '-');
    return words.replaceAll("[^a-z0-9-]", "") + "-client";
  }

  private String product() {
    return artifactVersion.isEmpty() ? artifactId : artifactId + '/' + artifactVersion;
  }

  /** Whether this client brings its own runtime. */
  boolean emitRuntime() {
    return runtimePackage.equals(basePackage + ".runtime");
  }

  /** The options in the words of the pipeline. */
  Settings settings() {
    return new Settings(
        new Packages(basePackage, apiPackage, modelPackage, runtimePackage),
        clientName,
        environmentPrefix,
        product(),
        emitRuntime(),
        strictUnions,
        failOnWarnings,
        names);
  }
}
