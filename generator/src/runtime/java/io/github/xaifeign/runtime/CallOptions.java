package io.github.xaifeign.runtime;

import feign.Request;
import io.github.xaifeign.runtime.json.Preconditions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs for one call: timeouts, retries, limits, polling, headers, query, credentials, base
 * URL, an idempotency key, and tags. What is not set is as the settings of the client have it.
 * Immutable.
 */
public final class CallOptions extends Request.Options {
  /** Nothing differs from the settings of the client. */
  public static final CallOptions DEFAULT = builder().build();

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final CallSettings shared;
  private final @Nullable Polling polling;
  private final @Nullable ProgressListener uploadProgress;
  private final @Nullable ProgressListener downloadProgress;
  private final Map<String, List<String>> headers;
  private final Map<String, List<String>> query;
  private final Map<String, String> tags;

  private CallOptions(Builder builder, CallSettings shared) {
    super(Duration.ZERO, shared.timeout() == null ? Duration.ZERO : shared.timeout(), false);
    this.shared = shared;
    this.polling = builder.polling;
    this.uploadProgress = builder.uploadProgress;
    this.downloadProgress = builder.downloadProgress;
    this.headers = builder.headers.freeze();
    this.query = copy(builder.query);
    this.tags = Collections.unmodifiableMap(new LinkedHashMap<>(builder.tags));
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> query) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  /** {@return a new builder that starts with no difference} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return options with a timeout, as {@link Builder#timeout} describes it} */
  public static CallOptions timeout(Duration timeout) {
    return builder().timeout(timeout).build();
  }

  /** {@return options with a polling, as {@link Builder#polling} describes it} */
  public static CallOptions polling(Polling polling) {
    return builder().polling(polling).build();
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

  /** {@return options with an idempotency key, as {@link Builder#idempotencyKey} describes it} */
  public static CallOptions idempotencyKey(String key) {
    return builder().idempotencyKey(key).build();
  }

  /** {@return a new builder that starts with these options} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.copy(shared);
    builder.polling = polling;
    builder.uploadProgress = uploadProgress;
    builder.downloadProgress = downloadProgress;
    builder.headers.addAll(headers);
    query.forEach((name, values) -> builder.query.put(name, new ArrayList<>(values)));
    builder.tags.putAll(tags);
    return builder;
  }

  /** {@return the base URL of the call, if it has its own} */
  public Optional<String> baseUrl() {
    return Optional.ofNullable(shared.baseUrl());
  }

  /** {@return the credentials of the call, if it has its own} */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(shared.credentials());
  }

  /** {@return the timeout of an attempt, if the call has its own} */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(shared.timeout());
  }

  /**
   * How long making a connection may take. Feign has the obvious name for a number.
   *
   * @return the duration, if the call has its own
   */
  public Optional<Duration> ownConnectTimeout() {
    return Optional.ofNullable(shared.connectTimeout());
  }

  /** {@return the longest silence of a stream or download, if the call has its own} */
  public Optional<Duration> idleTimeout() {
    return Optional.ofNullable(shared.idleTimeout());
  }

  /** {@return how long the call may take as a whole, if it has its own limit} */
  public Optional<Duration> totalTimeout() {
    return Optional.ofNullable(shared.totalTimeout());
  }

  /** {@return when the call is made again, if it has its own policy} */
  public Optional<RetryPolicy> retries() {
    return Optional.ofNullable(shared.retries());
  }

  /** {@return how much of the response is taken into memory, if the call has its own limits} */
  public Optional<ResponseLimits> limits() {
    return Optional.ofNullable(shared.limits());
  }

  /** {@return whether a response is refused that is not as documented, if the call says so} */
  public Optional<Boolean> strict() {
    return Optional.ofNullable(shared.strict());
  }

  /** {@return how often and how long to ask for a result, if the options say so} */
  public Optional<Polling> polling() {
    return Optional.ofNullable(polling);
  }

  /** {@return who hears how much of a body with files has been taken to be sent} */
  public Optional<ProgressListener> uploadProgress() {
    return Optional.ofNullable(uploadProgress);
  }

  /** {@return who hears how much of a download has been read} */
  public Optional<ProgressListener> downloadProgress() {
    return Optional.ofNullable(downloadProgress);
  }

  /** {@return the headers of the call: an unmodifiable map whose keys ignore case} */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** {@return query parameters that the operation does not describe: an unmodifiable map} */
  public Map<String, List<String>> query() {
    return query;
  }

  /** {@return what is logged with the call: an unmodifiable map} */
  public Map<String, String> tags() {
    return tags;
  }

  /** {@return whether the call has an idempotency key} */
  public boolean hasIdempotencyKey() {
    return headers.containsKey(IDEMPOTENCY_KEY);
  }

  /** Names of headers and query parameters only: a value may be a secret. */
  @Override
  public String toString() {
    return "CallOptions["
        + shared.describe()
        + ", polling="
        + polling
        + ", headers="
        + headers.keySet()
        + ", query="
        + query.keySet()
        + ", tags="
        + tags
        + ']';
  }

  /** Gathers options. */
  public static final class Builder extends CallSettingsBuilder<Builder> {
    private @Nullable Polling polling;
    private @Nullable ProgressListener uploadProgress;
    private @Nullable ProgressListener downloadProgress;
    private final HeaderValues headers = new HeaderValues();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    private Builder() {}

    @Override
    Builder self() {
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
     * Sets how often and how long a method asks that waits for a result ({@code await…}); {@link
     * Polling#DEFAULT} without it. The other options hold for each of its calls.
     *
     * @param polling the polling
     * @return this
     */
    public Builder polling(Polling polling) {
      this.polling = Preconditions.notNull("polling", polling);
      return this;
    }

    /**
     * Sets who hears how much of a body with files has been taken to be sent. With another Feign
     * client, which takes bodies as a whole, nobody does.
     *
     * @param listener the listener
     * @return this
     */
    public Builder uploadProgress(ProgressListener listener) {
      this.uploadProgress = Preconditions.notNull("listener", listener);
      return this;
    }

    /**
     * Sets who hears how much of a download has been read. With another Feign client nobody does.
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
      headers.add(name, value);
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

    /** {@return the options} */
    public CallOptions build() {
      return new CallOptions(this, settings());
    }
  }
}
