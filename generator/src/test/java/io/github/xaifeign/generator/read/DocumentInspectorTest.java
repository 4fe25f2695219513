package io.github.xaifeign.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentInspectorTest {
  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void prepare() throws IOException {
    folder = Files.createDirectories(outside.resolve("api/v1"));
    Files.writeString(outside.resolve("secret.yaml"), "S: {type: string}\n");
    Files.writeString(folder.resolve("near.yaml"), "S: {type: string}\n");
    Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("up"), outside);
  }

  private List<Finding> findings(String text) throws IOException {
    Findings findings = new Findings();
    Path document = Files.writeString(folder.resolve("openapi.yaml"), text);
    new DocumentInspector(document, findings).inspect();
    return findings.all();
  }

  private List<Finding> findingsOf(String reference) throws IOException {
    return findings("{\"components\": {\"schemas\": {\"A\": {\"$ref\": \"" + reference + "\"}}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.yaml#/S",
        "./../secret.yaml#/S",
        "near/../../secret.yaml#/S",
        "..\\\\secret.yaml#/S",
        "%2e%2e/secret.yaml#/S",
        "..%2fsecret.yaml#/S",
        "../missing.yaml#/S",
        "link.yaml#/S",
        "up/secret.yaml#/S",
        "/elsewhere.yaml#/S",
        "/dev/zero#/S",
        "file:///elsewhere.yaml#/S",
        "FILE:secret.yaml#/S",
        "jar:file:/a.jar!/b.yaml#/S",
        "classpath:b.yaml#/S",
        "C:\\\\secret.yaml#/S",
        " ../secret.yaml#/S",
        "a\\u0000b.yaml#/S",
      })
  void refusesWhatIsOutsideTheFolder(String reference) throws IOException {
    assertThat(findingsOf(reference))
        .extracting(Finding::code)
        .containsExactly(FindingCode.REF_OUTSIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/x#/S",
        "HTTPS://x.example/#/S",
        "//x.example/y.yaml#/S",
        "http%3A//x.example/y.yaml#/S",
        "\\\\\\\\host\\\\y.yaml#/S",
      })
  void refusesHosts(String reference) throws IOException {
    assertThat(findingsOf(reference))
        .extracting(Finding::code)
        .containsExactly(FindingCode.REF_REMOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/components/schemas/A",
        "near.yaml#/S",
        "./near.yaml#/S",
        "./near.yaml",
        "../v1/near.yaml#/S",
        "missing.yaml#/S",
        "%zz.yaml",
        "",
      })
  void admitsWhatIsInTheFolder(String reference) throws IOException {
    assertThat(findingsOf(reference)).isEmpty();
  }

  @Test
  void followsReferencesThroughFiles() throws IOException {
    Files.writeString(folder.resolve("near.yaml"), "S: {$ref: 'far.yaml#/S'}\n");
    Files.writeString(
        folder.resolve("far.yaml"), "S: [{$ref: ../../secret.yaml#/S}, {$ref: near.yaml}]");
    assertThat(findingsOf("near.yaml#/S"))
        .extracting(Finding::toString)
        .singleElement()
        .asString()
        .startsWith("far.yaml#/S/0/$ref: ");
  }

  @Test
  void followsReferencesThroughAliases() throws IOException {
    String text =
        """
        x-target: &target ../../secret.yaml#/S
        x-mapping: &mapping {s: ../../secret.yaml#/S}
        components:
          schemas:
            A: {$ref: *target}
            B: {discriminator: {mapping: *mapping}}
        """;
    assertThat(findings(text))
        .extracting(finding -> finding.at().fragment())
        .containsExactly(
            "#/components/schemas/A/$ref", "#/components/schemas/B/discriminator/mapping/s");
  }

  @Test
  void findsTheFileThatAParserReads() {
    Path document = folder.resolve("near.yaml");
    assertThat(DocumentInspector.file(document.toString())).contains(document);
    assertThat(DocumentInspector.file(document.toUri().toString())).contains(document);
    assertThat(DocumentInspector.file("https://x.example/near.yaml")).isEmpty();
    assertThat(DocumentInspector.file("file:relative")).isEmpty();
    assertThat(DocumentInspector.file("in/the/class/path.yaml")).isEmpty();
  }
}
