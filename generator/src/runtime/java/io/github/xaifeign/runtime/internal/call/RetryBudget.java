package io.github.xaifeign.runtime.internal.call;

/** The retries that all calls of a client have between them. */
public final class RetryBudget {
  private static final int PRICE = 10;

  private final int capacity;
  private int credit;

  public RetryBudget(int retries) {
    this.capacity = retries * PRICE;
    this.credit = capacity;
  }

  /** Takes one retry, if there is one. */
  public synchronized boolean take() {
    if (credit < PRICE) {
      return false;
    }
    credit -= PRICE;
    return true;
  }

  /** Notes a call that succeeded. */
  public synchronized void succeeded() {
    credit = Math.min(capacity, credit + 1);
  }
}
