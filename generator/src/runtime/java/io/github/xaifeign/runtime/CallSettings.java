package io.github.xaifeign.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What can be set for a client and for one call alike; null where nothing is set. */
record CallSettings(
    @Nullable String baseUrl,
    @Nullable Credentials credentials,
    @Nullable Duration timeout,
    @Nullable Duration connectTimeout,
    @Nullable Duration idleTimeout,
    @Nullable Duration totalTimeout,
    @Nullable RetryPolicy retries,
    @Nullable ResponseLimits limits,
    @Nullable Boolean strict) {

  /** For the middle of a {@code toString}. */
  String describe() {
    return "baseUrl="
        + baseUrl
        + ", credentials="
        + credentials
        + ", timeout="
        + timeout
        + ", connectTimeout="
        + connectTimeout
        + ", idleTimeout="
        + idleTimeout
        + ", totalTimeout="
        + totalTimeout
        + ", retries="
        + retries
        + ", limits="
        + limits
        + ", strict="
        + strict;
  }
}
