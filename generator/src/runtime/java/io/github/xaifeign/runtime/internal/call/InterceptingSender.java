package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.CallInterceptor;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Lets the interceptors of the client add to each attempt. */
public final class InterceptingSender implements CallSender {
  private final CallSender next;
  private final List<CallInterceptor> interceptors;

  public InterceptingSender(CallSender next, List<CallInterceptor> interceptors) {
    this.next = next;
    this.interceptors = interceptors;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    if (interceptors.isEmpty()) {
      return next.send(call);
    }
    RequestDraft draft = new RequestDraft(call);
    interceptors.forEach(interceptor -> interceptor.intercept(draft));
    return next.send(call.withHead(draft.head()));
  }
}
