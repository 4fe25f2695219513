package io.github.xaifeign.generator.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar beside that of OpenAPI Generator's command line, as the README says. */
class CommandLineIT {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Parcel API, version: '1'}
      paths:
        /v1/parcels:
          get:
            operationId: listParcels
            responses:
              '200':
                description: ok
                content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}
      components:
        schemas:
          Parcel: {type: object, properties: {country: {type: string, enum: [de, no]}}}
      """;

  @TempDir Path folder;

  /** How a run ended, and all that it said. */
  private record Run(int exit, String output) {}

  private static Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("command.line.jar")
            + File.pathSeparator
            + System.getProperty("generator.jar"));
    command.add("org.openapitools.codegen.OpenAPIGenerator");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private Run generate(String document, String options) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("parcels.yaml"), document);
    return run(
        "generate",
        "-g",
        "feign-javapoet",
        "-i",
        file.toString(),
        "-o",
        output().toString(),
        "--additional-properties",
        options);
  }

  private Path output() {
    return folder.resolve("out");
  }

  @Test
  void generatesAndTellsWhatItFound() throws IOException, InterruptedException {
    Run run = generate(DOCUMENT, "basePackage=com.example,clientName=Parcels");
    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output())
        .containsOnlyOnce("#/components/schemas/Parcel/properties/country/enum/1")
        .containsOnlyOnce("[YAML_WORD]");
    assertThat(output().resolve("src/main/java/com/example/ParcelsClient.java"))
        .content()
        .contains("package com.example;");
    assertThat(output().resolve("docs/reference.md")).exists();
  }

  @Test
  void refusesADocumentByItsFindings() throws IOException, InterruptedException {
    String document = DOCUMENT.replace("/v1/parcels:", "'/v1/{parcels':");
    Run run = generate(document, "basePackage=com.example");
    assertThat(run.exit()).isNotZero();
    assertThat(run.output())
        .containsOnlyOnce("[PATH_INVALID]")
        .contains("#/paths/~1v1~1{parcels")
        .doesNotContain("at io.github.xaifeign");
    assertThat(output()).doesNotExist();
  }

  @Test
  void refusesAnUnknownOptionByItsName() throws IOException, InterruptedException {
    Run run = generate(DOCUMENT, "basePackage=com.example,useGhosts=true");
    assertThat(run.exit()).isNotZero();
    assertThat(run.output())
        .containsOnlyOnce("\"useGhosts\" is unknown")
        .doesNotContain("at io.github.xaifeign");
    assertThat(output()).doesNotExist();
  }

  @Test
  void describesItsOptions() throws IOException, InterruptedException {
    Run run = run("config-help", "-g", "feign-javapoet");
    assertThat(run.exit()).isZero();
    assertThat(run.output()).contains("basePackage").contains("runtimePackage");
  }
}
