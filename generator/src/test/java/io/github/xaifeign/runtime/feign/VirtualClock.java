package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.internal.call.RetryClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that only waits make go on, and chance that can be repeated. */
public final class VirtualClock implements RetryClock {
  private final AtomicLong nanos = new AtomicLong(1_000);
  private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
  private final Random random;

  public VirtualClock(long seed) {
    this.random = new Random(seed);
  }

  public void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** The waits so far. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public long epochMillis() {
    return 1_800_000_000_000L + nanos.get() / 1_000_000;
  }

  @Override
  public double random() {
    return random.nextDouble();
  }

  @Override
  public void sleep(Duration wait) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    waits.add(wait);
    pass(wait);
  }

  @Override
  public CompletableFuture<Void> after(Duration wait) {
    waits.add(wait);
    pass(wait);
    return CompletableFuture.completedFuture(null);
  }
}
