package io.github.xaifeign.runtime;

import feign.Request;
import io.github.xaifeign.runtime.internal.wire.HeaderSyntax;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What differs for one call: times, retries, headers, query, credentials, base URL, an idempotency
 * key, and tags. Immutable.
 */
public final class CallOptions extends Request.Options {
  /** Nothing differs from the settings of the client. */
  public static final CallOptions DEFAULT = builder().build();

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final @Nullable Duration timeout;
  private final @Nullable Duration connectTimeout;
  private final @Nullable Duration idleTimeout;
  private final @Nullable Duration totalTimeout;
  private final @Nullable RetryPolicy retries;
  private final @Nullable ResponseLimits limits;
  private final @Nullable Credentials credentials;
  private final @Nullable String baseUrl;
  private final @Nullable ProgressListener uploadProgress;
  private final @Nullable ProgressListener downloadProgress;
  private final Map<String, List<String>> headers;
  private final Map<String, List<String>> query;
  private final Map<String, String> tags;

  private CallOptions(Builder builder) {
    super(Duration.ZERO, builder.timeout == null ? Duration.ZERO : builder.timeout, false);
    this.timeout = builder.timeout;
    this.connectTimeout = builder.connectTimeout;
    this.idleTimeout = builder.idleTimeout;
    this.totalTimeout = builder.totalTimeout;
    this.retries = builder.retries;
    this.limits = builder.limits;
    this.credentials = builder.credentials;
    this.baseUrl = builder.baseUrl;
    this.uploadProgress = builder.uploadProgress;
    this.downloadProgress = builder.downloadProgress;
    this.headers = copy(builder.headers, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    this.query = copy(builder.query, new LinkedHashMap<>());
    this.tags = Collections.unmodifiableMap(new LinkedHashMap<>(builder.tags));
  }

  private static Map<String, List<String>> copy(
      Map<String, List<String>> from, Map<String, List<String>> into) {
    for (Map.Entry<String, List<String>> entry : from.entrySet()) {
      into.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
    return Collections.unmodifiableMap(into);
  }

  /**
   * Starts with no difference.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Options with a timeout.
   *
   * @param timeout see {@link Builder#timeout}
   * @return the options
   */
  public static CallOptions timeout(Duration timeout) {
    return builder().timeout(timeout).build();
  }

  /**
   * Options with a header.
   *
   * @param name see {@link Builder#header}
   * @param value see {@link Builder#header}
   * @return the options
   */
  public static CallOptions header(String name, String value) {
    return builder().header(name, value).build();
  }

  /**
   * Options with an idempotency key.
   *
   * @param key see {@link Builder#idempotencyKey}
   * @return the options
   */
  public static CallOptions idempotencyKey(String key) {
    return builder().idempotencyKey(key).build();
  }

  /**
   * Starts with these options.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    builder.connectTimeout = connectTimeout;
    builder.idleTimeout = idleTimeout;
    builder.totalTimeout = totalTimeout;
    builder.retries = retries;
    builder.limits = limits;
    builder.credentials = credentials;
    builder.baseUrl = baseUrl;
    builder.uploadProgress = uploadProgress;
    builder.downloadProgress = downloadProgress;
    headers.forEach((name, values) -> builder.headers.put(name, new ArrayList<>(values)));
    query.forEach((name, values) -> builder.query.put(name, new ArrayList<>(values)));
    builder.tags.putAll(tags);
    return builder;
  }

  /**
   * The timeout of the call.
   *
   * @return the timeout, or empty if that of the client holds
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** How long making a connection may take; Feign has the obvious name for a number. */
  public Optional<Duration> ownConnectTimeout() {
    return Optional.ofNullable(connectTimeout);
  }

  /**
   * The longest silence of a stream or download.
   *
   * @return the duration, or empty if that of the client holds
   */
  public Optional<Duration> idleTimeout() {
    return Optional.ofNullable(idleTimeout);
  }

  /**
   * How long the call may take as a whole.
   *
   * @return the duration, or empty if that of the client holds
   */
  public Optional<Duration> totalTimeout() {
    return Optional.ofNullable(totalTimeout);
  }

  /**
   * When the call is made again.
   *
   * @return the policy, or empty if that of the client holds
   */
  public Optional<RetryPolicy> retries() {
    return Optional.ofNullable(retries);
  }

  /**
   * How much of the response is taken into memory.
   *
   * @return the limits, or empty if those of the client hold
   */
  public Optional<ResponseLimits> limits() {
    return Optional.ofNullable(limits);
  }

  /**
   * The base URL of the call.
   *
   * @return the URL, or empty if that of the client holds
   */
  public Optional<String> baseUrl() {
    return Optional.ofNullable(baseUrl);
  }

  public Optional<ProgressListener> uploadProgress() {
    return Optional.ofNullable(uploadProgress);
  }

  public Optional<ProgressListener> downloadProgress() {
    return Optional.ofNullable(downloadProgress);
  }

  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  /**
   * The headers of the call.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /**
   * Query parameters that the operation does not describe.
   *
   * @return an unmodifiable map in the order of the calls
   */
  public Map<String, List<String>> query() {
    return query;
  }

  /**
   * What the caller wants to find again in the log.
   *
   * @return an unmodifiable map in the order of the calls
   */
  public Map<String, String> tags() {
    return tags;
  }

  public boolean idempotent() {
    return headers.containsKey(IDEMPOTENCY_KEY);
  }

  /** Names of headers and query parameters only: a value may be a secret. */
  @Override
  public String toString() {
    return "CallOptions[timeout="
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
        + ", credentials="
        + credentials
        + ", baseUrl="
        + baseUrl
        + ", headers="
        + headers.keySet()
        + ", query="
        + query.keySet()
        + ", tags="
        + tags
        + ']';
  }

  /** Gathers options. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration idleTimeout;
    private @Nullable Duration totalTimeout;
    private @Nullable RetryPolicy retries;
    private @Nullable ResponseLimits limits;
    private @Nullable Credentials credentials;
    private @Nullable String baseUrl;
    private @Nullable ProgressListener uploadProgress;
    private @Nullable ProgressListener downloadProgress;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the timeout of each attempt: until a JSON response is complete, or until a stream or
     * download begins.
     *
     * @param timeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = ClientSettings.positive("timeout", timeout);
      return this;
    }

    /**
     * Sets how long making a connection may take. Calls with a connect timeout of their own share
     * no connections with others: set few different ones.
     *
     * @param connectTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = ClientSettings.positive("connectTimeout", connectTimeout);
      return this;
    }

    /**
     * Sets the longest silence of a stream or download after it has begun.
     *
     * @param idleTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder idleTimeout(Duration idleTimeout) {
      this.idleTimeout = ClientSettings.positive("idleTimeout", idleTimeout);
      return this;
    }

    /**
     * Sets how long the call may take as a whole: all attempts, the waits between them, and reading
     * a stream or download to its end.
     *
     * @param totalTimeout a positive duration
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder totalTimeout(Duration totalTimeout) {
      this.totalTimeout = ClientSettings.positive("totalTimeout", totalTimeout);
      return this;
    }

    /**
     * Sets when the call is made again.
     *
     * @param retries the policy; its budget does not count here
     * @return this
     */
    public Builder retries(RetryPolicy retries) {
      this.retries = Preconditions.notNull("retries", retries);
      return this;
    }

    /**
     * Sets how much of the response is taken into memory.
     *
     * @param limits the limits
     * @return this
     */
    public Builder limits(ResponseLimits limits) {
      this.limits = Preconditions.notNull("limits", limits);
      return this;
    }

    /**
     * Sets a bearer token (RFC 6750) in place of the credentials of the client.
     *
     * @param apiKey the key
     * @return this
     * @throws IllegalArgumentException if the key is blank or cannot stand in a header; the key is
     *     not shown
     */
    public Builder apiKey(String apiKey) {
      return credentials(Credentials.bearer(apiKey));
    }

    /**
     * Sets credentials in place of those of the client.
     *
     * @param credentials the credentials
     * @return this
     */
    public Builder credentials(Credentials credentials) {
      this.credentials = Preconditions.notNull("credentials", credentials);
      return this;
    }

    /**
     * Sends the call elsewhere, together with its credentials.
     *
     * @param url see {@link ClientSettings.Builder#baseUrl}
     * @return this
     * @throws IllegalArgumentException if the URL is of another form
     */
    public Builder baseUrl(String url) {
      this.baseUrl = ClientSettings.checkedUrl(url);
      return this;
    }

    /**
     * Sets a key by which the server knows the call again, so that it carries it out once however
     * often it is sent. With it, a call is repeated that would not be otherwise; set it only where
     * the server is known to honour it.
     *
     * @param key the {@code Idempotency-Key} header
     * @return this
     * @throws IllegalArgumentException if the key is blank or cannot stand in a header
     */
    public Builder idempotencyKey(String key) {
      headers.remove(IDEMPOTENCY_KEY);
      return header(IDEMPOTENCY_KEY, Preconditions.notBlank("key", key));
    }

    /**
     * Sets who is told how much of a body with files has been taken to be sent. With another Feign
     * client, which takes bodies as a whole, nobody is told.
     *
     * @param listener the listener
     * @return this
     */
    public Builder uploadProgress(ProgressListener listener) {
      this.uploadProgress = Preconditions.notNull("listener", listener);
      return this;
    }

    /**
     * Sets who is told how much of a download has been read. With another Feign client nobody is
     * told.
     *
     * @param listener the listener
     * @return this
     */
    public Builder downloadProgress(ProgressListener listener) {
      this.downloadProgress = Preconditions.notNull("listener", listener);
      return this;
    }

    /**
     * Adds a header. It replaces a header of that name that the operation would send; given twice,
     * both values are sent.
     *
     * @param name its name
     * @param value its value: visible ASCII, spaces and tabs
     * @return this
     * @throws IllegalArgumentException if name or value cannot stand in a header; the value is not
     *     shown
     */
    public Builder header(String name, String value) {
      HeaderSyntax.check(name, Preconditions.notNull("value", value));
      headers.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
      return this;
    }

    /**
     * Adds a query parameter that the operation does not describe.
     *
     * @param name its name
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder query(String name, String value) {
      query
          .computeIfAbsent(Preconditions.notBlank("name", name), key -> new ArrayList<>(1))
          .add(Preconditions.notNull("value", value));
      return this;
    }

    /**
     * Adds a tag, which is logged with the call and not sent.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public Builder tag(String name, String value) {
      tags.put(Preconditions.notNull("name", name), Preconditions.notNull("value", value));
      return this;
    }

    /**
     * Makes the options.
     *
     * @return the options
     */
    public CallOptions build() {
      return new CallOptions(this);
    }
  }
}
