package io.github.xaifeign.corpus;

import java.util.Locale;

/**
 * What came of one document.
 *
 * @param fault the first thing that went wrong; empty if nothing did
 */
record DocumentResult(
    String name,
    boolean generated,
    boolean compiled,
    long generateMillis,
    long peakBytes,
    long compileMillis,
    long lines,
    long classBytes,
    RoundTrips.Figures roundTrips,
    String fault) {

  static final String CSV_HEADER =
      "document,generated,compiled,generate_ms,peak_mib,compile_ms,lines,class_bytes,schemas,"
          + "unsampled,instances,lost,fault";

  static DocumentResult refused(String name, String fault) {
    return new DocumentResult(name, false, false, 0, 0, 0, 0, 0, RoundTrips.Figures.NONE, fault);
  }

  String toCsv() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%d,%d,%d,%d,%d,%d,%d,%d,%d,\"%s\"",
        name,
        generated,
        compiled,
        generateMillis,
        peakBytes >> 20,
        compileMillis,
        lines,
        classBytes,
        roundTrips.schemas(),
        roundTrips.unsampled(),
        roundTrips.instances(),
        roundTrips.losses().size(),
        fault.replace("\"", "\"\""));
  }
}
