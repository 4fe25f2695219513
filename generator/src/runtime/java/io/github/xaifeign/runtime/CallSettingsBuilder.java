package io.github.xaifeign.runtime;

import io.github.xaifeign.runtime.json.Preconditions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sets what holds for all calls of a client, or in its place for one call.
 *
 * @param <B> the builder that extends this
 * @see ClientSettings.Builder
 * @see CallOptions.Builder
 */
public abstract class CallSettingsBuilder<B extends CallSettingsBuilder<B>> {
  private @Nullable String baseUrl;
  private @Nullable Credentials credentials;
  private @Nullable Duration timeout;
  private @Nullable Duration connectTimeout;
  private @Nullable Duration idleTimeout;
  private @Nullable Duration totalTimeout;
  private @Nullable RetryPolicy retries;
  private @Nullable ResponseLimits limits;
  private @Nullable Boolean strict;

  CallSettingsBuilder() {}

  abstract B self();

  final CallSettings settings() {
    return new CallSettings(
        baseUrl,
        credentials,
        timeout,
        connectTimeout,
        idleTimeout,
        totalTimeout,
        retries,
        limits,
        strict);
  }

  final void copy(CallSettings from) {
    this.baseUrl = from.baseUrl();
    this.credentials = from.credentials();
    this.timeout = from.timeout();
    this.connectTimeout = from.connectTimeout();
    this.idleTimeout = from.idleTimeout();
    this.totalTimeout = from.totalTimeout();
    this.retries = from.retries();
    this.limits = from.limits();
    this.strict = from.strict();
  }

  /**
   * Sets the base URL. The credentials go there.
   *
   * @param url an absolute http or https URL without user, query and fragment; its path, if any,
   *     comes before that of the operations. Where it ends with what all of those begin with,
   *     {@code /v1} for example, that is not sent twice
   * @return this
   * @throws IllegalArgumentException if the URL is of another form
   */
  public B baseUrl(String url) {
    this.baseUrl = BaseUrl.checked(url);
    return self();
  }

  /**
   * Sets the credentials; a client has none by default. They are sent to the origin of the base URL
   * only.
   *
   * @param credentials the credentials
   * @return this
   */
  public B credentials(Credentials credentials) {
    this.credentials = Preconditions.notNull("credentials", credentials);
    return self();
  }

  /**
   * Sets the timeout of an attempt: until a JSON response is complete, or until a stream or
   * download begins. 10 minutes by default.
   *
   * @param timeout a positive duration
   * @return this
   * @throws IllegalArgumentException if it is not positive
   */
  public B timeout(Duration timeout) {
    this.timeout = Durations.positive("timeout", timeout);
    return self();
  }

  /**
   * Sets how long a connection may take to be made; 10 seconds by default. The JDK has it for a
   * client only, so calls with a connect timeout of their own share no connections with others: set
   * few different ones. A call cannot have its own where an HTTP client was given.
   *
   * @param connectTimeout a positive duration
   * @return this
   * @throws IllegalArgumentException if it is not positive
   */
  public B connectTimeout(Duration connectTimeout) {
    this.connectTimeout = Durations.positive("connectTimeout", connectTimeout);
    return self();
  }

  /**
   * Sets the longest silence of a stream or download after it has begun; as long as the timeout
   * unless set for the client or the call.
   *
   * @param idleTimeout a positive duration
   * @return this
   * @throws IllegalArgumentException if it is not positive
   */
  public B idleTimeout(Duration idleTimeout) {
    this.idleTimeout = Durations.positive("idleTimeout", idleTimeout);
    return self();
  }

  /**
   * Sets how long a call may take as a whole: all attempts, the waits between them, and reading a
   * stream or download to its end. None by default.
   *
   * @param totalTimeout a positive duration
   * @return this
   * @throws IllegalArgumentException if it is not positive
   */
  public B totalTimeout(Duration totalTimeout) {
    this.totalTimeout = Durations.positive("totalTimeout", totalTimeout);
    return self();
  }

  /**
   * Sets when calls are made again; {@link RetryPolicy#DEFAULT} by default.
   *
   * @param retries the policy; its budget counts for a client only
   * @return this
   */
  public B retries(RetryPolicy retries) {
    this.retries = Preconditions.notNull("retries", retries);
    return self();
  }

  /**
   * Sets how much of a response is taken into memory; {@link ResponseLimits#DEFAULT} by default.
   *
   * @param limits the limits
   * @return this
   */
  public B limits(ResponseLimits limits) {
    this.limits = Preconditions.notNull("limits", limits);
    return self();
  }

  /**
   * Sets whether a response that is not as documented is refused with an {@link
   * ApiDecodingException}. By default it is read, and only the accessors of members that are
   * missing or of another kind throw an {@link
   * io.github.xaifeign.runtime.json.UnreadableMemberException}.
   *
   * @param strict whether it is refused
   * @return this
   */
  public B strict(boolean strict) {
    this.strict = strict;
    return self();
  }
}
