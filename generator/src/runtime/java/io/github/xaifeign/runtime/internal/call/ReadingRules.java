package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ResponseLimits;

/**
 * How a response is read.
 *
 * @param limits how much of it is taken into memory
 * @param strict whether it is refused if it is not as documented
 */
public record ReadingRules(ResponseLimits limits, boolean strict) {
  /** Those of a response that came without the client's own transport. */
  public static final ReadingRules DEFAULT = new ReadingRules(ResponseLimits.DEFAULT, false);
}
