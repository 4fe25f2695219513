package io.github.xaifeign.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a fake server from the command line: by itself until it is interrupted, or around another
 * program, which then finds it through environment variables.
 *
 * <pre>
 * FakeApiServerMain --spec openapi/xai.yaml --port 8080
 * FakeApiServerMain --spec openapi/xai.yaml \
 *     --env XAI_BASE_URL={baseUrl} --env XAI_API_KEY=no-key -- java -cp … Program
 * </pre>
 */
public final class FakeApiServerMain {
  private static final String USAGE =
      "Usage: --spec <file, URL or resource> [--port <number>]"
          + " [--env <name>=<value, {baseUrl} stands for the server>]... [-- <command>...]";
  private static final int WRONG_USAGE = 2;
  private static final int BROKE_THE_SPEC = 1;

  private final FakeApiServer.Builder server = FakeApiServer.builder();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> command = new ArrayList<>();
  private boolean hasSpec;

  private FakeApiServerMain() {}

  /**
   * Runs the server. Ends with the exit code of the command; with 1 if the command ended well but a
   * request broke the document; with 2 if the arguments cannot be understood.
   *
   * @param args as the description of the class shows
   * @throws IOException if the command cannot be started
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    FakeApiServerMain program = new FakeApiServerMain();
    try {
      program.read(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      System.exit(WRONG_USAGE);
    }
    System.exit(program.run());
  }

  private void read(String[] args) {
    for (int i = 0; i < args.length; i += 2) {
      if (args[i].equals("--")) {
        command.addAll(List.of(args).subList(i + 1, args.length));
        break;
      }
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("There is nothing after " + args[i]);
      }
      option(args[i], args[i + 1]);
    }
    if (!hasSpec) {
      throw new IllegalArgumentException("--spec is missing");
    }
  }

  private void option(String name, String value) {
    switch (name) {
      case "--spec" -> {
        server.spec(value);
        hasSpec = true;
      }
      case "--port" -> server.port(Integer.parseInt(value));
      case "--env" -> {
        int equals = value.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("--env wants name=value");
        }
        environment.put(value.substring(0, equals), value.substring(equals + 1));
      }
      default -> throw new IllegalArgumentException("Unknown option " + name);
    }
  }

  private int run() throws IOException, InterruptedException {
    try (FakeApiServer running = server.start()) {
      String baseUrl = running.baseUrl().toString();
      System.err.println("Fake API at " + baseUrl);
      if (command.isEmpty()) {
        Thread.currentThread().join(); // until the process is interrupted
      }
      ProcessBuilder process = new ProcessBuilder(command).inheritIO();
      environment.forEach(
          (name, value) -> process.environment().put(name, value.replace("{baseUrl}", baseUrl)));
      int code = process.start().waitFor();
      System.err.println(running.coverage());
      return code == 0 ? verdict(running) : code;
    }
  }

  private static int verdict(FakeApiServer server) {
    try {
      server.assertNoViolations();
      return 0;
    } catch (AssertionError e) {
      System.err.println(e.getMessage());
      return BROKE_THE_SPEC;
    }
  }
}
