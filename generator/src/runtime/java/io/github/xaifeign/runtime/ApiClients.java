package io.github.xaifeign.runtime;

import feign.AsyncFeign;
import feign.Feign;
import feign.Retryer;

/**
 * Makes the clients of emitted interfaces. All of them share one {@link HttpTransport}; nothing is
 * retried and nothing is logged.
 */
public final class ApiClients implements AutoCloseable {
  private final String baseUrl;
  private final HttpTransport transport;
  private final ModelEncoder encoder;
  private final ModelDecoder decoder;
  private final ApiErrorDecoder errorDecoder = new ApiErrorDecoder();
  private final PathArguments pathArguments = new PathArguments();

  /**
   * Makes a factory. Connections and threads are made when the first request leaves.
   *
   * @param settings the settings
   */
  public ApiClients(ClientSettings settings) {
    this.baseUrl = Required.argument("settings", settings).baseUrl();
    this.transport = new HttpTransport(settings);
    this.encoder = new ModelEncoder(transport);
    this.decoder = new ModelDecoder(settings.readers());
  }

  /**
   * Makes a client that waits for each reply.
   *
   * @param feignInterface an interface with Feign annotations
   * @param <T> the interface
   * @return the client, safe for use by many threads
   */
  public <T> T create(Class<T> feignInterface) {
    return Feign.builder()
        .client(transport)
        .encoder(encoder)
        .decoder(decoder)
        .errorDecoder(errorDecoder)
        .methodInterceptor(pathArguments)
        .retryer(Retryer.NEVER_RETRY)
        .options(CallOptions.DEFAULT)
        .doNotCloseAfterDecode()
        .decodeVoid()
        .target(Required.argument("feignInterface", feignInterface), baseUrl);
  }

  /**
   * Makes a client that answers with futures.
   *
   * @param asyncInterface an interface with Feign annotations whose methods return {@code
   *     CompletableFuture}
   * @param <T> the interface
   * @return the client, safe for use by many threads
   */
  public <T> T createAsync(Class<T> asyncInterface) {
    return AsyncFeign.<Object>builder()
        .client(transport)
        .encoder(encoder)
        .decoder(decoder)
        .errorDecoder(errorDecoder)
        .methodInterceptor(pathArguments)
        .retryer(Retryer.NEVER_RETRY)
        .options(CallOptions.DEFAULT)
        .doNotCloseAfterDecode()
        .decodeVoid()
        .target(Required.argument("asyncInterface", asyncInterface), baseUrl);
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
