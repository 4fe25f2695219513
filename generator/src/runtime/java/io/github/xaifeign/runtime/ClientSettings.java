package io.github.xaifeign.runtime;

import feign.Capability;
import feign.Client;
import io.github.xaifeign.runtime.internal.library.SupportedLibraries;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.ModelReaders;
import io.github.xaifeign.runtime.json.Preconditions;
import io.github.xaifeign.runtime.json.SecretMembers;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of a client. Immutable. */
public final class ClientSettings {
  private static final Duration TIMEOUT = Duration.ofMinutes(10);
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final String ENVIRONMENT = "feign-javapoet Java/" + Runtime.version().feature();

  private final CallSettings shared;
  private final String baseUrl;
  private final boolean documentedBaseUrl;
  private final BasePaths basePaths;
  private final boolean pathParametersInQuery;
  private final Credentials credentials;
  private final @Nullable HttpClient httpClient;
  private final @Nullable Client feignClient;
  private final String userAgent;
  private final Map<String, List<String>> headers;
  private final List<CallInterceptor> interceptors;
  private final ModelReaders readers;
  private final List<Capability> capabilities;
  private final List<ErrorStatusRule> errorStatusRules;
  private final int loggedBodyBytes;

  private ClientSettings(Builder builder) {
    this.shared = builder.settings();
    if (shared.baseUrl() == null) {
      throw new IllegalStateException("baseUrl is not set");
    }
    this.basePaths = builder.basePaths;
    this.baseUrl = shared.baseUrl();
    this.documentedBaseUrl = !builder.baseUrlSet;
    this.pathParametersInQuery = builder.server != null && builder.server.pathParametersInQuery();
    this.credentials = credentials(shared.credentials(), builder.server);
    this.httpClient = builder.httpClient;
    this.feignClient = builder.feignClient;
    this.userAgent = builder.userAgent;
    this.headers = builder.headers.freeze();
    this.interceptors = List.copyOf(builder.interceptors);
    this.readers = builder.readers;
    this.capabilities = List.copyOf(builder.capabilities);
    this.errorStatusRules = List.copyOf(builder.errorStatusRules);
    this.loggedBodyBytes = builder.loggedBodyBytes;
  }

