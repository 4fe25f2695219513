package io.github.xaifeign.runtime;

import feign.Capability;
import feign.Client;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.ModelReaders;
import io.github.xaifeign.runtime.json.Preconditions;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The settings of a client. Immutable. */
public final class ClientSettings {
  private final String baseUrl;
  private final boolean pathParametersInQuery;
  private final Credentials credentials;
  private final Duration timeout;
  private final Duration connectTimeout;
  private final @Nullable HttpClient httpClient;
  private final String userAgent;
  private final ModelReaders readers;
  private final RetryPolicy retries;
  private final Duration idleTimeout;
  private final Duration totalTimeout;
  private final ResponseLimits limits;
  private final @Nullable Client feignClient;
  private final List<Capability> capabilities;
  private final int loggedBodyBytes;

  private ClientSettings(Builder builder) {
    if (builder.baseUrl == null) {
      throw new IllegalStateException("baseUrl is not set");
    }
    this.baseUrl = builder.baseUrl;
    this.pathParametersInQuery = builder.server != null && builder.server.pathParametersInQuery();
    this.credentials = builder.effectiveCredentials();
    this.timeout = builder.timeout;
    this.connectTimeout = builder.connectTimeout;
    this.httpClient = builder.httpClient;
    this.userAgent = builder.userAgent;
    this.readers = builder.readers;
    this.retries = builder.retries;
    this.limits = builder.limits;
    this.feignClient = builder.feignClient;
    this.capabilities = List.copyOf(builder.capabilities);
    this.loggedBodyBytes = builder.loggedBodyBytes;
    this.totalTimeout = builder.totalTimeout;
    this.idleTimeout = builder.idleTimeout == null ? builder.timeout : builder.idleTimeout;
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The base URL.
   *
   * @return the URL, without a slash at its end
   */
  public String baseUrl() {
    return baseUrl;
  }

  public boolean pathParametersInQuery() {
    return pathParametersInQuery;
  }

  public Credentials credentials() {
    return credentials;
  }

  public Duration timeout() {
    return timeout;
  }

  public Duration connectTimeout() {
    return connectTimeout;
  }

  public @Nullable HttpClient httpClient() {
    return httpClient;
  }

  public String userAgent() {
    return userAgent;
  }

  public ModelReaders readers() {
    return readers;
  }

  public RetryPolicy retries() {
    return retries;
  }

  public int loggedBodyBytes() {
    return loggedBodyBytes;
  }

  public @Nullable Client feignClient() {
    return feignClient;
  }

  public List<Capability> capabilities() {
    return capabilities;
  }

  public ResponseLimits limits() {
    return limits;
  }

  public Duration idleTimeout() {
    return idleTimeout;
  }

  /** Zero for none. */
  public Duration totalTimeout() {
    return totalTimeout;
  }

  /** A base URL without a slash at its end, if it is one. */
  static String checkedUrl(String url) {
    URI uri = parse(Preconditions.notBlank("baseUrl", url));
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
      throw new IllegalArgumentException("baseUrl must be an absolute http or https URL");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("baseUrl must have no user, query or fragment");
    }
    String text = scheme + "://" + uri.getRawAuthority() + uri.getRawPath();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** The parser's own message would repeat the URL, and with it a password that may be in it. */
  private static URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("baseUrl is no URL");
    }
  }

  static Duration positive(String name, Duration duration) {
    if (Preconditions.notNull(name, duration).isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(name + " must be positive");
    }
    return duration;
  }

  @Override
  public String toString() {
    return "ClientSettings[baseUrl="
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
        + ", userAgent="
        + userAgent
        + ']';
  }

  /** Gathers settings. */
  public static final class Builder {
    private int loggedBodyBytes;
    private @Nullable String baseUrl;
    private @Nullable ApiServer server;
    private Credentials credentials = Credentials.none();
    private Duration timeout = Duration.ofMinutes(10);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private @Nullable HttpClient httpClient;
    private String userAgent = "feign-javapoet";
    private ModelReaders readers = typeName -> null;
    private RetryPolicy retries = RetryPolicy.DEFAULT;
    private ResponseLimits limits = ResponseLimits.DEFAULT;
    private @Nullable Client feignClient;
    private final List<Capability> capabilities = new ArrayList<>();
    private @Nullable Duration idleTimeout;
    private Duration totalTimeout = Duration.ZERO;

    private Builder() {}

    /**
     * Sets the base URL, which has no default.
     *
     * @param url an absolute http or https URL without user, query and fragment; its path, if any,
     *     comes before that of the operations
     * @return this
     * @throws IllegalArgumentException if the URL is of another form
     */
    public Builder baseUrl(String url) {
      this.baseUrl = checkedUrl(url);
      return this;
    }

    /**
     * Sets which server to call and in which form. It replaces the base URL; a base URL set later
     * keeps the form, for a stand-in of that server.
     *
     * @param server the server
     * @return this
     * @throws IllegalArgumentException if a variable of its URL is not filled in, or the URL is not
     *     as {@link #baseUrl} wants it
     */
    public Builder server(ApiServer server) {
      String url = Preconditions.notNull("server", server).url();
      if (url.indexOf('{') >= 0) {
        throw new IllegalArgumentException("a variable is not filled in: " + url);
      }
      this.server = server;
      return baseUrl(url);
    }

    private Credentials effectiveCredentials() {
      return server == null
          ? credentials
          : server
              .keyParameter()
              .map(parameter -> KeyCredentials.inQuery(credentials, parameter))
              .orElse(credentials);
    }

    /**
     * Sets the credentials; none by default. They are sent to the origin of the base URL only.
     *
     * @param credentials the credentials
     * @return this
     */
    public Builder credentials(Credentials credentials) {
      this.credentials = Preconditions.notNull("credentials", credentials);
      return this;
    }

    /**
     * Sets the timeout of a call, 10 minutes by default: until a JSON response is complete, or
     * until a stream or download begins. Each attempt has it anew.
     *
     * @param timeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = positive("timeout", timeout);
      return this;
    }

    /**
     * Sets the longest silence of a stream or download after it has begun; as long as the timeout
     * unless set.
     *
     * @param idleTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder idleTimeout(Duration idleTimeout) {
      this.idleTimeout = positive("idleTimeout", idleTimeout);
      return this;
    }

    /**
     * Sets how long a call may take as a whole: all attempts, the waits between them, and reading a
     * stream or download to its end. None by default.
     *
     * @param totalTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder totalTimeout(Duration totalTimeout) {
      this.totalTimeout = positive("totalTimeout", totalTimeout);
      return this;
    }

    /**
     * Logs the beginning of each JSON or text body, at level DEBUG. The values of members whose
     * names tell of keys, tokens, secrets and passwords are masked; all else is told as it is, what
     * users wrote included. By default no body is logged.
     *
     * @param maxBytes how much of a body is logged
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder logBodies(int maxBytes) {
      if (maxBytes <= 0) {
        throw new IllegalArgumentException("maxBytes must be positive");
      }
      this.loggedBodyBytes = maxBytes;
      return this;
    }

    /**
     * Sets when calls are made again; {@link RetryPolicy#DEFAULT} by default.
     *
     * @param retries the policy
     * @return this
     */
    public Builder retries(RetryPolicy retries) {
      this.retries = Preconditions.notNull("retries", retries);
      return this;
    }

    /**
     * Sets how much of a response is taken into memory; {@link ResponseLimits#DEFAULT} by default.
     *
     * @param limits the limits
     * @return this
     */
    public Builder limits(ResponseLimits limits) {
      this.limits = Preconditions.notNull("limits", limits);
      return this;
    }

    /**
     * Sends requests by another Feign client in place of the JDK's HTTP client. Retries,
     * credentials and logging stay; timeouts, limits and the cancellation of calls are then its
     * business, and bodies are in memory as a whole. It sees the credentials, and must not follow
     * redirects to other hosts.
     *
     * @param client the client; it is not closed with this one
     * @return this
     */
    public Builder feignClient(Client client) {
      this.feignClient = Preconditions.notNull("client", client);
      return this;
    }

    /**
     * Adds a capability of Feign, such as one that counts calls.
     *
     * @param capability the capability
     * @return this
     */
    public Builder capability(Capability capability) {
      this.capabilities.add(Preconditions.notNull("capability", capability));
      return this;
    }

    /**
     * Sets how long a connection may take to be made, 10 seconds by default. It has no effect if an
     * HTTP client is set.
     *
     * @param connectTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = positive("connectTimeout", connectTimeout);
      return this;
    }

    /**
     * Sets the HTTP client, for a proxy or TLS of one's own; it is not closed with the client.
     *
     * @param httpClient a client that never follows redirects
     * @return this
     * @throws IllegalArgumentException if it follows redirects, because it would carry the
     *     credentials to other hosts
     */
    public Builder httpClient(HttpClient httpClient) {
      if (Preconditions.notNull("httpClient", httpClient).followRedirects()
          != HttpClient.Redirect.NEVER) {
        throw new IllegalArgumentException(
            "httpClient must never follow redirects: it would carry the credentials along");
      }
      this.httpClient = httpClient;
      return this;
    }

    /**
     * Sets the {@code User-Agent} header.
     *
     * @param userAgent what the client calls itself
     * @return this
     * @throws IllegalArgumentException if it is blank or cannot stand in a header
     */
    public Builder userAgent(String userAgent) {
      HeaderSyntax.check("User-Agent", Preconditions.notBlank("userAgent", userAgent));
      this.userAgent = userAgent;
      return this;
    }

    /**
     * Sets the readers of the models.
     *
     * @param readers the readers
     * @return this
     */
    public Builder readers(ModelReaders readers) {
      this.readers = Preconditions.notNull("readers", readers);
      return this;
    }

    /**
     * Makes the settings.
     *
     * @return the settings
     * @throws IllegalStateException if the base URL is not set, or the server takes a key in the
     *     query and the credentials are no single key
     */
    public ClientSettings build() {
      return new ClientSettings(this);
    }
  }
}
