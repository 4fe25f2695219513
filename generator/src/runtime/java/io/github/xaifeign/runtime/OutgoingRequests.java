package io.github.xaifeign.runtime;

import feign.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
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

  HttpRequest of(HttpCall call, Request request, Request.Options options, Duration timeout) {
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
    URI uri = URI.create(url);
    HttpRequest.Builder outgoing =
        HttpRequest.newBuilder(uri)
            .method(request.httpMethod().name(), call.publisher(request.body()));
    headers.writeTo(outgoing);
    if (!timeout.isZero()) {
      outgoing.timeout(timeout);
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
