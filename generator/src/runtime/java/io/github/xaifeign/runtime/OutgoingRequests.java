package io.github.xaifeign.runtime;

import feign.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Makes the requests of the JDK's client out of Feign's. Here, and nowhere else, credentials are
 * added, and only to requests for the origin of the base URL, so no Feign request, exception or log
 * holds them.
 */
final class OutgoingRequests {
  private final ClientSettings settings;

  OutgoingRequests(ClientSettings settings) {
    this.settings = settings;
  }

  /** Where a request goes, and what goes with it. */
  private record Addressed(String url, OutgoingHeaders headers) {}

  private Addressed addressed(Request request, Request.Options options) {
    OutgoingHeaders headers = new OutgoingHeaders(request.headers());
    if (!headers.has("User-Agent")) {
      headers.set("User-Agent", settings.userAgent());
    }
    String url = request.url();
    String baseUrl = settings.baseUrl();
    Credentials credentials = settings.credentials();
    if (options instanceof CallOptions perCall) {
      headers.replaceAll(perCall.headers());
      credentials = perCall.credentials().orElse(credentials);
      baseUrl = perCall.baseUrl().orElse(baseUrl);
      url = query(elsewhere(url, baseUrl), perCall.query());
    }
    if (isOrigin(URI.create(baseUrl), URI.create(url))) {
      url = credentials.applyToUrl(url);
      credentials.applyTo(headers);
    }
    return new Addressed(url, headers);
  }

  /** The request for a Feign client of the caller's choice, which takes bodies as bytes only. */
  Request of(HttpCall call, Request request, Request.Options options) throws IOException {
    Addressed addressed = addressed(request, options);
    return Request.create(
        request.httpMethod(),
        addressed.url(),
        addressed.headers().toMap(),
        call.wholeBody(request.body()),
        StandardCharsets.UTF_8,
        request.requestTemplate());
  }

  /** The request for the JDK's client. */
  HttpRequest toSend(HttpCall call, Request request, Request.Options options) {
    Addressed addressed = addressed(request, options);
    if (!call.streams() && !addressed.headers().has("Accept-Encoding")) {
      addressed.headers().set("Accept-Encoding", "gzip");
    }
    URI uri = URI.create(addressed.url());
    HttpRequest.Builder outgoing =
        HttpRequest.newBuilder(uri)
            .method(request.httpMethod().name(), call.publisher(request.body()));
    addressed.headers().writeTo(outgoing);
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

  private static String query(String url, Map<String, List<String>> query) {
    StringBuilder extended = new StringBuilder(url);
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      for (String value : parameter.getValue()) {
        extended
            .append(extended.indexOf("?") < 0 ? '?' : '&')
            .append(PercentEncoding.encode(parameter.getKey()))
            .append('=')
            .append(PercentEncoding.encode(value));
      }
    }
    return extended.toString();
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
