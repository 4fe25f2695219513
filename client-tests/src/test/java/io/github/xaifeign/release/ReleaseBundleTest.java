package io.github.xaifeign.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.xaifeign.release.Bundle.Artifact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release, built twice from clean copies in two folders, with a key made for it. It takes two
 * whole builds, so it runs only with {@code -Prelease-check}.
 */
@Tag("release")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseBundleTest {
  private static final Map<String, String> MODULES =
      Map.of(
          "xai-openapi", "spec",
          "feign-javapoet-generator", "generator",
          "xai-client", "client",
          "xai-client-tests", "client-tests",
          "xai-feign-bom", "client/bom");

  private SigningKey key;
  private ReleaseBuild first;
  private Bundle bundle;
  private Bundle second;

  @BeforeAll
  void build(@TempDir Path one, @TempDir Path other) throws Exception {
    key = SigningKey.make();
    first = ReleaseBuild.in(one.resolve("xai-feign"));
    ReleaseBuild copy = ReleaseBuild.in(other.resolve("a copy/of it"));
    bundle =
        first
            .release(
                key,
                "dependency:list",
                "-DincludeScope=runtime",
                "-DoutputFile=target/dependencies.txt")
            .bundle();
    second = copy.release(key).bundle();
  }

  @Test
  void holdsWhatMavenCentralAsksFor() throws Exception {
    CentralRules rules = new CentralRules();
    for (Artifact artifact : bundle.artifacts()) {
      rules.check(artifact);
    }
    for (String path : bundle.contents()) {
      rules.checkFile(bundle, path, key);
    }
    System.out.printf(
        "proof: release bundle: %d artifacts, %d files, %d checks, %d faults%n",
        bundle.artifacts().size(), bundle.files().size(), rules.checks(), rules.faults().size());
    assertThat(rules.faults()).isEmpty();
  }

  @Test
  void holdsOurArtifactsAndNothingElse() throws IOException {
    assertThat(bundle.artifacts())
        .extracting(Artifact::artifactId)
        .containsExactlyInAnyOrderElementsOf(MODULES.keySet());
    for (Artifact artifact : bundle.artifacts()) {
      Set<String> expected =
          artifact.text("packaging").equals("pom")
              ? Set.of(".pom", "-cyclonedx.json")
              : Set.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
      assertThat(bundle.contents().stream().filter(it -> it.startsWith(artifact.folder())))
          .containsExactlyInAnyOrderElementsOf(
              expected.stream()
                  .map(
                      it ->
                          artifact.folder() + artifact.artifactId() + '-' + artifact.version() + it)
                  .toList());
    }
  }

  @Test
  void namesAllOurArtifactsInTheBillOfMaterials() throws IOException {
    Artifact bom = bundle.artifact("xai-feign-bom");
    assertThat(bom.elements("dependencyManagement/dependencies/dependency/artifactId"))
        .extracting(it -> it.getTextContent())
        .containsExactlyInAnyOrderElementsOf(
            MODULES.keySet().stream().filter(it -> !it.equals("xai-feign-bom")).toList());
  }

  @Test
  void saysInTheClientsJarWhatItIs() throws IOException {
    Artifact client = bundle.artifact("xai-client");
    Map<String, byte[]> jar = Bundle.unzip(client.file(".jar"));
    Attributes manifest =
        new Manifest(new ByteArrayInputStream(jar.get("META-INF/MANIFEST.MF"))).getMainAttributes();
    assertThat(manifest.getValue("Implementation-Title")).isEqualTo(client.text("name"));
    assertThat(manifest.getValue("Implementation-Version")).isEqualTo(ReleaseBuild.VERSION);
    assertThat(jar.get("META-INF/LICENSE")).isEqualTo(Files.readAllBytes(first.file("LICENSE")));
    assertThat(jar).containsKey("module-info.class");
  }

  @Test
  void listsTheTreeThatMavenResolves() throws IOException {
    for (Artifact artifact : bundle.artifacts()) {
      Path list = first.file(MODULES.get(artifact.artifactId()) + "/target/dependencies.txt");
      assertThat(listed(artifact)).as(artifact.artifactId()).isEqualTo(resolved(list));
    }
  }

  private static Set<String> listed(Artifact artifact) throws IOException {
    JsonNode bill = new ObjectMapper().readTree(artifact.file("-cyclonedx.json"));
    Set<String> components = new TreeSet<>();
    bill.path("components")
        .forEach(
            it ->
                components.add(
                    it.path("group").asText()
                        + ':'
                        + it.path("name").asText()
                        + ':'
                        + it.path("version").asText()));
    return components;
  }

  /** Lines such as {@code group:artifact:jar:version:scope -- module name}. */
  private static Set<String> resolved(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .map(String::strip)
        .map(line -> line.split(" ")[0].split(":"))
        .filter(parts -> parts.length >= 5)
        .map(parts -> parts[0] + ':' + parts[1] + ':' + parts[parts.length - 2])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void isTheSameFromAnotherFolder() {
    assertThat(second.files().keySet()).isEqualTo(bundle.files().keySet());
    List<String> different =
        bundle.contents().stream()
            .filter(path -> !Arrays.equals(bundle.files().get(path), second.files().get(path)))
            .toList();
    assertThat(different).isEmpty();
  }

  @Test
  void tellsHowItWasBuilt() throws IOException {
    Map<String, String> info = new TreeMap<>();
    Path file = first.file("target/xai-feign-parent-" + ReleaseBuild.VERSION + ".buildinfo");
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        info.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    assertThat(info).containsEntry("version", ReleaseBuild.VERSION).containsKey("java.version");
    assertThat(info.values()).contains("xai-client-" + ReleaseBuild.VERSION + ".jar");
  }
}
