package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.contract.JavaProgram.Ended;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line of the fake server, in processes of their own. */
class FakeApiServerMainTest {
  private static final List<String> AROUND =
      List.of("--spec", "parcels.yaml", "--env", "API={baseUrl}", "--env", "KEY=k", "--");

  /** A program that finds the server as a real one would. */
  static final class Caller {
    private Caller() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      if (args[0].equals("fail")) {
        System.exit(7);
      }
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(System.getenv("API") + args[0]))
              .header("Authorization", "Bearer " + System.getenv("KEY"))
              .build();
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      System.out.println("called " + response.statusCode());
    }
  }

  @Test
  void runsAProgramAgainstItself() throws Exception {
    Ended ended = run(around("/v1/parcels/latest"));

    assertThat(ended.output()).contains("called 200").contains("held 1 of 12 operations");
    assertThat(ended.code()).isZero();
  }

  @Test
  void failsWhenTheProgramBreaksTheDocument() throws Exception {
    Ended ended = run(around("/v1/parcels?nope=1"));

    assertThat(ended.output()).contains("called 400").contains("query nope");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void passesOnTheCodeOfTheProgram() throws Exception {
    assertThat(run(around("fail")).code()).isEqualTo(7);
  }

  @Test
  void explainsItsArguments() throws Exception {
    assertThat(run(List.of()).output()).contains("--spec is missing").contains("Usage:");
    assertThat(run(List.of("--port")).output()).contains("There is nothing after --port");
    assertThat(run(List.of("--speck", "x")).code()).isEqualTo(2);
    assertThat(run(List.of("--spec", "nowhere.yaml")).output()).contains("nowhere.yaml");
  }

  private static List<String> around(String path) {
    List<String> args = new ArrayList<>(AROUND);
    args.addAll(new JavaProgram(Caller.class).command(List.of(path)));
    return args;
  }

  private static Ended run(List<String> args) throws IOException, InterruptedException {
    return new JavaProgram(FakeApiServerMain.class).run(args);
  }
}
