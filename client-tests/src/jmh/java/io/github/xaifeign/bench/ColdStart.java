package io.github.xaifeign.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The time from the start of a JVM until it prints the text of its first response: one JVM after
 * the other, the programs taking turns, against a server in this JVM that answers at once.
 */
final class ColdStart {
  /** What of the class path a program needs; a shorter one is searched faster. */
  private record Program(String main, List<String> classPath) {}

  private static final String[] OWN = {
    "xai-client-0",
    "client/target/",
    "/io/github/openfeign/",
    "/tools/jackson/",
    "/jackson-annotations/",
    "/org/jspecify/"
  };

  private ColdStart() {}

  private static Map<String, Program> programs() throws IOException {
    Map<String, Program> programs = new LinkedHashMap<>();
    programs.put("xai-client", new Program(FirstResponse.Emitted.class.getName(), jars(OWN)));
    programs.put(
        "the limit, by hand",
        new Program(
            FirstResponse.Limit.class.getName(), jars("/tools/jackson/core/jackson-core/")));
    programs.put(
        "openai-java",
        new Program(
            FirstResponse.Openai.class.getName(),
            jars(
                "/com/openai/",
                "/org/jetbrains/",
                "/com/squareup/",
                "/com/fasterxml/",
                "/com/github/victools/",
                "/io/swagger/core/v3/swagger-annotations",
                "/org/apache/httpcomponents/",
                "/com/google/errorprone/",
                "/org/slf4j/slf4j-api")));
    programs.put(
        "xai-client, models", new Program(FirstResponse.EmittedModels.class.getName(), jars(OWN)));
    programs.put("stock client, models", stock());
    return programs;
  }

  /** The stock client cannot say what a chat message is, so it lists the models. */
  private static Program stock() throws IOException {
    Path built = Path.of(System.getProperty("bench.stock"), "target");
    List<String> jars = new ArrayList<>();
    try (Stream<Path> own = Files.list(built);
        Stream<Path> others = Files.list(built.resolve("dependency"))) {
      Stream.concat(own, others)
          .map(Path::toString)
          .filter(path -> path.endsWith(".jar") && !path.matches(".*-(sources|tests)\\.jar"))
          .forEach(jars::add);
    }
    Path source = Path.of(System.getProperty("bench.sources"), "stock", "StockFirstResponse.java");
    Path classes = Files.createDirectories(built.resolve("first-response"));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-classpath",
                String.join(File.pathSeparator, jars),
                "-d",
                classes.toString(),
                source.toString());
    if (failed != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
    jars.add(classes.toString());
    return new Program("StockFirstResponse", jars);
  }

  private static List<String> jars(String... parts) {
    List<String> jars = new ArrayList<>(List.of(benchClasses()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String path = entry.replace(File.separatorChar, '/');
      if (Arrays.stream(parts).anyMatch(path::contains)) {
        jars.add(entry);
      }
    }
    return jars;
  }

  private static String benchClasses() {
    return ColdStart.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  /** Milliseconds of each run, by program. */
  static Map<String, List<Double>> run(int runs) throws IOException, InterruptedException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, Payloads.CHAT));
    server.createContext("/v1/models", exchange -> answer(exchange, Payloads.MODELS));
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, Program> programs = programs();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    try {
      for (int run = 0; run <= runs; run++) {
        for (Map.Entry<String, Program> program : programs.entrySet()) {
          double time = time(program.getValue(), url);
          if (run > 0) { // the first one warms the disk cache
            times.computeIfAbsent(program.getKey(), ignored -> new ArrayList<>()).add(time);
          }
        }
      }
    } finally {
      server.stop(0);
    }
    return times;
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static double time(Program program, String url) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-classpath",
            program.classPath().stream().collect(Collectors.joining(File.pathSeparator)),
            program.main(),
            url);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int first = process.getInputStream().read();
    double time = (System.nanoTime() - start) / 1e6;
    if (first < 0 || !process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(program.main() + " made no call");
    }
    return time;
  }
}
