package io.github.xaifeign.runtime.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time and chance, as retries need them; tests put their own in place. */
public interface RetryClock {
  /** The clock on the wall. */
  RetryClock SYSTEM =
      new RetryClock() {
        @Override
        public long nanoTime() {
          return System.nanoTime();
        }

        @Override
        public long epochMillis() {
          return System.currentTimeMillis();
        }

        @Override
        public double random() {
          return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public void sleep(Duration wait) throws InterruptedException {
          TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        }

        @Override
        public CompletableFuture<Void> after(Duration wait) {
          return new CompletableFuture<Void>()
              .completeOnTimeout(null, wait.toNanos(), TimeUnit.NANOSECONDS);
        }
      };

  /** As {@link System#nanoTime()}. */
  long nanoTime();

  /** As {@link System#currentTimeMillis()}. */
  long epochMillis();

  /** A number from 0 to 1, 1 not included. */
  double random();

  /** Waits. */
  void sleep(Duration wait) throws InterruptedException;

  /** A future that completes after a wait. */
  CompletableFuture<Void> after(Duration wait);

  /** Waits on this thread, and gives a future that is complete. */
  default CompletableFuture<Void> sleeping(Duration wait) {
    try {
      sleep(wait);
      return CompletableFuture.completedFuture(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.failedFuture(e);
    }
  }
}
