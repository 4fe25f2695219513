package io.github.xaifeign.generator.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options of OpenAPI Generator's own {@code java} generators, for those who come from there: a
 * value that asks for what is done here anyway is taken, any other is refused with what to use
 * instead.
 */
final class StockOptions {
  private static final Map<String, StockOption> KNOWN = new TreeMap<>();

  static {
    put("hideGenerationTimestamp", "no time is ever written", "true", "false");
    put("library", "Feign is the only library", "feign", "feign-hc5");
    put("serializationLibrary", "models read and write themselves by Jackson 3", "jackson");
    put("dateLibrary", "dates are java.time.LocalDate, times a Timestamp", "java8");
    put("generateBuilders", "every model has a builder", "true");
    put("useOneOfInterfaces", "unions are sealed interfaces", "true");
    put("useSealedOneOfInterfaces", "unions are sealed interfaces", "true");
    put("useOneOfDiscriminatorLookup", "discriminators are honoured", "true");
    put("legacyDiscriminatorBehavior", "discriminators are read as OpenAPI 3 has them", "false");
    put("enumUnknownDefaultCase", "enums are open: an unknown value is kept", "true");
    put("useEnumCaseInsensitive", "enums are open: compare the value", "false");
    put("openApiNullable", "null is told from absence by explicitNulls()", "false");
    put("useJakartaEe", "no annotation of Jakarta EE is written", "true", "false");
    put("useJspecify", "code is @NullMarked by JSpecify", "true");
    put("annotationLibrary", "no annotation of a documentation library is written", "none");
    put("documentationProvider", "no annotation of a documentation library is written", "none");
    put("disallowAdditionalPropertiesIfNotPresent", "unknown members are kept", "false");
    put("failOnUnknownProperties", "unknown members are kept; strict(true) refuses", "false");
    put("sortParamsByRequiredFlag", "optional parameters have a builder", "true", "false");
    put("sortModelPropertiesByRequiredFlag", "members stand as documented", "true", "false");
    put("ensureUniqueParams", "names are always unique", "true");
    put("allowUnicodeIdentifiers", "letters of any script are kept in names", "true");
    put("prependFormOrBodyParameters", "the body comes behind the path", "false");
    put("useSingleRequestParameter", "parameters are gathered in one object", "true", "false");
    put("performBeanValidation", "build() names what is missing", "false");
    put("useBeanValidation", "build() names what is missing", "false");
    put("asyncNative", "each client has an asynchronous view, async()", "true", "false");
    put("useGzipFeature", "compressed responses are always taken", "true", "false");
    put("caseInsensitiveResponseHeaders", "headers never depend on case", "true", "false");
    put("useRuntimeException", "all exceptions are unchecked", "true");
    put("supportUrlQuery", "parameters are written by their style", "true", "false");
    put("withXml", "only JSON is read into models", "false");
    put("bigDecimalAsString", "numbers are written as numbers", "false");
    put("useAbstractionForFiles", "files are FileContent: of bytes, a path or a stream", "true");
    put("containerDefaultToNull", "lists that are absent are empty Optionals", "true", "false");
    put("serializableModel", "models are written as JSON, not by Java serialization", "false");
    put("parcelableModel", "models are written as JSON", "false");
    put("discriminatorCaseSensitive", "values of discriminators are compared exactly", "true");
    put("groupId", "the coordinates of the project stand in its own pom", "");
    for (String name :
        List.of(
            "additionalModelTypeAnnotations",
            "additionalEnumTypeAnnotations",
            "additionalOneOfTypeAnnotations")) {
      put(name, "models have no annotations of users");
    }
    put("implicitHeaders", "leave the headers out of the document, or set them by header(...)");
    put(
        "implicitHeadersRegex",
        "leave the headers out of the document, or set them by header(...)");
    put("enumPropertyNaming", "constants are UPPER_CASE; name single ones by enumNameMappings");
    put("booleanGetterPrefix", "accessors are named as the member, without a prefix");
    put("generateConstructorWithAllArgs", "use the builder, which further members do not break");
    put("useReflectionEqualsHashCode", "equals and hashCode compare all members");
    for (String name : List.of("useRxJava2", "useRxJava3", "useVertx5", "supportVertxFuture")) {
      put(name, "asynchronous calls return CompletableFuture and publish by Flow.Publisher");
    }
    for (String name :
        List.of(
            "artifactDescription",
            "artifactUrl",
            "developerEmail",
            "developerName",
            "developerOrganization",
            "developerOrganizationUrl",
            "licenseName",
            "licenseUrl",
            "parentArtifactId",
            "parentGroupId",
            "parentVersion",
            "scmConnection",
            "scmDeveloperConnection",
            "scmUrl",
            "snapshotVersion")) {
      put(name, "no pom is generated: say it in the pom of the project");
    }
    put("useFeignClientUrl", "set the base URL on the client's builder");
    put("testOutput", "no tests are generated");
  }

  private StockOptions() {}

  /**
   * One option.
   *
   * @param instead what is done here
   * @param taken the values that ask for just that; one that is empty stands for every value
   */
  private record StockOption(String instead, Set<String> taken) {}

  private static void put(String name, String instead, String... taken) {
    KNOWN.put(name, new StockOption(instead, Set.of(taken)));
  }

  /** Whether the option is one of the stock generators. */
  static boolean isKnown(String name) {
    return KNOWN.containsKey(name);
  }

  /** What is wrong with the stock options among those given. */
  static List<String> faults(Map<String, Object> properties) {
    List<String> faults = new ArrayList<>();
    KNOWN.forEach(
        (name, option) -> {
          Object given = properties.get(name);
          String value = Objects.toString(given, "").strip().toLowerCase(Locale.ROOT);
          if (given != null && !option.taken().contains(value) && !option.taken().contains("")) {
            faults.add(
                "the option \""
                    + name
                    + "\" cannot be \""
                    + given
                    + "\" here: "
                    + option.instead());
          }
        });
    return faults;
  }
}
