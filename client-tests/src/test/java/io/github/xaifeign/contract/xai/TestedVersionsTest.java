package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Feign;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.PackageVersion;

/** That the tests run on the versions that their build says, in each of its runs. */
class TestedVersionsTest {
  @Test
  void areOnTheClassPath() throws IOException {
    Properties feign = new Properties();
    try (InputStream in =
        Feign.class.getResourceAsStream(
            "/META-INF/maven/io.github.openfeign/feign-core/pom.properties")) {
      feign.load(in);
    }
    assertThat(feign).containsEntry("version", System.getProperty("feign.version"));
    assertThat(PackageVersion.VERSION).hasToString(System.getProperty("jackson.version"));
    assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION)
        .hasToString(System.getProperty("jackson.version"));
    System.out.println(
        "proof: tested on feign-core "
            + feign.getProperty("version")
            + " and jackson-core "
            + PackageVersion.VERSION);
  }
}
