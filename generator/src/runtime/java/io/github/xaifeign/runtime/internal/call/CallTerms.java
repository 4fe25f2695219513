package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.ProgressListener;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a call from its beginning to its end: the settings of the client and the options
 * of the call, merged.
 *
 * @param request what Feign sends, without credentials
 * @param options what Feign was given with it
 * @param operation name of the interface method
 * @param streaming whether the response is handed out while it arrives
 * @param baseUrl the only place that may see the credentials
 * @param credentials what proves who the client is
 * @param timeouts how long the call may take
 * @param rules how the response is read
 * @param tags what is logged with the call
 * @param uploadProgress hears how much has been sent, or null
 * @param downloadProgress hears how much has been read, or null
 */
public record CallTerms(
    Request request,
    Request.Options options,
    String operation,
    boolean streaming,
    String baseUrl,
    Credentials credentials,
    CallTimeouts timeouts,
    ReadingRules rules,
    Map<String, String> tags,
    @Nullable ProgressListener uploadProgress,
    @Nullable ProgressListener downloadProgress) {}
