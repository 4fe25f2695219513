package com.example;

import com.example.api.TownsApi;
import feign.Capability;
import feign.Client;
import io.github.xaifeign.runtime.ApiServer;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.feign.ApiClients;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * A client of <code>Weather</code>.
 *
 * <p>A client is safe for use by several threads and meant to be kept. The interfaces behind its
 * accessors are made when they are first asked for.
 */
@Generated("feign-javapoet")
public final class WeatherClient implements AutoCloseable {
  private final ApiClients clients;

  private WeatherClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   * A client as the environment has it: the secret is in <code>WEATHER_API_KEY</code>;
   * <code>WEATHER_BASE_URL</code>, if set, is where the API is.
   *
   * @return a new client
   * @throws IllegalStateException naming the variable that is not set
   */
  public static WeatherClient fromEnv() {
    var builder = builder();
    String apiKey = System.getenv("WEATHER_API_KEY");
    if (apiKey == null || apiKey.isBlank()) {
      throw new IllegalStateException("set the environment variable WEATHER_API_KEY");
    }
    builder.apiKey(apiKey);
    String baseUrl = System.getenv("WEATHER_BASE_URL");
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
   * The operations of one group.
   *
   * @return the same object for each call
   */
  public TownsApi towns() {
    return clients.create(TownsApi.class);
  }

  /**
   * The same operations with futures, over the same connections.
   *
   * @return a view of this client, which ends when this client is closed
   */
  public WeatherAsyncClient async() {
    return new WeatherAsyncClient(clients);
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
    return "WeatherClient[" + clients + "]";
  }

  /**
   * Collects the settings of a {@link WeatherClient}.
   */
  public static final class Builder {
    private final ClientSettings.Builder settings = ClientSettings.builder();

    private Builder() {
      settings.readers(new WeatherReaders());
      settings.baseUrl("https://weather.example/v1");
    }

    /**
     * The secret that calls are made with.
     *
     * <p>Sent as a bearer token (RFC 6750).
     *
     * @param secret the secret
     * @return this
     */
    public Builder apiKey(String secret) {
      settings.credentials(Credentials.bearer(secret));
      return this;
    }

    /**
     * The secret that calls are made with.
     *
     * <p>Sent as a bearer token (RFC 6750).
     *
     * @param secret asked for the secret before each request
     * @return this
     */
    public Builder apiKey(Supplier<String> secret) {
      settings.credentials(Credentials.bearer(secret));
      return this;
    }

    /**
     * Which server to call, and in which form. Replaces the base URL.
     *
     * @param server one of {@link WeatherServers}, or one of one's own
     * @return this
     */
    public Builder server(ApiServer server) {
      settings.server(server);
      return this;
    }

    /**
     * Where the API is. <code>https://weather.example/v1</code> unless set.
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
    public WeatherClient build() {
      return new WeatherClient(new ApiClients(settings.build()));
    }
  }
}
