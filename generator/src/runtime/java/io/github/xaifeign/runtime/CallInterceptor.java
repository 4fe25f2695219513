package io.github.xaifeign.runtime;

/**
 * Sees each request of a client just before it leaves, and may add to it: headers for tracing or
 * for a gateway, for example.
 *
 * <p>It is called for every attempt of every call, for each page and each question for a result,
 * and for the rest of a download that broke. It comes after the headers of the client and of the
 * call, which it may replace, and before the credentials, which it never sees. What it throws ends
 * the call. Implementations must be safe for use by many threads, and must not block: a retry may
 * be sent by a thread that other calls are waiting for.
 */
@FunctionalInterface
public interface CallInterceptor {
  /**
   * Called before a request is sent.
   *
   * @param request the request; look at its {@link OutgoingRequest#uri()} before adding what not
   *     every server may see
   */
  void intercept(OutgoingRequest request);
}
