package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call and all that holds for it, the settings of the client and the options of the call merged.
 * Immutable, but for the count of attempts in {@code retries}; a sender that changes something
 * gives a copy to the next.
 *
 * @param request what Feign sends, without credentials
 * @param options what Feign was given with it
 * @param operation name of the interface method
 * @param streaming whether the response is handed out while it arrives
 * @param head address and headers of what is sent
 * @param body what is sent; null for nothing
 * @param baseUrl the only place that may see the credentials
 * @param credentials what proves who the client is
 * @param timeouts how long the call may take
 * @param limits how much of the response is taken into memory
 * @param retries when the call is made again, and how often it has been
 * @param tags what is logged with the call
 * @param uploadProgress hears how much has been sent, or null
 * @param downloadProgress hears how much has been read, or null
 */
public record CallContext(
    Request request,
    Request.Options options,
    String operation,
    boolean streaming,
    RequestHead head,
    @Nullable BodySource body,
    String baseUrl,
    Credentials credentials,
    CallTimeouts timeouts,
    ResponseLimits limits,
    RetrySchedule retries,
    Map<String, String> tags,
    @Nullable ProgressListener uploadProgress,
    @Nullable ProgressListener downloadProgress) {

  /** The same call with another address or other headers. */
  public CallContext withHead(RequestHead other) {
    return new CallContext(
        request,
        options,
        operation,
        streaming,
        other,
        body,
        baseUrl,
        credentials,
        timeouts,
        limits,
        retries,
        tags,
        uploadProgress,
        downloadProgress);
  }

  /** The same call with another body. */
  public CallContext withBody(BodySource other) {
    return new CallContext(
        request,
        options,
        operation,
        streaming,
        head,
        other,
        baseUrl,
        credentials,
        timeouts,
        limits,
        retries,
        tags,
        uploadProgress,
        downloadProgress);
  }

  /** What is left of the timeouts for an attempt that begins now. */
  public CallTimeouts timeoutsLeft() {
    return timeouts.after(retries.elapsed());
  }

  /** Whether the body was a stream that has been read, so that it cannot be sent again. */
  boolean isSpent() {
    return body != null && body.isSpent();
  }
}
