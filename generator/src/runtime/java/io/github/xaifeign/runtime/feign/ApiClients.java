package io.github.xaifeign.runtime.feign;

import feign.AsyncFeign;
import feign.Capability;
import feign.Contract;
import feign.DefaultContract;
import feign.Feign;
import feign.Retryer;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the clients of emitted interfaces. All of them share one {@link HttpTransport}, which does
 * the retries and the logging; Feign does neither.
 */
public final class ApiClients implements AutoCloseable {
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();
  private final String baseUrl;
  private final Contract contract;
  private final List<Capability> capabilities;
  private final HttpTransport transport;
  private final ModelEncoder encoder;
  private final ModelDecoder decoder;
  private final ApiErrorDecoder errorDecoder = new ApiErrorDecoder();
  private final PathArguments pathArguments = new PathArguments();

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
    this.contract =
        settings.pathParametersInQuery() ? new GatewayContract() : new DefaultContract();
    this.capabilities = settings.capabilities();
    this.transport = new HttpTransport(settings, clock);
    this.encoder = new ModelEncoder(transport);
    this.decoder = new ModelDecoder(settings.readers());
  }

  /**
   * A client that waits for each response. It is made when it is first asked for.
   *
   * @param feignInterface an interface with Feign annotations
   * @param <T> the interface
   * @return the same client for each call, safe for use by many threads
   * @throws IllegalStateException if Feign is a module that cannot read the interface's
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
   * @throws IllegalStateException if Feign is a module that cannot read the interface's
   */
  public <T> T createAsync(Class<T> asyncInterface) {
    Object known = made.get(Preconditions.notNull("asyncInterface", asyncInterface));
    return asyncInterface.cast(known == null ? keep(asyncInterface, async(asyncInterface)) : known);
  }

  /** Of two threads that ask for the first time, one makes a client in vain. */
  private Object keep(Class<?> type, Object client) {
    Object earlier = made.putIfAbsent(type, client);
    return earlier == null ? client : earlier;
  }

  /** Feign fails at a default method without saying what it is that it cannot read. */
  private static void checkModule(Class<?> type) {
    Module feign = Feign.class.getModule();
    Module module = type.getModule();
    if (!feign.canRead(module)) {
      throw new IllegalStateException(
          "Feign must read the module of its interfaces to call their default methods; start Java"
              + " with --add-reads "
              + feign.getName()
              + '='
              + (module.isNamed() ? module.getName() : "ALL-UNNAMED"));
    }
  }

  private <T> T sync(Class<T> feignInterface) {
    checkModule(feignInterface);
    transport.prepare();
    Feign.Builder builder = Feign.builder();
    capabilities.forEach(builder::addCapability);
    return builder
        .contract(contract)
        .client(transport)
        .encoder(encoder)
        .decoder(decoder)
        .errorDecoder(errorDecoder)
        .methodInterceptor(pathArguments)
        .retryer(Retryer.NEVER_RETRY)
        .options(CallOptions.DEFAULT)
        .doNotCloseAfterDecode()
        .decodeVoid()
        .target(feignInterface, baseUrl);
  }

  private <T> T async(Class<T> asyncInterface) {
    checkModule(asyncInterface);
    transport.prepare();
    AsyncFeign.AsyncBuilder<Object> builder = AsyncFeign.builder();
    capabilities.forEach(builder::addCapability);
    return builder
        .contract(contract)
        .client(transport)
        .encoder(encoder)
        .decoder(decoder)
        .errorDecoder(errorDecoder)
        .methodInterceptor(pathArguments)
        .methodInterceptor(new Cancellation(transport))
        .retryer(Retryer.NEVER_RETRY)
        .options(CallOptions.DEFAULT)
        .doNotCloseAfterDecode()
        .decodeVoid()
        .target(asyncInterface, baseUrl);
  }

  /**
   * Ends every exchange and releases every thread that was made for these clients. An HTTP client
   * that was given in the settings stays open.
   */
  @Override
  public void close() {
    transport.close();
  }
}
