package io.github.xaifeign.contract.canary;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Looks for the key in all that the tests print and log, with every level of logging on. The JDK's
 * own loggers of its clients and its server stay off: they print URLs, of which those of a gateway
 * hold its token, and headers.
 */
public final class KeyCanaryWatch implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(KeyCanaryWatch.class))
        .getOrComputeIfAbsent(Watch.class);
  }

  /** Runs from the first test class to the end of the last. */
  static final class Watch extends Handler implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final List<Logger> jdk =
        List.of(
            Logger.getLogger("jdk"),
            Logger.getLogger("sun.net.www"),
            Logger.getLogger("com.sun.net.httpserver"));

    Watch() {
      System.setOut(new PrintStream(new Lines(out), true));
      System.setErr(new PrintStream(new Lines(err), true));
      root.setLevel(Level.ALL);
      jdk.forEach(logger -> logger.setLevel(Level.OFF));
      root.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      KeyCanary.look(String.valueOf(line.getMessage()));
      if (line.getThrown() != null) {
        KeyCanary.look(line.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      root.removeHandler(this);
      System.setOut(out);
      System.setErr(err);
      out.printf(
          "proof: key canary: %d texts printed, logged or thrown, %d with the key in three"
              + " encodings%n",
          KeyCanary.looks(), KeyCanary.hits().size());
      if (!KeyCanary.hits().isEmpty()) {
        throw new AssertionError("the key shows in " + KeyCanary.hits().iterator().next());
      }
    }
  }

  private static final class Lines extends FilterOutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(OutputStream to) {
      super(to);
    }

    @Override
    public synchronized void write(int b) throws IOException {
      out.write(b);
      line.write(b);
      if (b == '\n') {
        KeyCanary.look(line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    }
  }
}
