package io.github.xaifeign.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and prints what they say of each other. */
final class Benchmarks {
  private static final boolean QUICK = Boolean.getBoolean("bench.quick");

  private Benchmarks() {}

  /** One measurement: nanoseconds and bytes for one operation. */
  private record Figure(double nanoseconds, double bytes) {}

  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Map<String, List<Double>> first = ColdStart.run(QUICK ? 3 : 11);
    Collection<RunResult> results = new Runner(options()).run();
    printCodecs(results);
    printFirstResponses(first);
  }

  private static Options options() {
    return new OptionsBuilder()
        .include(CodecBenchmark.class.getSimpleName())
        .addProfiler(GCProfiler.class)
        .forks(1)
        .warmupIterations(QUICK ? 1 : 3)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(QUICK ? 1 : 5)
        .measurementTime(TimeValue.seconds(1))
        .build();
  }

  private static void printCodecs(Collection<RunResult> results) {
    Map<String, Figure> figures = new TreeMap<>();
    for (RunResult result : results) {
      String method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      double bytes =
          result.getSecondaryResults().entrySet().stream()
              .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
              .mapToDouble(entry -> entry.getValue().getScore())
              .sum();
      figures.put(
          result.getParams().getParam("payload") + " " + method,
          new Figure(result.getPrimaryResult().getScore(), bytes));
    }
    System.out.printf(Locale.ROOT, "%n%-26s %12s %12s%n", "", "ns/op", "B/op");
    figures.forEach(
        (name, figure) ->
            System.out.printf(
                Locale.ROOT, "%-26s %12.0f %12.0f%n", name, figure.nanoseconds(), figure.bytes()));
    System.out.printf(
        Locale.ROOT,
        "%n%-18s %16s %16s %16s %16s%n",
        "emitted codec",
        "/ tokens",
        "databind /",
        "openai-java /",
        "openai-java B /");
    for (CodecBenchmark.Payload payload : CodecBenchmark.Payload.values()) {
      for (String direction : List.of("decode", "encode")) {
        String prefix = payload + " " + direction;
        Figure emitted = figures.get(prefix + "Emitted");
        Figure openai = figures.get(prefix + "Openai");
        System.out.printf(
            Locale.ROOT,
            "%-18s %16.2f %16.2f %16.2f %16.1f%n",
            prefix,
            emitted.nanoseconds() / figures.get(prefix + "Tokens").nanoseconds(),
            figures.get(prefix + "Databind").nanoseconds() / emitted.nanoseconds(),
            openai.nanoseconds() / emitted.nanoseconds(),
            openai.bytes() / emitted.bytes());
      }
    }
  }

  private static void printFirstResponses(Map<String, List<Double>> first) {
    System.out.printf(Locale.ROOT, "%nJVM start to first response, median ms%n");
    double ours = median(first.get("xai-client"));
    first.forEach(
        (program, times) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s %8.0f   %.2f times xai-client%n",
                program,
                median(times),
                median(times) / ours));
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
