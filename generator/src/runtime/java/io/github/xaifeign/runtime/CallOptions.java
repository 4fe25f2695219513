package io.github.xaifeign.runtime;

import feign.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What differs for one call: its timeout, and headers of its own. Immutable. */
public final class CallOptions extends Request.Options {
  /** Nothing differs from the settings of the client. */
  public static final CallOptions DEFAULT = builder().build();

  private final @Nullable Duration timeout;
  private final Map<String, List<String>> headers;

  private CallOptions(Builder builder) {
    super(Duration.ZERO, builder.timeout == null ? Duration.ZERO : builder.timeout, false);
    this.timeout = builder.timeout;
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, List<String>> header : builder.headers.entrySet()) {
      copy.put(header.getKey(), List.copyOf(header.getValue()));
    }
    this.headers = Collections.unmodifiableMap(copy);
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
   * Starts with these options.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      builder.headers.put(header.getKey(), new ArrayList<>(header.getValue()));
    }
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

  /**
   * The headers of the call.
   *
   * @return an unmodifiable map whose keys ignore case
   */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** Names of headers only: a value may be a secret. */
  @Override
  public String toString() {
    return "CallOptions[timeout=" + timeout + ", headers=" + headers.keySet() + ']';
  }

  /** Gathers options. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Builder() {}

    /**
     * Sets the timeout: until a JSON reply is complete, or until a stream or download begins; there
     * it is also the longest silence.
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
      HeaderRules.check(name, Required.argument("value", value));
      headers.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
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
