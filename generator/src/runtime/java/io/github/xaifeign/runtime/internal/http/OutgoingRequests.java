package io.github.xaifeign.runtime.internal.http;

import feign.Request;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/**
 * Makes the requests of the JDK's client out of Feign's. Here, and nowhere else, credentials are
 * added, and only to requests for the origin of the base URL, so no Feign request, exception or log
 * holds them.
 */
public final class OutgoingRequests {
  private final ClientSettings settings;

  public OutgoingRequests(ClientSettings settings) {
    this.settings = settings;
  }

  private RequestDraft draft(Request request, Request.Options options) {
    String baseUrl = settings.baseUrl();
    Credentials credentials = settings.credentials();
    String url = request.url();
    CallOptions perCall = options instanceof CallOptions given ? given : CallOptions.DEFAULT;
    baseUrl = perCall.baseUrl().orElse(baseUrl);
    RequestDraft draft =
        new RequestDraft(request.httpMethod().name(), elsewhere(url, baseUrl), request.headers());
    draft.setDefault("User-Agent", settings.userAgent());
    draft.replaceAll(perCall.headers());
    perCall.query().forEach((name, values) -> values.forEach(value -> draft.addQuery(name, value)));
    if (isOrigin(URI.create(baseUrl), draft.uri())) {
      perCall.credentials().orElse(credentials).apply(draft);
    }
    return draft;
  }

  /** The request for a Feign client of the caller's choice, which takes bodies as bytes only. */
  public Request of(HttpCall call, Request request, Request.Options options) throws IOException {
    RequestDraft draft = draft(request, options);
    return Request.create(
        request.httpMethod(),
        draft.url(),
        draft.toMap(),
        call.wholeBody(request.body()),
        StandardCharsets.UTF_8,
        request.requestTemplate());
  }

  /** The request for the JDK's client. */
  public HttpRequest toSend(HttpCall call, Request request, Request.Options options) {
    RequestDraft draft = draft(request, options);
    if (!call.streams()) {
      draft.setDefault("Accept-Encoding", "gzip");
    }
    URI uri = URI.create(draft.url());
    HttpRequest.Builder outgoing =
        HttpRequest.newBuilder(uri)
            .method(request.httpMethod().name(), call.publisher(request.body()));
    draft.writeTo(outgoing);
    if (!call.times().attempt().isZero()) {
      outgoing.timeout(call.times().attempt());
    }
    if ("http".equalsIgnoreCase(uri.getScheme())) {
      outgoing.version(HttpClient.Version.HTTP_1_1); // else each request offers an upgrade to h2c
    }
    return outgoing.build();
  }

  private String elsewhere(String url, String baseUrl) {
    return url.startsWith(settings.baseUrl())
        ? baseUrl + url.substring(settings.baseUrl().length())
        : url;
  }

  private static boolean isOrigin(URI origin, URI uri) {
    return origin.getScheme().equalsIgnoreCase(uri.getScheme())
        && origin.getHost().equalsIgnoreCase(uri.getHost())
        && port(origin) == port(uri);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
