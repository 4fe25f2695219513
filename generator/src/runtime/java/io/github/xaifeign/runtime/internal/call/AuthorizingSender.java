package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.internal.wire.Origins;
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
        || !Origins.areSame(URI.create(call.terms().baseUrl()), URI.create(call.head().url()))) {
      return next.send(call);
    }
    RequestDraft draft = new RequestDraft(call);
    call.terms().credentials().apply(draft);
    return next.send(call.withHead(draft.authorized()));
  }
}
