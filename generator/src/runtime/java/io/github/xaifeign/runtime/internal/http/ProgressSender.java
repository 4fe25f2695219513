package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.internal.call.CallContext;
import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.call.CallSender;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.util.concurrent.CompletableFuture;

/** Reports the progress of uploads and downloads to the listeners of a call. */
public final class ProgressSender implements CallSender {
  private final CallSender next;

  public ProgressSender(CallSender next) {
    this.next = next;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    ProgressListener upload = call.terms().uploadProgress();
    BodySource body = call.body();
    boolean streamed = body != null && body.bytes() == null;
    CompletableFuture<CallResponse> sent =
        next.send(
            upload != null && body != null && streamed
                ? call.withBody(new ProgressSource(body, upload))
                : call);
    ProgressListener download = call.terms().downloadProgress();
    return download == null || !call.terms().streaming()
        ? sent
        : sent.thenApply(response -> reporting(response, download));
  }

  private static CallResponse reporting(CallResponse response, ProgressListener listener) {
    long total = response.head().contentLength().orElse(ProgressListener.UNKNOWN_TOTAL);
    return response.isSuccess()
        ? response.with(new ProgressStream(response.asInputStream(), total, listener))
        : response;
  }
}
