package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.JavaProgram;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client made from environment variables, in a process that has them. */
class EnvironmentTest {

  /** What the process runs. */
  static final class Caller {
    private Caller() {}

    public static void main(String[] args) {
      boolean beside = args.length > 0;
      try (XaiClient xai =
          beside ? XaiClient.builder().fromEnv().apiKey(args[0]).build() : XaiClient.fromEnv()) {
        System.out.println("first " + xai.models().listModels().data().get(0).id());
      } catch (IllegalStateException e) {
        System.out.println("refused: " + e.getMessage());
      }
    }
  }

  private static String run(Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    return new JavaProgram(Caller.class, System.getProperty("java.class.path"), variables)
        .run(List.of(arguments))
        .output();
  }

  @Test
  void givesKeyAndAddress() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      String output =
          run(Map.of("XAI_API_KEY", KeyCanary.KEY, "XAI_BASE_URL", server.baseUrl().toString()));
      assertThat(output).startsWith("first ").doesNotContain(KeyCanary.KEY);
      assertThat(server.takeRequest().header("Authorization")).contains("Bearer " + KeyCanary.KEY);
    }
  }

  @Test
  void standsBesideOtherSettings() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      Map<String, String> address = Map.of("XAI_BASE_URL", server.baseUrl().toString());
      assertThat(run(address, KeyCanary.KEY)).startsWith("first ");
      assertThat(server.takeRequest().header("Authorization")).contains("Bearer " + KeyCanary.KEY);
    }
  }

  @Test
  void isRefusedWithoutAKey() throws Exception {
    assertThat(run(Map.of("XAI_API_KEY", " "))).startsWith("refused: ").contains("XAI_API_KEY");
    assertThat(run(Map.of())).startsWith("refused: ").contains("XAI_API_KEY");
  }
}
