package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.RetryPolicy;
import java.time.Duration;

/** Clients for the tests. */
public final class Clients {
  public static final String KEY = "xai/CANARY-7d0f";

  private Clients() {}

  public static ClientSettings.Builder settings(String url) {
    return ClientSettings.builder()
        .baseUrl(url)
        .credentials(Credentials.bearer(KEY))
        .timeout(Duration.ofMinutes(5))
        .retries(RetryPolicy.NEVER)
        .readers(ParcelsApi.READERS);
  }

  public static ApiClients of(RawServer server) {
    return new ApiClients(settings(server.url()).build());
  }
}
