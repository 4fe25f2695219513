package io.github.xaifeign.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The time from the start of a JVM until it prints the text of its first reply: one JVM after the
 * other, the programs taking turns, against a server in this JVM that answers at once.
 */
final class ColdStart {
  /** What of the class path a program needs; a shorter one is searched faster. */
  private record Program(String main, List<String> classPath) {}

  private static final Map<String, Program> PROGRAMS = programs();

  private ColdStart() {}

  private static Map<String, Program> programs() {
    Map<String, Program> programs = new LinkedHashMap<>();
    programs.put(
        "xai-client",
        new Program(
            FirstReply.Emitted.class.getName(),
            jars(
                "xai-client-0",
                "client/target/",
                "/io/github/openfeign/",
                "/tools/jackson/",
                "/jackson-annotations/",
                "/org/jspecify/")));
    programs.put(
        "openai-java",
        new Program(
            FirstReply.Openai.class.getName(),
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
    return programs;
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
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, Payloads.CHAT.length);
          exchange.getResponseBody().write(Payloads.CHAT);
          exchange.close();
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    try {
      for (int run = 0; run <= runs; run++) {
        for (Map.Entry<String, Program> program : PROGRAMS.entrySet()) {
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
