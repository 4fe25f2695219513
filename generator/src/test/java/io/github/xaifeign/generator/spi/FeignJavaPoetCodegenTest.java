package io.github.xaifeign.generator.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.generator.report.GenerationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

class FeignJavaPoetCodegenTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Parcel API, version: '1'}
      servers: [{url: 'https://parcels.example'}]
      paths:
        /v1/parcels/{parcel_id}:
          get:
            tags: [Parcels]
            operationId: getParcel
            parameters: [{name: parcel_id, in: path, required: true, schema: {type: string}}]
            responses:
              '200':
                description: ok
                content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}
      components:
        schemas:
          Parcel: {type: object, properties: {id: {type: string}}, required: [id]}
      """;

  private static final String TWO_TAGS =
      """
      openapi: 3.0.3
      info: {title: Parcel API, version: '1'}
      servers: [{url: 'https://parcels.example'}]
      paths:
        /parcel:
          get:
            tags: [Parcels]
            operationId: v1_getParcel
            responses:
              '200': {description: ok, content: {application/json: {schema: {type: string}}}}
        /offices:
          get:
            tags: [Offices]
            operationId: listOffices
            responses:
              '200': {description: ok, content: {application/json: {schema: {type: string}}}}
      """;

  @TempDir Path folder;

  @Test
  void isFoundByItsName() {
    assertThat(ServiceLoader.load(CodegenConfig.class).stream().map(ServiceLoader.Provider::get))
        .extracting(CodegenConfig::getName)
        .contains("feign-javapoet");
  }

  @Test
  void writesFilesAndManifest() throws IOException {
    generate(DOCUMENT, Map.of("basePackage", "com.example"));
    assertThat(files().keySet())
        .contains(
            "src/main/java/com/example/ParcelClient.java",
            "src/main/java/com/example/ParcelAsyncClient.java",
            "src/main/java/com/example/ParcelReaders.java",
            "src/main/java/com/example/api/ParcelsApi.java",
            "src/main/java/com/example/api/ParcelsAsyncApi.java",
            "src/main/java/com/example/model/Parcel.java",
            "src/main/java/com/example/runtime/feign/ApiClients.java",
            "src/main/java/com/example/runtime/package-info.java");
    List<String> manifest = Files.readAllLines(output().resolve(".openapi-generator/FILES"));
    assertThat(manifest)
        .filteredOn(path -> path.startsWith("src"))
        .containsExactlyElementsOf(sources().keySet());
  }

  @Test
  void movesTheRuntimeIntoTheBasePackage() throws IOException {
    generate(DOCUMENT, Map.of("basePackage", "com.example"));
    assertThat(files().get("src/main/java/com/example/runtime/feign/ApiClients.java"))
        .startsWith("package com.example.runtime.feign;")
        .doesNotContain("io.github.xaifeign");
  }

  @Test
  void sharesARuntimeOfAnotherPackage() throws IOException {
    generate(DOCUMENT, Map.of("basePackage", "com.example", "runtimePackage", "org.other.runtime"));
    assertThat(files().keySet()).noneMatch(path -> path.contains("/runtime/"));
    assertThat(files().get("src/main/java/com/example/ParcelClient.java"))
        .contains("import org.other.runtime.feign.ApiClients;");
  }

  @Test
  void writesWhatNativeImagesAndProguardRead() throws IOException {
    generate(DOCUMENT, Map.of("basePackage", "com.example"));
    String folder = "src/main/resources/META-INF/";
    assertThat(files().keySet())
        .filteredOn(path -> path.startsWith(folder))
        .containsExactly(
            folder + "native-image/com.example.runtime/reachability-metadata.json",
            folder + "native-image/com.example/reachability-metadata.json",
            folder + "proguard/com.example.pro",
            folder + "proguard/com.example.runtime.pro");
    assertThat(files().get(folder + "proguard/com.example.pro"))
        .isEqualTo(
            """
            # Feign implements the interfaces by their methods, as these are declared.
            -keep,allowshrinking interface com.example.api.ParcelsFeignApi { <methods>; }
            -keep,allowshrinking interface com.example.api.ParcelsAsyncFeignApi { <methods>; }
            # The reader of a response is found by the name of its type.
            -keepnames class com.example.model.Parcel
            """);
    assertThat(files().get(folder + "native-image/com.example/reachability-metadata.json"))
        .isEqualTo(
            """
            {
              "reflection": [
                { "type": "com.example.api.ParcelsFeignApi", "allPublicMethods": true },
                { "type": { "proxy": ["com.example.api.ParcelsFeignApi"] } },
                { "type": "com.example.api.ParcelsAsyncFeignApi", "allPublicMethods": true },
                { "type": { "proxy": ["com.example.api.ParcelsAsyncFeignApi"] } },
                { "condition": { "typeReached": "com.example.runtime.json.ModelDeserializer" }, \
            "type": "com.example.model.Parcel", \
            "methods": [{ "name": "read", "parameterTypes": ["tools.jackson.core.JsonParser"] }] }
              ]
            }
            """);
    assertThat(files().values()).noneMatch(text -> text.contains("io.github.xaifeign.runtime"));
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    generate(DOCUMENT, Map.of("basePackage", "com.example"));
    Map<String, String> first = sources();
    generate(DOCUMENT, Map.of("basePackage", "com.example"));
    assertThat(sources()).isEqualTo(first);
  }

  @Test
  void honoursTheIgnoreFile() throws IOException {
    Files.createDirectories(output());
    Files.writeString(output().resolve(".openapi-generator-ignore"), "**/ParcelsAsyncApi.java\n");
    generate(DOCUMENT, Map.of("basePackage", "com.example"));
    assertThat(files().keySet()).noneMatch(path -> path.endsWith("ParcelsAsyncApi.java"));
  }

  @Test
  void takesTheNamesItIsGiven() throws IOException {
    generate(
        DOCUMENT,
        Map.of(
            "basePackage", "com.example",
            "apiPackage", "com.example.calls",
            "modelPackage", "com.example.data",
            "clientName", "Post",
            "environmentPrefix", "MAIL",
            "sourceFolder", "java"));
    assertThat(files().keySet())
        .contains(
            "java/com/example/PostClient.java",
            "java/com/example/calls/ParcelsApi.java",
            "java/com/example/data/Parcel.java");
    assertThat(files().get("java/com/example/PostClient.java")).contains("\"MAIL_BASE_URL\"");
  }

  @Test
  void namesTheProductInTheUserAgent() throws IOException {
    Map<String, String> options = Map.of("basePackage", "com.example", "clientName", "AcmePost");
    generate(DOCUMENT, options);
    assertThat(files().get("src/main/java/com/example/AcmePostClient.java"))
        .contains("settings.product(\"acme-post-client\")");
    Map<String, String> named = new HashMap<>(options);
    named.put("artifactId", "post");
    named.put("artifactVersion", "1.0-SNAPSHOT");
    generate(DOCUMENT, named);
    assertThat(files().get("src/main/java/com/example/AcmePostClient.java"))
        .contains("settings.product(\"post/1.0-SNAPSHOT\")");
    named.put("artifactVersion", "1.0 beta");
    assertThatThrownBy(() -> generate(DOCUMENT, named))
        .hasMessageContaining("artifactVersion \"1.0 beta\" cannot stand in a User-Agent header");
  }

  @Test
  void refusesUnknownOptionsByName() {
    Map<String, String> options = Map.of("basePackage", "com.example", "useMagic", "true");
    assertThatThrownBy(() -> generate(DOCUMENT, options))
        .hasMessageContaining("\"useMagic\" is unknown")
        .hasMessageContaining("runtimePackage")
        .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
    assertThat(output()).doesNotExist();
  }

  @Test
  void takesStockOptionsThatAskForWhatIsDoneAnyway() throws IOException {
    generate(
        DOCUMENT,
        Map.of(
            "invokerPackage", "com.example",
            "library", "feign",
            "dateLibrary", "java8",
            "hideGenerationTimestamp", "true",
            "groupId", "com.example"));
    assertThat(files().keySet()).contains("src/main/java/com/example/ParcelClient.java");
  }

  @Test
  void refusesOtherStockOptionsWithWhatToUseInstead() {
    Map<String, String> options = Map.of("library", "native", "useBeanValidation", "true");
    assertThatThrownBy(() -> generate(DOCUMENT, options))
        .hasMessageContaining("\"library\" cannot be \"native\" here: Feign is the only library")
        .hasMessageContaining("\"useBeanValidation\" cannot be \"true\" here: build() names");
  }

  @Test
  void takesTheNamesThatMappingsGive() throws IOException {
    generate(
        DOCUMENT,
        Map.of("basePackage", "com.example", "modelNamePrefix", "Post", "modelNameSuffix", "Dto"));
    assertThat(files().keySet()).contains("src/main/java/com/example/model/PostParcelDto.java");
    run(
        DOCUMENT,
        configurator ->
            configurator
                .addAdditionalProperty("basePackage", "com.example")
                .addModelNameMapping("Parcel", "Box")
                .addNameMapping("id", "number")
                .addParameterNameMapping("parcel_id", "boxNumber")
                .addOperationIdNameMapping("getParcel", "fetchBox"));
    assertThat(files().get("src/main/java/com/example/model/Box.java"))
        .contains("public String number()");
    assertThat(files().get("src/main/java/com/example/api/ParcelsApi.java"))
        .contains("Box fetchBox(String boxNumber)");
  }

  @Test
  void refusesMappingsThatItCannotHonour() {
    assertThatThrownBy(
            () -> run(DOCUMENT, configurator -> configurator.addTypeMapping("string", "Text")))
        .hasMessageContaining("typeMappings {string=Text} cannot be honoured");
    assertThatThrownBy(
            () -> run(DOCUMENT, configurator -> configurator.addNameMapping("id", "no name")))
        .hasMessageContaining("\"no name\" is no Java name");
  }

  @Test
  void generatesTheOperationsThatAFilterNames() throws IOException {
    run(TWO_TAGS, configurator -> configurator.addOpenapiNormalizer("FILTER", "tag:Offices"));
    assertThat(apis()).containsExactly("OfficesApi.java");
    deleteOutput();
    run(
        TWO_TAGS,
        configurator ->
            configurator.addOpenapiNormalizer("FILTER", "operationId:v1_getParcel;path:/offices"));
    assertThat(apis()).containsExactly("OfficesApi.java", "ParcelsApi.java");
    assertThatThrownBy(
            () -> run(TWO_TAGS, configurator -> configurator.addOpenapiNormalizer("FILTER", "x")))
        .hasMessageContaining("FILTER \"x\" must be operationId, method, tag or path");
    assertThatThrownBy(
            () ->
                run(
                    TWO_TAGS,
                    configurator -> configurator.addOpenapiNormalizer("SIMPLIFY_ONEOF_ANYOF", "1")))
        .hasMessageContaining("knows only the rule FILTER here, not SIMPLIFY_ONEOF_ANYOF");
  }

  @Test
  void takesPrefixesOffOperationIds() throws IOException {
    generate(TWO_TAGS, Map.of("removeOperationIdPrefix", "true"));
    assertThat(files().get("src/main/java/org/openapitools/client/api/ParcelsApi.java"))
        .contains("String getParcel()");
  }

  @Test
  void tellsFindingsToOtherPrograms() throws IOException {
    generate(TWO_TAGS.replace("operationId: listOffices", "deprecated: true"), Map.of());
    assertThat(files().get("docs/findings.json"))
        .contains("\"code\": \"OPERATION_ID_MISSING\"")
        .contains("\"level\": \"warning\"")
        .contains("\"pointer\": \"#/paths/~1offices/get\"");
  }

  @Test
  void refusesADocumentWithWarningsWhereTheseAreToFail() {
    String flawed = TWO_TAGS.replace("operationId: listOffices", "deprecated: true");
    assertThatThrownBy(() -> generate(flawed, Map.of("failOn", "warning")))
        .isInstanceOf(GenerationException.class)
        .hasMessageContaining("[OPERATION_ID_MISSING]");
    generate(TWO_TAGS, Map.of("failOn", "warning"));
    assertThatThrownBy(() -> generate(TWO_TAGS, Map.of("failOn", "hint")))
        .hasMessageContaining("failOn \"hint\" must be \"error\" or \"warning\"");
  }

  @Test
  void refusesUnusablePackages() {
    Map<String, String> options = Map.of("basePackage", "com.example.class");
    assertThatThrownBy(() -> generate(DOCUMENT, options))
        .hasMessageContaining("basePackage \"com.example.class\" is no name of a package");
  }

  @Test
  void refusesAGuessWhereUnionsAreStrict() {
    String document =
        """
        openapi: 3.0.3
        info: {title: Zoo, version: '1'}
        paths: {}
        components:
          schemas:
            Animal: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            Cat: {type: object, properties: {name: {type: string}}}
            Dog: {type: object, properties: {name: {type: string}}}
        """;
    assertThatThrownBy(() -> generate(document, Map.of("unions", "strict")))
        .hasMessageContaining("[UNION_AMBIGUOUS]");
    generate(document, Map.of("unions", "warn"));
    assertThatThrownBy(() -> generate(document, Map.of("unions", "lenient")))
        .hasMessageContaining("unions \"lenient\" must be \"strict\" or \"warn\"");
  }

  @Test
  void writesNothingWhenTheDocumentIsWrong() {
    String document = DOCUMENT.replace("/v1/parcels/{parcel_id}", "/v1/parcels/{parcel_id");
    assertThatThrownBy(() -> generate(document, Map.of("basePackage", "com.example")))
        .isInstanceOf(GenerationException.class)
        .hasMessageContaining("#/paths/~1v1~1parcels~1{parcel_id")
        .hasMessageContaining("[PATH_INVALID]");
    assertThat(output()).doesNotExist();
  }

  @Test
  void documentsEveryOption() {
    assertThat(new FeignJavaPoetCodegen().cliOptions())
        .allSatisfy(option -> assertThat(option.getDescription()).isNotBlank())
        .extracting(CliOption::getOpt)
        .containsExactly(
            "basePackage",
            "apiPackage",
            "modelPackage",
            "runtimePackage",
            "clientName",
            "environmentPrefix",
            "artifactId",
            "artifactVersion",
            "sourceFolder",
            "resourceFolder",
            "unions",
            "failOn");
  }

  private void deleteOutput() throws IOException {
    if (Files.isDirectory(output())) {
      try (Stream<Path> files = Files.walk(output())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path output() {
    return folder.resolve("out");
  }

  private void generate(String document, Map<String, String> options) {
    run(document, configurator -> options.forEach(configurator::addAdditionalProperty));
  }

  private List<String> apis() throws IOException {
    return files().keySet().stream()
        .filter(path -> path.matches(".*/api/[A-Z][a-z]+Api.java") && !path.contains("Async"))
        .filter(path -> !path.contains("Feign"))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .toList();
  }

  private void run(String document, Consumer<CodegenConfigurator> settings) {
    try {
      Path spec = Files.writeString(folder.resolve("spec.yaml"), document);
      CodegenConfigurator configurator =
          new CodegenConfigurator()
              .setGeneratorName("feign-javapoet")
              .setInputSpec(spec.toString())
              .setOutputDir(output().toString())
              .setValidateSpec(false);
      settings.accept(configurator);
      List<File> written = new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
      assertThat(written).isNotEmpty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, String> sources() throws IOException {
    Map<String, String> sources = files();
    sources.keySet().removeIf(path -> !path.startsWith("src"));
    return sources;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(output().relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
