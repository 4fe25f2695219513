package io.github.xaifeign.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A clean copy of this project, in which a release is built as its maintainers would. */
final class ReleaseBuild {
  static final String VERSION = "0.1.0";

  private static final Set<String> NOT_SOURCE =
      Set.of("target", ".git", ".idea", ".flattened-pom.xml");

  private final Path folder;

  private ReleaseBuild(Path folder) {
    this.folder = folder;
  }

  /** Copies the project. */
  static ReleaseBuild in(Path folder) throws IOException {
    copy(Path.of(System.getProperty("project.folder")), folder);
    return new ReleaseBuild(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (NOT_SOURCE.contains(from.getFileName().toString())) {
      return;
    }
    if (!Files.isDirectory(from)) {
      Files.copy(from, to);
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> children = Files.list(from)) {
      for (Path child : children.toList()) {
        copy(child, to.resolve(child.getFileName().toString()));
      }
    }
  }

  /** Makes the bundle, and expects that it succeeds. */
  ReleaseBuild release(SigningKey key, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("release.log");
    List<String> command = new ArrayList<>(List.of(".ci/release", VERSION));
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    command.add("-Dspotless.check.skip=true"); // the build that runs this test has checked
    command.addAll(List.of(arguments));
    ProcessBuilder release =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = release.environment();
    environment.merge(
        "PATH", System.getProperty("maven.home") + "/bin", (path, maven) -> maven + ':' + path);
    environment.put("MAVEN_GPG_KEY", key.armored());
    environment.put("MAVEN_GPG_PASSPHRASE", SigningKey.PASSPHRASE);
    int status = release.start().waitFor();
    assertThat(status).as(() -> "the release failed: " + lastOf(log)).isZero();
    return this;
  }

  private static String lastOf(Path log) {
    try {
      List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException e) {
      return "its output cannot be read: " + e.getMessage();
    }
  }

  /** What the build has made for Maven Central. */
  Bundle bundle() throws IOException {
    return Bundle.read(folder.resolve("target/central-publishing/central-bundle.zip"));
  }

  /** A file of the build. */
  Path file(String path) {
    return folder.resolve(path);
  }
}
