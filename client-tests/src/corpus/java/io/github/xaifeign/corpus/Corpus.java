package io.github.xaifeign.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tries the generator on each document below a folder, prints what came of it and writes it to
 * {@code corpus.csv}; what was lost, and what javac said, stands in {@code corpus.txt} beside it.
 */
final class Corpus {
  private final Path folder;
  private final Path work;
  private final StringBuilder report = new StringBuilder();

  private Corpus(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  /**
   * Runs the suite.
   *
   * @param args the folder of documents, the folder to work in, and optionally a part of the names
   *     of the documents to try
   */
  public static void main(String[] args) throws IOException {
    String part = args.length > 2 ? args[2] : "";
    new Corpus(Path.of(args[0]), Path.of(args[1])).run(part);
  }

  private void run(String part) throws IOException {
    Files.createDirectories(work);
    List<DocumentResult> results = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().matches(".*\\.(ya?ml|json)")).sorted().toList();
    }
    for (Path file : files) {
      CorpusDocument document = CorpusDocument.read(folder, file);
      if (document.isWhole() && document.name().contains(part)) {
        DocumentResult result = attempt(document);
        System.out.println(line(result));
        results.add(result);
      }
    }
    List<String> csv = new ArrayList<>(List.of(DocumentResult.CSV_HEADER));
    results.forEach(result -> csv.add(result.toCsv()));
    Files.write(work.resolve("corpus.csv"), csv);
    Files.writeString(work.resolve("corpus.txt"), report);
    System.out.println(total(results));
  }

  private DocumentResult attempt(CorpusDocument document) throws IOException {
    Path scratch = work.resolve("client");
    delete(scratch);
    ClientBuild build = new ClientBuild(scratch);
    ClientBuild.Cost cost;
    try {
      cost = build.generate(document.file());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      report.append(document.name()).append(" is refused: ").append(e).append('\n');
      return DocumentResult.refused(document.name(), firstLine(e));
    }
    long begin = System.nanoTime();
    List<String> faults = build.compile();
    long compileMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    faults.forEach(fault -> report.append(document.name()).append(' ').append(fault).append('\n'));
    RoundTrips.Figures figures = RoundTrips.Figures.NONE;
    String fault = faults.isEmpty() ? "" : faults.get(0);
    if (faults.isEmpty()) {
      try (ClientClasses classes = new ClientClasses(build.classes())) {
        figures = new RoundTrips(document, classes).run();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(document.name(), e);
      }
      figures
          .losses()
          .forEach(loss -> report.append(document.name()).append(' ').append(loss).append('\n'));
      fault = figures.losses().isEmpty() ? "" : figures.losses().get(0).lines().findFirst().get();
    }
    return new DocumentResult(
        document.name(),
        true,
        faults.isEmpty(),
        cost.millis(),
        cost.peakBytes(),
        compileMillis,
        build.lines(),
        build.classBytes(),
        figures,
        fault);
  }

  private static String firstLine(Throwable e) {
    String text = e.getMessage() == null ? e.toString() : e.getMessage();
    return text.lines().findFirst().orElse("");
  }

  private static String line(DocumentResult result) {
    String outcome =
        !result.generated() ? "REFUSED" : !result.compiled() ? "DOES NOT COMPILE" : "ok";
    return String.format(
        Locale.ROOT,
        "%-60s %-8s %6d ms %5d MiB %6d ms %8d lines %9d bytes %6d of %6d lossless %s",
        result.name(),
        outcome,
        result.generateMillis(),
        result.peakBytes() >> 20,
        result.compileMillis(),
        result.lines(),
        result.classBytes(),
        result.roundTrips().instances() - result.roundTrips().losses().size(),
        result.roundTrips().instances(),
        result.fault());
  }

  private static String total(List<DocumentResult> results) {
    long instances = results.stream().mapToLong(it -> it.roundTrips().instances()).sum();
    long lost = results.stream().mapToLong(it -> it.roundTrips().losses().size()).sum();
    return String.format(
        Locale.ROOT,
        "corpus: %d documents, %d generated, %d compiled, %d of %d round trips lossless (%.3f %%),"
            + " %d schemas without a valid instance, %d ms, %d lines, %d class bytes",
        results.size(),
        results.stream().filter(DocumentResult::generated).count(),
        results.stream().filter(DocumentResult::compiled).count(),
        instances - lost,
        instances,
        instances == 0 ? 100.0 : 100.0 * (instances - lost) / instances,
        results.stream().mapToLong(it -> it.roundTrips().unsampled()).sum(),
        results.stream().mapToLong(DocumentResult::generateMillis).sum(),
        results.stream().mapToLong(DocumentResult::lines).sum(),
        results.stream().mapToLong(DocumentResult::classBytes).sum());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inner = Files.walk(folder)) {
        for (Path path : inner.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
