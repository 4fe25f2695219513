package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Credentials;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.RetryPolicy;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.Origins;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Merges the settings of a client with the options of each call. */
public final class CallContexts {
  /** RFC 9110, section 9.2.2. */
  private static final Set<Request.HttpMethod> IDEMPOTENT =
      EnumSet.of(
          Request.HttpMethod.GET,
          Request.HttpMethod.HEAD,
          Request.HttpMethod.PUT,
          Request.HttpMethod.DELETE,
          Request.HttpMethod.OPTIONS,
          Request.HttpMethod.TRACE);

  private final ClientSettings settings;
  private final RetryClock clock;
  private final RetryBudget budget;

  public CallContexts(ClientSettings settings, RetryClock clock) {
    this.settings = settings;
    this.clock = clock;
    this.budget = new RetryBudget(settings.retries().budget());
  }

  /** The context of a call that begins now. */
  public CallContext of(Request request, Request.Options options, @Nullable BodySource body) {
    boolean own = options instanceof CallOptions;
    CallOptions call = own ? (CallOptions) options : CallOptions.DEFAULT;
    CallTimeouts timeouts =
        own ? CallTimeouts.of(settings, call) : CallTimeouts.of(settings, options);
    String baseUrl = call.baseUrl().map(settings::fitted).orElseGet(() -> baseUrl(request));
    CallTerms terms =
        new CallTerms(
            request,
            options,
            Operations.name(request),
            isStreaming(request),
            baseUrl,
            call.credentials().orElseGet(() -> credentials(request)),
            timeouts,
            new ReadingRules(
                call.limits().orElse(settings.limits()),
                call.strict().orElse(settings.strict()),
                Operations.mask(request)),
            call.tags(),
            call.uploadProgress().orElse(null),
            call.downloadProgress().orElse(null));
    return new CallContext(
        terms, retries(request, call, timeouts), head(request, call, baseUrl), body);
  }

  /** The server of the operation, unless somebody has said where all calls go. */
  private String baseUrl(Request request) {
    String server = Operations.server(request);
    if (server == null) {
      return settings.baseUrl();
    }
    URI url = URI.create(server);
    if (!url.isAbsolute()) {
      return URI.create(settings.baseUrl() + '/').resolve(url).toString();
    }
    return settings.hasDocumentedBaseUrl() ? server : settings.baseUrl();
  }

  private Credentials credentials(Request request) {
    String[] alternatives = Operations.securityAlternatives(request);
    return alternatives == null ? settings.credentials() : settings.credentials(alternatives);
  }

  private RetrySchedule retries(Request request, CallOptions call, CallTimeouts timeouts) {
    RetryPolicy policy = call.retries().orElse(settings.retries());
    boolean repeatable = IDEMPOTENT.contains(request.httpMethod()) || call.hasIdempotencyKey();
    return new RetrySchedule(policy, budget, clock, repeatable, timeouts.total());
  }

  private RequestHead head(Request request, CallOptions call, String baseUrl) {
    RequestDraft draft = new RequestDraft(moved(request.url(), baseUrl), request);
    if (!settings.headers().isEmpty() && Origins.areSame(URI.create(baseUrl), draft.uri())) {
      settings.headers().forEach(draft::setDefault);
    }
    draft.setDefault("User-Agent", List.of(settings.userAgent()));
    draft.replaceAll(call.headers());
    call.query().forEach((name, values) -> values.forEach(value -> draft.addQuery(name, value)));
    return draft.head();
  }

  private String moved(String url, String baseUrl) {
    return url.startsWith(settings.baseUrl())
        ? baseUrl + url.substring(settings.baseUrl().length())
        : url;
  }

  private static boolean isStreaming(Request request) {
    return request.requestTemplate() == null
        || request.requestTemplate().methodMetadata() == null
        || isStreaming(request.requestTemplate().methodMetadata().returnType());
  }

  private static boolean isStreaming(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type raw = parameterized.getRawType();
      return raw == EventStream.class
          || (raw == ApiResponse.class || raw == CompletableFuture.class)
              && isStreaming(parameterized.getActualTypeArguments()[0]);
    }
    return type == BinaryResponse.class || type == feign.Response.class;
  }
}
