package io.github.xaifeign.runtime.internal.http;

import feign.Request;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import io.github.xaifeign.runtime.internal.call.RetryClock;
import java.util.concurrent.CompletableFuture;

/**
 * Lets a download whose connection breaks go on where it was, if the server lets parts of the same
 * content be asked for.
 */
public final class ResumingSender implements CallSender {
  private final CallSender next;
  private final RetryClock clock;

  public ResumingSender(CallSender next, RetryClock clock) {
    this.next = next;
    this.clock = clock;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    CompletableFuture<CallResponse> sent = next.send(call);
    boolean download =
        call.terms().streaming() && call.terms().request().httpMethod() == Request.HttpMethod.GET;
    return download ? sent.thenApply(response -> resumable(call, response)) : sent;
  }

  private CallResponse resumable(CallContext call, CallResponse response) {
    return ContentRanges.validator(response.head())
        .map(
            validator -> {
              RestOfDownload rest = new RestOfDownload(next, clock, call, validator, response);
              return response.with(new ResumingStream(response.asInputStream(), rest));
            })
        .orElse(response);
  }
}