  private static Credentials credentials(@Nullable Credentials set, @Nullable ApiServer server) {
    Credentials credentials = set == null ? Credentials.none() : set;
    return server == null
        ? credentials
        : server
            .keyParameter()
            .map(parameter -> KeyCredentials.inQuery(credentials, parameter))
            .orElse(credentials);
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   * @throws IllegalStateException if Feign or Jackson are missing or too old; the message names the
   *     version that was found and the one that is needed
   */
  public static Builder builder() {
    SupportedLibraries.check();
    return new Builder();
  }

  /** {@return the base URL, without a slash at its end} */
  public String baseUrl() {
    return baseUrl;
  }

  /**
   * A base URL, without what the paths of the operations begin with.
   *
   * @param url a base URL of a call, without a slash at its end
   * @return what the paths are appended to
   * @throws IllegalArgumentException if it ends with what some paths begin with
   */
  public String fitted(String url) {
    return basePaths.fit(url);
  }

  /** {@return whether the server, a gateway, takes the parameters of paths in the query} */
  public boolean pathParametersInQuery() {
    return pathParametersInQuery;
  }

  /** {@return the credentials, for the place where the server takes them} */
  public Credentials credentials() {
    return credentials;
  }

  /**
   * The credentials for an operation.
   *
   * @param alternatives what the operation asks for, as {@link SecurityAlternatives} has it
   * @return the credentials, for the place where the server takes them
   */
  public Credentials credentials(String[] alternatives) {
    if (alternatives.length == 0) {
      return Credentials.none();
    }
    return credentials instanceof NamedCredentials named ? named.of(alternatives) : credentials;
  }

  /** {@return whether the base URL is the document's, and nobody has set another} */
  public boolean hasDocumentedBaseUrl() {
    return documentedBaseUrl;
  }

  /** {@return how long an attempt may take} */
  public Duration timeout() {
    return shared.timeout() == null ? TIMEOUT : shared.timeout();
  }

  /**
   * How long a connection may take to be made.
   *
   * @return the duration; that of the HTTP client if one was given, and zero if it has no limit
   */
  public Duration connectTimeout() {
    if (httpClient != null) {
      return httpClient.connectTimeout().orElse(Duration.ZERO);
    }
    return shared.connectTimeout() == null ? CONNECT_TIMEOUT : shared.connectTimeout();
  }

  /** {@return the longest silence of a stream; empty if it is the timeout of the call} */
  public Optional<Duration> idleTimeout() {
    return Optional.ofNullable(shared.idleTimeout());
  }

  /** {@return how long a call may take as a whole; empty if there is no limit} */
  public Optional<Duration> totalTimeout() {
    return Optional.ofNullable(shared.totalTimeout());
  }

  /** {@return when calls are made again} */
  public RetryPolicy retries() {
    return shared.retries() == null ? RetryPolicy.DEFAULT : shared.retries();
  }

  /** {@return how much of a response is taken into memory} */
  public ResponseLimits limits() {
    return shared.limits() == null ? ResponseLimits.DEFAULT : shared.limits();
  }

  /** {@return whether responses are refused that are not as documented} */
  public boolean strict() {
    return Boolean.TRUE.equals(shared.strict());
  }

  /** {@return the HTTP client that was given; empty if one is made} */
  public Optional<HttpClient> httpClient() {
    return Optional.ofNullable(httpClient);
  }

  /** {@return the Feign client that was given; empty if the JDK's HTTP client sends} */
  public Optional<Client> feignClient() {
    return Optional.ofNullable(feignClient);
  }

  /** {@return the {@code User-Agent} header} */
  public String userAgent() {
    return userAgent;
  }

  /** {@return the headers of each call that has not its own: an unmodifiable map} */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** {@return who sees each request before it leaves, in this order} */
  public List<CallInterceptor> interceptors() {
    return interceptors;
  }

  /** {@return the readers of the models} */
  public ModelReaders readers() {
    return readers;
  }

  /** {@return the capabilities of Feign} */
  public List<Capability> capabilities() {
    return capabilities;
  }

  /** {@return where the server means another status than it sends; the first match holds} */
  public List<ErrorStatusRule> errorStatusRules() {
    return errorStatusRules;
  }

  /** {@return how many bytes of each body are logged; 0 if no body is} */
  public int loggedBodyBytes() {
    return loggedBodyBytes;
  }

  /** Names of headers only: a value may be a secret. */
  @Override
  public String toString() {
    return "ClientSettings["
        + shared.describe()
        + ", userAgent="
        + userAgent
        + ", headers="
        + headers.keySet()
        + ']';
  }

  /** Gathers settings. */
  public static final class Builder extends CallSettingsBuilder<Builder> {
    private @Nullable ApiServer server;
    private @Nullable HttpClient httpClient;
    private @Nullable Client feignClient;
    private String userAgent = ENVIRONMENT;
    private final HeaderValues headers = new HeaderValues();
    private final List<CallInterceptor> interceptors = new ArrayList<>();
    private ModelReaders readers = typeName -> null;
    private final List<Capability> capabilities = new ArrayList<>();
    private final List<ErrorStatusRule> errorStatusRules = new ArrayList<>();
    private int loggedBodyBytes;

    private BasePaths basePaths = BasePaths.NONE;
    private boolean baseUrlSet;

    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets what the paths of the operations begin with. Called by emitted code before a base URL is
     * set.
     *
     * @param common what all paths begin with, such as {@code /v1}; empty if there is nothing
     * @param versions versions with which some paths begin, but not all
     * @return this
     */
    public Builder basePaths(String common, String... versions) {
      this.basePaths = new BasePaths(common, List.of(versions));
      return this;
    }

    /**
     * Sets the base URL that the document names. Operations with a server of their own go there as
     * long as no other base URL is set.
     *
     * @param url an absolute http or https URL without user, query and fragment
     * @return this
     * @throws IllegalArgumentException if the URL is of another form
     */
    public Builder documentedBaseUrl(String url) {
      this.baseUrlSet = false;
      return super.baseUrl(url);
    }

    @Override
    public Builder baseUrl(String url) {
      this.baseUrlSet = true;
      return super.baseUrl(basePaths.fit(BaseUrl.checked(url)));
    }

    /** {@return whether a base URL has been set, or a server, in place of the document's} */
    public boolean isBaseUrlSet() {
      return baseUrlSet;
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

    /**
     * Logs the beginning of each JSON or text body, at level DEBUG. Masked are the members that the
     * operation says are secret ({@link SecretMembers}), and texts whose names contain key, token,
     * secret, password or authorization; all else is logged as it is, what users wrote included. By
     * default no body is logged.
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
     * Sends requests by another Feign client in place of the JDK's HTTP client. Retries,
     * credentials and logging stay; timeouts and the cancellation of calls are then its business,
     * and request bodies are in memory as a whole. It sees the credentials, and must not follow
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
     * Sets the HTTP client, for a proxy or TLS of one's own; it is not closed with the client. It
     * has a connect timeout of its own.
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
     * Adds a rule for errors whose status says something else than is meant.
     *
     * @param rule the rule
     * @return this
     */
    public Builder errorStatusRule(ErrorStatusRule rule) {
      this.errorStatusRules.add(Preconditions.notNull("rule", rule));
      return this;
    }

    /**
     * Sets what the client calls itself; its {@code User-Agent} also names the generator and the
     * Java version. Called by emitted code.
     *
     * @param product a product, with its version behind a slash if it is known
     * @return this
     * @throws IllegalArgumentException if it is blank or cannot stand in a header
     */
    public Builder product(String product) {
      return userAgent(Preconditions.notBlank("product", product) + ' ' + ENVIRONMENT);
    }

    /**
     * Adds a header to each call that goes to the origin of the base URL. It gives way to one of
     * that name that the operation or the call brings; given twice, both values are sent.
     *
     * @param name its name
     * @param value its value: visible ASCII, spaces and tabs
     * @return this
     * @throws IllegalArgumentException if name or value cannot stand in a header; the value is not
     *     shown
     */
    public Builder header(String name, String value) {
      headers.add(name, value);
      return this;
    }

    /**
     * Adds an interceptor, to be called after those that were added before.
     *
     * @param interceptor sees each request before it leaves
     * @return this
     */
    public Builder interceptor(CallInterceptor interceptor) {
      this.interceptors.add(Preconditions.notNull("interceptor", interceptor));
      return this;
    }

    /**
     * Sets the {@code User-Agent} header (RFC 9110, section 10.1.5).
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
