package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.Credentials;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * Adds the credentials. Here and nowhere else they are added, and only to requests for the origin
 * of the base URL, so no Feign request, exception or log holds them.
 */
public final class AuthorizingSender implements CallSender {
  private final CallSender next;

  public AuthorizingSender(CallSender next) {
    this.next = next;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    if (call.terms().credentials() == Credentials.none()
        || !isSameOrigin(URI.create(call.terms().baseUrl()), URI.create(call.head().url()))) {
      return next.send(call);
    }
    RequestDraft draft = new RequestDraft(call.head());
    call.terms().credentials().apply(draft);
    return next.send(call.withHead(draft.authorized()));
  }

  private static boolean isSameOrigin(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
