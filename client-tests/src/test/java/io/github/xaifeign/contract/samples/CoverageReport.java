package io.github.xaifeign.contract.samples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the documents was tried, counted from the documents: printed, and written to {@code
 * target/contract} as JSON and as a page to look at.
 */
public final class CoverageReport {
  private static final Path FOLDER = Path.of("target", "contract");

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** What was tried of one part, such as the requests of a document. */
  private record Part(int samples, List<CoverageRow> rows) {}

  /** Adds the rows of one part, and how many samples it took. */
  public synchronized void add(String part, int samples, List<CoverageRow> rows) {
    parts.put(part, new Part(samples, List.copyOf(rows)));
  }

  /** All that was not tried. */
  public synchronized List<String> missing() {
    List<String> missing = new ArrayList<>();
    parts.forEach(
        (name, part) ->
            part.rows().forEach(row -> row.missing().forEach(it -> missing.add(name + ": " + it))));
    return missing;
  }

  /** Prints the figures and writes both files. */
  public synchronized void write() throws IOException {
    Files.createDirectories(FOLDER);
    parts.forEach(
        (name, part) ->
            System.out.printf("proof: samples: %d %s, %s%n", part.samples(), name, part.rows()));
    Files.writeString(FOLDER.resolve("report.json"), json());
    Files.writeString(FOLDER.resolve("report.html"), page());
  }

  private String json() {
    ObjectNode report = JsonMapper.builder().build().createObjectNode();
    parts.forEach(
        (name, part) -> {
          ObjectNode summary = report.putObject(name).put("samples", part.samples());
          ArrayNode list = summary.putArray("rows");
          for (CoverageRow row : part.rows()) {
            ObjectNode object =
                list.addObject()
                    .put("title", row.title())
                    .put("held", row.held())
                    .put("declared", row.declared());
            row.missing().forEach(object.putArray("missing")::add);
          }
        });
    return report.toPrettyString() + "\n";
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>What of the documents was tried</title>
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
              td { padding: .2rem 1rem .2rem 0 } td.n { text-align: right; font-variant-numeric: tabular-nums }
              meter { width: 20rem; height: 1rem }
            </style>
            <h1>What of the documents was tried</h1>
            """);
    parts.forEach(
        (name, part) -> {
          page.append("<h2>").append(escaped(name)).append("</h2>\n");
          page.append("<p>").append(part.samples()).append(" samples</p>\n<table>\n");
          part.rows().forEach(row -> page.append(tableRow(row)));
          page.append("</table>\n");
        });
    return page.append("</html>\n").toString();
  }

  private static String tableRow(CoverageRow row) {
    StringBuilder html = new StringBuilder("<tr><td>").append(escaped(row.title()));
    if (!row.missing().isEmpty()) {
      html.append("<details><summary>missing</summary><ul>");
      row.missing().forEach(it -> html.append("<li>").append(escaped(it)).append("</li>"));
      html.append("</ul></details>");
    }
    return html.append("</td><td class=\"n\">")
        .append(row.held() + " / " + row.declared())
        .append("</td><td><meter max=\"" + row.declared() + "\" value=\"" + row.held() + "\">")
        .append("</meter></td></tr>\n")
        .toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
