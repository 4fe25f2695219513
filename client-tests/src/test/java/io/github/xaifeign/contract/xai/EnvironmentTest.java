package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JavaProgram;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import io.github.xaifeign.management.XaiManagementClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client made from environment variables, in a process that has them. */
class EnvironmentTest {

  /**
   * What the process runs: the first argument says how a client is made, the second may be a key;
   * others set system properties.
   */
  static final class Caller {
    private Caller() {}

    public static void main(String[] args) {
      for (String arg : args) {
        if (arg.startsWith("-D")) {
          String[] property = arg.substring(2).split("=", 2);
          System.setProperty(property[0], property[1]);
        }
      }
      try {
        System.out.println("first " + first(args));
      } catch (IllegalStateException e) {
        System.out.println("refused: " + e.getMessage());
      }
    }

    private static String first(String... args) {
      if (args[0].equals("management")) {
        try (XaiManagementClient management = XaiManagementClient.fromEnv()) {
          return management.managementKeys().validateManagementKey().apiKeyId();
        }
      }
      try (XaiClient xai =
          switch (args[0]) {
            case "facade" -> XaiClient.fromEnv();
            case "before" -> XaiClient.builder().apiKey(args[1]).fromEnv().build();
            default -> XaiClient.builder().fromEnv().apiKey(args[1]).build();
          }) {
        return xai.models().listModels().data().get(0).id();
      }
    }
  }

  private static String run(
      Map<String, String> variables, Map<String, String> properties, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    properties.forEach((name, value) -> all.add("-D" + name + "=" + value));
    return new JavaProgram(Caller.class, System.getProperty("java.class.path"), variables)
        .run(all)
        .output();
  }

  private static void assertKeySent(FakeApiServer server) throws InterruptedException {
    assertThat(server.takeRequest().header("Authorization")).contains("Bearer " + KeyCanary.KEY);
  }

  @Test
  void givesKeyAndAddress() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      String output =
          run(
              Map.of("XAI_API_KEY", KeyCanary.KEY, "XAI_BASE_URL", server.baseUrl().toString()),
              Map.of(),
              "facade");
      assertThat(output).startsWith("first ").doesNotContain(KeyCanary.KEY);
      assertKeySent(server);
    }
  }

  @Test
  void goesAfterSystemProperties() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      Map<String, String> variables =
          Map.of("XAI_API_KEY", "xai-other", "XAI_BASE_URL", server.baseUrl() + "/v1\n");
      assertThat(run(variables, Map.of("xai.apiKey", KeyCanary.KEY), "facade"))
          .startsWith("first ");
      assertKeySent(server);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"before", "after"})
  void goesAfterWhatIsSetInTheProgram(String order) throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      Map<String, String> variables =
          Map.of("XAI_API_KEY", "xai-other", "XAI_BASE_URL", server.baseUrl().toString());
      assertThat(run(variables, Map.of("xai.apiKey", "xai-third"), order, KeyCanary.KEY))
          .startsWith("first ");
      assertKeySent(server);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"XAI_MANAGEMENT_API_KEY", "XAI_MANAGEMENT_KEY"})
  void givesTheManagementKeyUnderBothItsNames(String variable) throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.management())) {
      Map<String, String> variables = Map.of(variable, KeyCanary.KEY);
      Map<String, String> address = Map.of("xai.management.baseUrl", server.baseUrl().toString());
      assertThat(run(variables, address, "management")).startsWith("first ");
      assertKeySent(server);
    }
  }

  @Test
  void isRefusedWithoutAKeyByWhatToSet() throws Exception {
    String refusal =
        "refused: no credentials are set: call apiKey(...), or fromEnv() with XAI_API_KEY or"
            + " xai.apiKey set, or credentials(Credentials.none()) to call without";
    assertThat(run(Map.of("XAI_API_KEY", " "), Map.of(), "facade")).startsWith(refusal);
    assertThat(run(Map.of(), Map.of(), "facade")).startsWith(refusal);
    assertThat(run(Map.of(), Map.of(), "management"))
        .contains("XAI_MANAGEMENT_API_KEY or XAI_MANAGEMENT_KEY or xai.management.apiKey");
  }
}
