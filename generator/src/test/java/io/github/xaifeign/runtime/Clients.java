package io.github.xaifeign.runtime;

import java.time.Duration;

/** Clients for the tests. */
final class Clients {
  static final String KEY = "xai/CANARY-7d0f";

  private Clients() {}

  static ClientSettings.Builder settings(String url) {
    return ClientSettings.builder()
        .baseUrl(url)
        .credentials(Credentials.bearer(KEY))
        .timeout(Duration.ofSeconds(20))
        .retries(RetryPolicy.NEVER)
        .readers(ParcelsApi.READERS);
  }

  static ApiClients of(RawServer server) {
    return new ApiClients(settings(server.url()).build());
  }
}
