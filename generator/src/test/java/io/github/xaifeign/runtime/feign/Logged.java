package io.github.xaifeign.runtime.feign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged. */
public final class Logged {
  private Logged() {}

  /** The lines of the loggers of a name and below, at every level, while a task runs. */
  public static List<String> during(String name, Runnable task) {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(name);
    Level before = logger.getLevel();
    logger.setLevel(Level.ALL);
    logger.addHandler(handler);
    try {
      task.run();
    } finally {
      logger.removeHandler(handler);
      logger.setLevel(before);
    }
    return lines;
  }
}
