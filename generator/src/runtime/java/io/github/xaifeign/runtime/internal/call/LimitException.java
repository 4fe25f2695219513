package io.github.xaifeign.runtime.internal.call;

import java.io.IOException;

/** What arrives is larger than the client accepts. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  public LimitException(String what, long limit) {
    super(what + " is larger than the " + limit + " bytes that the client accepts");
  }
}
