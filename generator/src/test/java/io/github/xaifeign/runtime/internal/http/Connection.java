package io.github.xaifeign.runtime.internal.http;

import java.util.concurrent.Flow;

/** Writes down what a body asks of its connection. */
final class Connection implements Flow.Subscription {
  long requested;
  boolean cancelled;

  @Override
  public void request(long count) {
    requested += count;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }
}
