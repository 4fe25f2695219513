package io.github.xaifeign.runtime;

/** The retries that all calls of a client have between them. */
final class RetryBudget {
  private static final int PRICE = 10;

  private final int capacity;
  private int credit;

  RetryBudget(int retries) {
    this.capacity = retries * PRICE;
    this.credit = capacity;
  }

  /** Takes one retry, if there is one. */
  synchronized boolean take() {
    if (credit < PRICE) {
      return false;
    }
    credit -= PRICE;
    return true;
  }

  /** Notes a call that succeeded. */
  synchronized void succeeded() {
    credit = Math.min(capacity, credit + 1);
  }
}
