package io.github.xaifeign.release;

import io.github.xaifeign.release.Bundle.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** What Maven Central asks of each artifact, and what a user may expect of its POM. */
final class CentralRules {
  private static final Map<String, String> DIGESTS =
      Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

  private static final List<String> TEXTS =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "developers/developer/organization",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  /** What a POM that others resolve has no use for, or must not bring along. */
  private static final List<String> ABSENT =
      List.of(
          "parent",
          "modules",
          "properties",
          "repositories",
          "pluginRepositories",
          "distributionManagement",
          "build",
          "profiles",
          "reporting");

  private final List<String> faults = new ArrayList<>();
  private int checks;

  List<String> faults() {
    return faults;
  }

  int checks() {
    return checks;
  }

  void check(Artifact artifact) throws IOException {
    for (String text : TEXTS) {
      hold(artifact, "the POM says " + text, !artifact.text(text).isEmpty());
    }
    for (String element : ABSENT) {
      hold(artifact, "the POM has no " + element, artifact.elements(element).isEmpty());
    }
    hold(artifact, "modelVersion", artifact.text("modelVersion").equals("4.0.0"));
    hold(artifact, "groupId", artifact.text("groupId").equals(artifact.groupId()));
    hold(artifact, "artifactId", artifact.text("artifactId").equals(artifact.artifactId()));
    hold(artifact, "version", artifact.text("version").equals(artifact.version()));
    String pom = new String(artifact.file(".pom"), StandardCharsets.UTF_8);
    hold(artifact, "nothing is left to look up", !pom.contains("${"));
    hold(artifact, "no snapshot", !pom.contains("SNAPSHOT"));
    hold(artifact, "https", !pom.replaceAll("xmlns\\S*|xsi\\S* \\S*", "").contains("http://m"));
    hold(artifact, "a bill of its materials", artifact.has("-cyclonedx.json"));
    for (Element dependency : artifact.elements("dependencies/dependency")) {
      checkDependency(artifact, dependency);
    }
    if (!artifact.text("packaging").equals("pom")) {
      checkJars(artifact);
    }
  }

  private void checkDependency(Artifact artifact, Element dependency) {
    String name = text(dependency, "artifactId");
    String version = text(dependency, "version");
    hold(artifact, name + " has one version", version.matches("\\d[\\w.-]*"));
    hold(
        artifact,
        name + " is not of tests or of one machine",
        !List.of("test", "system").contains(text(dependency, "scope")));
  }

  private static String text(Element parent, String name) {
    List<Element> found = Artifact.children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  private void checkJars(Artifact artifact) throws IOException {
    for (String jar : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
      Map<String, byte[]> entries = Bundle.unzip(artifact.file(jar));
      hold(artifact, jar + " has content", entries.size() > 1);
      hold(
          artifact,
          jar + " has a manifest",
          entries.keySet().stream().anyMatch(it -> it.equals("META-INF/MANIFEST.MF")));
    }
  }

  /** A content file has a signature, and both have nothing wrong about their checksums. */
  void checkFile(Bundle bundle, String path, SigningKey key) throws Exception {
    byte[] content = bundle.files().get(path);
    byte[] signature = bundle.files().getOrDefault(path + ".asc", new byte[0]);
    hold(path, "is signed", signature.length > 0 && key.hasSigned(content, signature));
    for (Map.Entry<String, String> digest : DIGESTS.entrySet()) {
      byte[] written = bundle.files().getOrDefault(path + digest.getKey(), new byte[0]);
      String expected = digest(digest.getValue(), content);
      String found = new String(written, StandardCharsets.US_ASCII).strip();
      hold(path, "has the " + digest.getValue(), found.equals(expected));
    }
  }

  private static String digest(String algorithm, byte[] content) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
  }

  private void hold(Artifact artifact, String rule, boolean holds) {
    hold(artifact.artifactId(), rule, holds);
  }

  private void hold(String what, String rule, boolean holds) {
    checks++;
    if (!holds) {
      faults.add(what + ": " + rule);
    }
  }
}
