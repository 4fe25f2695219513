package io.github.xaifeign.runtime.feign;

import feign.AsyncFeign;
import feign.BaseBuilder;
import feign.Capability;
import feign.Feign;
import feign.Retryer;
import feign.Target;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.internal.library.SupportedLibraries;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes the clients of emitted interfaces. All of them share one {@link HttpTransport}, which does
 * the retries and the logging; Feign does neither.
 */
public final class ApiClients implements AutoCloseable {
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();
  private final String baseUrl;
  private final List<Capability> capabilities;
  private final HttpTransport transport;
  private final ModelEncoder encoder;
  private final ModelDecoder decoder;
  private final ApiErrorDecoder errorDecoder;
  private final Feign feign;

  /**
   * Makes a factory. Connections are made when the first request leaves.
   *
   * @param settings the settings
   */
  public ApiClients(ClientSettings settings) {
    this(settings, RetryClock.SYSTEM);
  }

  ApiClients(ClientSettings settings, RetryClock clock) {
    this.baseUrl = Preconditions.notNull("settings", settings).baseUrl();
    this.capabilities = new ArrayList<>(settings.capabilities());
    if (settings.pathParametersInQuery()) {
      capabilities.add(new PathParametersInQuery());
    }
    this.transport = new HttpTransport(settings, clock);
    this.encoder = ModelEncoder.streaming();
    this.decoder = new ModelDecoder(settings.readers());
    this.errorDecoder = new ApiErrorDecoder(settings.errorStatusRules());
    this.feign = SupportedLibraries.ofFeign(this::feign);
  }

  /**
   * A client that waits for each response. It is made when it is first asked for.
   *
   * @param feignInterface an interface with Feign annotations
   * @param <T> the interface
   * @return the same client for each call, safe for use by many threads
   */
  public <T> T create(Class<T> feignInterface) {
    Object known = made.get(Preconditions.notNull("feignInterface", feignInterface));
    return feignInterface.cast(known == null ? keep(feignInterface, sync(feignInterface)) : known);
  }

  /**
   * A client that answers with futures. It is made when it is first asked for.
   *
   * @param asyncInterface an interface with Feign annotations whose methods return {@code
   *     CompletableFuture}
   * @param <T> the interface
   * @return the same client for each call, safe for use by many threads
   */
  public <T> T createAsync(Class<T> asyncInterface) {
    Object known = made.get(Preconditions.notNull("asyncInterface", asyncInterface));
    return asyncInterface.cast(known == null ? keep(asyncInterface, async(asyncInterface)) : known);
  }

  /**
   * Operations that wait for each response. They are made when they are first asked for.
   *
   * @param api the class of the operations
   * @param feignInterface the interface behind it
   * @param constructor makes the operations of what Feign makes of the interface
   * @param <T> type of the operations
   * @param <F> the interface
   * @return the same operations for each call, safe for use by many threads
   */
  public <T, F> T create(Class<T> api, Class<F> feignInterface, Function<F, T> constructor) {
    Object known = made.get(Preconditions.notNull("api", api));
    return api.cast(known == null ? keep(api, constructor.apply(create(feignInterface))) : known);
  }

  /**
   * Operations that answer with futures. They are made when they are first asked for.
   *
   * @param api the class of the operations
   * @param asyncInterface the interface behind it
   * @param constructor makes the operations of what Feign makes of the interface
   * @param <T> type of the operations
   * @param <F> the interface
   * @return the same operations for each call, safe for use by many threads
   */
  public <T, F> T createAsync(Class<T> api, Class<F> asyncInterface, Function<F, T> constructor) {
    Object known = made.get(Preconditions.notNull("api", api));
    return api.cast(
        known == null ? keep(api, constructor.apply(createAsync(asyncInterface))) : known);
  }

  /** Of two threads that ask for the first time, one makes a client in vain. */
  private Object keep(Class<?> type, Object client) {
    Object earlier = made.putIfAbsent(type, client);
    return earlier == null ? client : earlier;
  }

  private <T> T sync(Class<T> feignInterface) {
    transport.prepare();
    return feign.newInstance(new Target.HardCodedTarget<>(feignInterface, baseUrl));
  }

  private Feign feign() {
    return configured(Feign.builder().client(transport)).build();
  }

  private AsyncFeign<Object> asyncFeign() {
    return configured(AsyncFeign.<Object>builder().client(transport)).build();
  }

  private <B extends BaseBuilder<B, F>, F> B configured(B builder) {
    capabilities.forEach(builder::addCapability);
    return builder
        .encoder(encoder)
        .decoder(decoder)
        .errorDecoder(errorDecoder)
        .retryer(Retryer.NEVER_RETRY)
        .options(CallOptions.DEFAULT)
        .doNotCloseAfterDecode()
        .decodeVoid();
  }

  private <T> T async(Class<T> asyncInterface) {
    transport.prepare();
    AsyncFeign<Object> feign = SupportedLibraries.ofFeign(this::asyncFeign);
    T client = feign.newInstance(new Target.HardCodedTarget<>(asyncInterface, baseUrl));
    return transport.cancellation().of(asyncInterface, client);
  }

  /**
   * Ends every exchange and releases every thread that was made for these clients. An HTTP client
   * that was given in the settings stays open.
   */
  @Override
  public void close() {
    transport.close();
  }

  /** The settings that tell clients apart; the base URL has no user information. */
  @Override
  public String toString() {
    return "baseUrl=" + baseUrl;
  }
}
