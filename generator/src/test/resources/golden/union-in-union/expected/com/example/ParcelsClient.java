package com.example;

import feign.Capability;
import feign.Client;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.feign.ApiClients;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * A client of <code>Parcels</code>.
 *
 * <p>A client is safe for use by several threads and meant to be kept. The interfaces behind its
 * accessors are made when they are first asked for.
 */
@Generated("feign-javapoet")
public final class ParcelsClient implements AutoCloseable {
  private final ApiClients clients;

  private ParcelsClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   * A client as the environment has it: <code>PARCELS_BASE_URL</code>, if set, is where the API
   * is.
   *
   * @return a new client
   */
  public static ParcelsClient fromEnv() {
    var builder = builder();
    String baseUrl = System.getenv("PARCELS_BASE_URL");
    if (baseUrl != null && !baseUrl.isBlank()) {
      builder.baseUrl(baseUrl);
    }
    return builder.build();
  }

  /**
   * A builder with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same operations with futures, over the same connections.
   *
   * @return a view of this client, which ends when this client is closed
   */
  public ParcelsAsyncClient async() {
    return new ParcelsAsyncClient(clients);
  }

  /**
   * Ends the threads that this client has started; calls fail from then on.
   */
  @Override
  public void close() {
    clients.close();
  }

  @Override
  public String toString() {
    return "ParcelsClient[" + clients + "]";
  }

  /**
   * Collects the settings of a {@link ParcelsClient}.
   */
  public static final class Builder {
    private final ClientSettings.Builder settings = ClientSettings.builder();

    private Builder() {
      settings.readers(new ParcelsReaders());
    }

    /**
     * Where the API is. It must be set.
     *
     * @param baseUrl an absolute URL without query
     * @return this
     */
    public Builder baseUrl(String baseUrl) {
      settings.baseUrl(baseUrl);
      return this;
    }

    /**
     * How long a call may take until its reply begins.
     *
     * @param timeout more than zero
     * @return this
     */
    public Builder timeout(Duration timeout) {
      settings.timeout(timeout);
      return this;
    }

    /**
     * The longest silence of a stream that has begun.
     *
     * @param idleTimeout more than zero
     * @return this
     */
    public Builder idleTimeout(Duration idleTimeout) {
      settings.idleTimeout(idleTimeout);
      return this;
    }

    /**
     * How long a call may take as a whole.
     *
     * @param totalTimeout more than zero
     * @return this
     */
    public Builder totalTimeout(Duration totalTimeout) {
      settings.totalTimeout(totalTimeout);
      return this;
    }

    /**
     * How long making a connection may take.
     *
     * @param connectTimeout more than zero
     * @return this
     */
    public Builder connectTimeout(Duration connectTimeout) {
      settings.connectTimeout(connectTimeout);
      return this;
    }

    /**
     * When calls are made again.
     *
     * @param retries of the type {@link RetryPolicy}
     * @return this
     */
    public Builder retries(RetryPolicy retries) {
      settings.retries(retries);
      return this;
    }

    /**
     * How much of a response is taken into memory.
     *
     * @param limits of the type {@link ResponseLimits}
     * @return this
     */
    public Builder limits(ResponseLimits limits) {
      settings.limits(limits);
      return this;
    }

    /**
     * The HTTP client to use, for a proxy, TLS or an executor of one's own.
     *
     * @param httpClient it stays open when this client is closed
     * @return this
     */
    public Builder httpClient(HttpClient httpClient) {
      settings.httpClient(httpClient);
      return this;
    }

    /**
     * Another Feign client to send requests by.
     *
     * @param feignClient of the type {@link Client}
     * @return this
     */
    public Builder feignClient(Client feignClient) {
      settings.feignClient(feignClient);
      return this;
    }

    /**
     * Adds a capability of Feign, such as one that counts calls.
     *
     * @param capability of the type {@link Capability}
     * @return this
     */
    public Builder capability(Capability capability) {
      settings.capability(capability);
      return this;
    }

    /**
     * Logs the beginning of each body of text, with what may be secret masked.
     *
     * @param maxBytes how much of a body
     * @return this
     */
    public Builder logBodies(int maxBytes) {
      settings.logBodies(maxBytes);
      return this;
    }

    /**
     * The client.
     *
     * @return a new client, to be closed when it is no longer needed
     */
    public ParcelsClient build() {
      return new ParcelsClient(new ApiClients(settings.build()));
    }
  }
}
