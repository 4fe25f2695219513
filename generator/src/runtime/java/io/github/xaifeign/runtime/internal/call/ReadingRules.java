package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.internal.wire.BodyMask;

/**
 * How a response is read.
 *
 * @param limits how much of it is taken into memory
 * @param strict whether it is refused if it is not as documented
 * @param mask keeps secrets out of texts that show a part of it
 */
public record ReadingRules(ResponseLimits limits, boolean strict, BodyMask mask) {
  /** Those of a response that came without the client's own transport. */
  static ReadingRules of(Request request) {
    return new ReadingRules(ResponseLimits.DEFAULT, false, Operations.mask(request));
  }
}
