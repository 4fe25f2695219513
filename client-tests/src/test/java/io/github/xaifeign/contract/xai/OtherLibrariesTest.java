package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import feign.Feign;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JavaProgram;
import io.github.xaifeign.contract.JavaProgram.Ended;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.examples.QuickStart;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The client in applications whose builds choose other versions of the libraries it runs on. */
class OtherLibrariesTest {
  private static final Path OTHERS = Path.of("target", "other-libraries");

  /** The client and what it runs on, one library replaced; "none" stands for its absence. */
  private static String classPathWith(String library, String version) {
    return Stream.of(
            OtherLibrariesTest.class,
            XaiClient.class,
            Feign.class,
            JsonParser.class,
            JsonNode.class,
            JsonProperty.class)
        .map(ModulesTest::jar)
        .filter(jar -> !version.equals("none") || !isOf(library, jar))
        .map(jar -> isOf(library, jar) ? OTHERS.resolve(library + "-" + version + ".jar") : jar)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOf(String library, Path jar) {
    return jar.getFileName().toString().startsWith(library + "-");
  }

  private static Ended run(Class<?> program, FakeApiServer server, String library, String version)
      throws Exception {
    Map<String, String> environment =
        Map.of("XAI_API_KEY", KeyCanary.KEY, "XAI_BASE_URL", server.baseUrl().toString());
    return new JavaProgram(program, classPathWith(library, version), environment).run(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "feign-core, 13.5, 13.6",
    "feign-core, 10.1.0, 13.6",
    "feign-core, none, 13.6",
    "jackson-core, 3.0.0-rc9, 3.0.0",
    "jackson-core, 3.0.0, 3.2",
    "jackson-core, none, 3.0.0",
    "jackson-databind, none, 3.0.0"
  })
  void refusesWhatIsTooOld(String library, String found, String needed) throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      Ended ended = run(QuickStart.class, server, library, found);
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.output().lines().findFirst().orElseThrow())
          .startsWith("Exception in thread \"main\" java.lang.IllegalStateException: ")
          .contains(
              "this client needs " + library + " " + needed + " or later, but found " + found);
    }
  }

  @Test
  void runsTheReadmesProgramBesideOldAnnotations() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      Ended ended = run(QuickStart.class, server, "jackson-annotations", "2.19.4");
      assertThat(ended.code()).as(ended.output()).isZero();
    }
  }

  @Test
  void showsWhatItDoesNotKnowBesideOldAnnotations() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      server
          .next("createResponse")
          .body(
              """
              {"id":"r","object":"response","created_at":1,"model":"m","status":"completed",
               "output":[{"type":"hologram","depth":[1,{"api_key":"sesame"}]}],
               "mood":{"good":true},"token":"sesame"}
              """);
      Ended ended = run(UnknownsProgram.class, server, "jackson-annotations", "2.19.4");
      assertThat(ended.output().lines())
          .as(ended.output())
          .contains(
              "ModelOutput.Unknown{\"type\":\"hologram\",\"depth\":[1,{\"api_key\":\"***\"}]}",
              "{mood={\"good\":true}, token=\"***\"}");
      assertThat(ended.code()).isZero();
    }
  }
}
