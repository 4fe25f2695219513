package io.github.xaifeign.generator.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.generator.report.GenerationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
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
    Map<String, String> options = Map.of("basePackage", "com.example", "useBeanValidation", "true");
    assertThatThrownBy(() -> generate(DOCUMENT, options))
        .hasMessageContaining("\"useBeanValidation\" is unknown")
        .hasMessageContaining("runtimePackage");
    assertThat(output()).doesNotExist();
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
            "unions");
  }

  private Path output() {
    return folder.resolve("out");
  }

  private void generate(String document, Map<String, String> options) {
    try {
      Path spec = Files.writeString(folder.resolve("spec.yaml"), document);
      CodegenConfigurator configurator =
          new CodegenConfigurator()
              .setGeneratorName("feign-javapoet")
              .setInputSpec(spec.toString())
              .setOutputDir(output().toString())
              .setValidateSpec(false);
      options.forEach(configurator::addAdditionalProperty);
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
