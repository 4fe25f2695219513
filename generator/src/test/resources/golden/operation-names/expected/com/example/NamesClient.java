package com.example;

import com.example.api.BuildApi;
import com.example.api.BuildFeignApi;
import com.example.api.DefaultApi;
import com.example.api.DefaultFeignApi;
import com.example.api.WaitApi;
import com.example.api.WaitFeignApi;
import feign.Capability;
import feign.Client;
import io.github.xaifeign.runtime.CallInterceptor;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Environment;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.feign.ApiClients;
import java.net.http.HttpClient;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * A client of <code>Names</code>.
 *
 * <p>A client is safe for use by several threads and meant to be kept. What its accessors
 * return is made when it is first asked for.
 */
@Generated("feign-javapoet")
public final class NamesClient implements AutoCloseable {
  private final ApiClients clients;

  private NamesClient(ApiClients clients) {
    this.clients = clients;
  }

  /**
   * Makes a client with the settings of the environment: the base URL from
   * <code>NAMES_BASE_URL</code> or <code>names.baseUrl</code>, if that is set.
   *
   * @return a new client
   */
  public static NamesClient fromEnv() {
    return builder().fromEnv().build();
  }

  /**
   * Starts with the default settings.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public BuildApi buildApi() {
    return clients.create(BuildApi.class, BuildFeignApi.class, BuildApi::new);
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public WaitApi waitApi() {
    return clients.create(WaitApi.class, WaitFeignApi.class, WaitApi::new);
  }

  /**
   *
   * @return the operations; the same object each time
   */
  public DefaultApi defaultApi() {
    return clients.create(DefaultApi.class, DefaultFeignApi.class, DefaultApi::new);
  }

  /**
   * The same operations with futures, over the same connections.
   *
   * @return a view of this client, which ends when this client is closed
   */
  public NamesAsyncClient async() {
    return new NamesAsyncClient(clients);
  }

  /**
   * Closes the connections and ends the threads of this client; calls fail from then on.
   */
  @Override
  public void close() {
    clients.close();
  }

  @Override
  public String toString() {
    return "NamesClient[" + clients + "]";
  }

  /**
   * Collects the settings of a {@link NamesClient}.
   */
  public static final class Builder {
    private final ClientSettings.Builder settings = ClientSettings.builder();

    private Builder() {
      settings.readers(new NamesReaders());
      settings.product("names-client");
      settings.basePaths("/v1");
    }

    /**
     * Takes the settings of the environment: the base URL from <code>NAMES_BASE_URL</code> or
     * <code>names.baseUrl</code>, if that is set.
     *
     * <p>A system property goes before a variable, and neither takes the place of what has been
     * set otherwise.
     *
     * @return this
     */
    public Builder fromEnv() {
      if (!settings.isBaseUrlSet()) {
        Environment.find("names.baseUrl", "NAMES_BASE_URL").ifPresent(settings::baseUrl);
      }
      return this;
    }

    /**
     * Sets the URL that the paths of the operations are appended to, which has no default.
     *
     * @param baseUrl an absolute http or https URL without user, query and fragment
     * @return this
     * @throws IllegalArgumentException if the URL is of another form
     */
    public Builder baseUrl(String baseUrl) {
      settings.baseUrl(baseUrl);
      return this;
    }

    /**
     * Sets how long an attempt may take until its response is complete, or until its stream or
     * download begins; 10 minutes by default.
     *
     * @param timeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      settings.timeout(timeout);
      return this;
    }

    /**
     * Sets the longest silence of a stream or download that has begun; the timeout of an attempt
     * by default.
     *
     * @param idleTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder idleTimeout(Duration idleTimeout) {
      settings.idleTimeout(idleTimeout);
      return this;
    }

    /**
     * Sets how long a call may take as a whole, with all attempts, the waits between them and the
     * reading of a stream or download. Not limited by default.
     *
     * @param totalTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder totalTimeout(Duration totalTimeout) {
      settings.totalTimeout(totalTimeout);
      return this;
    }

    /**
     * Sets how long making a connection may take; 10 seconds by default. It has no effect on an
     * HTTP client of your own.
     *
     * @param connectTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder connectTimeout(Duration connectTimeout) {
      settings.connectTimeout(connectTimeout);
      return this;
    }

    /**
     * Sets when calls are repeated.
     *
     * @param retries the policy
     * @return this
     */
    public Builder retries(RetryPolicy retries) {
      settings.retries(retries);
      return this;
    }

    /**
     * Sets how much of a response is read into memory.
     *
     * @param limits the limits
     * @return this
     */
    public Builder limits(ResponseLimits limits) {
      settings.limits(limits);
      return this;
    }

    /**
     * Sets whether a response that is not as documented is refused. By default it is read, and
     * only the accessors of members that are missing or of another kind throw.
     *
     * @param strict whether it is refused
     * @return this
     */
    public Builder strict(boolean strict) {
      settings.strict(strict);
      return this;
    }

    /**
     * Sets the HTTP client, for a proxy, TLS or an executor of your own.
     *
     * @param httpClient a client that never follows redirects; it stays open when this client is
     *     closed
     * @return this
     * @throws IllegalArgumentException if it follows redirects, because it would carry the
     *     credentials to other hosts
     */
    public Builder httpClient(HttpClient httpClient) {
      settings.httpClient(httpClient);
      return this;
    }

    /**
     * Sends requests by another Feign client in place of the JDK's HTTP client.
     *
     * @param feignClient a client that does not follow redirects; it stays open when this client
     *     is closed
     * @return this
     */
    public Builder feignClient(Client feignClient) {
      settings.feignClient(feignClient);
      return this;
    }

    /**
     * Adds a capability of Feign, such as one that counts calls.
     *
     * @param capability the capability
     * @return this
     */
    public Builder capability(Capability capability) {
      settings.capability(capability);
      return this;
    }

    /**
     * Sets the {@code User-Agent} header in place of the name and version of this client.
     *
     * @param userAgent what the caller calls itself
     * @return this
     * @throws IllegalArgumentException if it is blank or cannot stand in a header
     */
    public Builder userAgent(String userAgent) {
      settings.userAgent(userAgent);
      return this;
    }

    /**
     * Adds an interceptor, which sees each attempt of each call before it leaves.
     *
     * @param interceptor may add headers; it never sees the credentials
     * @return this
     */
    public Builder interceptor(CallInterceptor interceptor) {
      settings.interceptor(interceptor);
      return this;
    }

    /**
     * Logs the beginning of each JSON or text body at level DEBUG, with the values masked that
     * look like secrets. No body is logged by default.
     *
     * @param maxBytes how much of a body is logged
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder logBodies(int maxBytes) {
      settings.logBodies(maxBytes);
      return this;
    }

    /**
     * Adds a header to each call to the server. It gives way to one of that name that the
     * operation or the call brings; given twice, both values are sent.
     *
     * @param name its name
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if name or value cannot stand in a header
     */
    public Builder header(String name, String value) {
      settings.header(name, value);
      return this;
    }

    /**
     * Makes the client. It connects when it is first called.
     *
     * @return a new client, to be closed when it is no longer needed
     * @throws IllegalStateException if the base URL is not set
     */
    public NamesClient build() {
      return new NamesClient(new ApiClients(settings.build()));
    }
  }
}
