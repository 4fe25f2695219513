package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands the items of a stream to one subscriber, no more of them than it has asked for. Items are
 * waited for by tasks of the executor, of which there is one at most and none without demand.
 */
final class EventPublisher<T> implements Flow.Publisher<T> {
  private final EventStream<T> stream;
  private final Executor executor;
  private final AtomicBoolean taken = new AtomicBoolean();

  EventPublisher(EventStream<T> stream, Executor executor) {
    this.stream = stream;
    this.executor = executor;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Preconditions.notNull("subscriber", subscriber);
    if (taken.getAndSet(true)) {
      subscriber.onSubscribe(new Refused());
      subscriber.onError(new IllegalStateException("an event stream has one subscriber"));
      return;
    }
    subscriber.onSubscribe(new Delivery(subscriber));
  }

  /** The subscription of a subscriber that came too late. */
  private static final class Refused implements Flow.Subscription {
    @Override
    public void request(long count) {
      // there is nothing to give
    }

    @Override
    public void cancel() {
      // there is nothing to end
    }
  }

  private final class Delivery implements Flow.Subscription, Runnable {
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicBoolean running = new AtomicBoolean();
    private final Iterator<T> items = stream.iterator();
    private volatile boolean over;

    Delivery(Flow.Subscriber<? super T> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      if (count <= 0) {
        fail(new IllegalArgumentException("a subscriber must ask for at least one item"));
        return;
      }
      demand.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
      start();
    }

    private void start() {
      if (!over && !running.getAndSet(true)) {
        try {
          executor.execute(this);
        } catch (RejectedExecutionException e) {
          fail(e);
        }
      }
    }

    @Override
    public void run() {
      try {
        while (!over && demand.get() > 0) {
          if (!items.hasNext()) {
            if (!over) {
              over = true;
              subscriber.onComplete();
            }
            return;
          }
          T item = items.next();
          demand.decrementAndGet();
          subscriber.onNext(item);
        }
      } catch (RuntimeException e) {
        fail(e);
      } finally {
        running.set(false);
      }
      if (demand.get() > 0) {
        start(); // asked for in the moment when the loop ended
      }
    }

    private void fail(RuntimeException e) {
      if (!over) {
        over = true;
        stream.close();
        subscriber.onError(e);
      }
    }

    @Override
    public void cancel() {
      over = true;
      stream.close();
    }
  }
}
