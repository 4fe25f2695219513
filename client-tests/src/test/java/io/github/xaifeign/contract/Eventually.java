package io.github.xaifeign.contract;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what must come about, however slow the machine is. */
public final class Eventually {
  /** Only what never comes about takes this long. */
  private static final Duration NEVER = Duration.ofMinutes(3);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private Eventually() {}

  /**
   * Tries an assertion until it holds. Garbage is collected before each try: before Java 21 the
   * HTTP client of the JDK ends its threads and connections only when it is collected.
   *
   * @throws AssertionError the last one, if the assertion never holds
   */
  public static void holds(Runnable assertion) {
    long end = System.nanoTime() + NEVER.toNanos();
    while (true) {
      System.gc();
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() - end > 0) {
          throw e;
        }
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
