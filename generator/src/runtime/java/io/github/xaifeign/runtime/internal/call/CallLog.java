package io.github.xaifeign.runtime.internal.call;

import feign.Request;
import io.github.xaifeign.runtime.ApiException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.internal.http.LoggingStream;
import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import io.github.xaifeign.runtime.internal.wire.Utf8;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Tells the platform's logger of each attempt, at level DEBUG: method, path, status, duration,
 * request id and the tags of the call. Queries and headers are never told, and bodies only if asked
 * for. The logger has the name of this package.
 */
public final class CallLog {
  private static final class Holder {
    /** Looked up when first needed: finding it takes longer than a call. */
    private static final System.Logger LOGGER = System.getLogger(CallLog.class.getPackageName());
  }

  private static final Pattern SECRET =
      Pattern.compile(
          "(\"[^\"\\\\]*(?:key|token|secret|password|authorization)[^\"\\\\]*\"\\s*:\\s*\")"
              + "[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final int bodyBytes;

  /**
   * Makes a log.
   *
   * @param bodyBytes how much of each body is told; 0 for none of any
   */
  public CallLog(int bodyBytes) {
    this.bodyBytes = bodyBytes;
  }

  public Entry begin(Request request, Request.Options options, int attempt) {
    Entry entry = new Entry(request, options, attempt);
    byte[] body = request.body();
    Optional<String> type =
        request.headers().getOrDefault("Content-Type", List.of()).stream().findFirst();
    if (body != null && body.length > 0 && isTold(type)) {
      entry.told("request", Arrays.copyOf(body, Math.min(body.length, bodyBytes)));
    }
    return entry;
  }

  /** A body of which the beginning is told once it has been read, if it is text and asked for. */
  public InputStream told(Entry entry, InputStream body, Optional<String> contentType) {
    return isTold(contentType)
        ? new LoggingStream(body, bodyBytes, bytes -> entry.told("response", bytes))
        : body;
  }

  private boolean isTold(Optional<String> contentType) {
    String type = MediaTypes.of(contentType.orElse(null));
    return bodyBytes > 0 && (MediaTypes.isJson(type) || type.startsWith("text/"));
  }

  /** Masks the values of members that may hold secrets. */
  private static String masked(byte[] json) {
    return SECRET.matcher(Utf8.decode(json, 0, json.length)).replaceAll("$1…");
  }

  /** One attempt. */
  public static final class Entry {
    private final Request request;
    private final Request.Options options;
    private final int attempt;
    private final long start = System.nanoTime();

    private Entry(Request request, Request.Options options, int attempt) {
      this.request = request;
      this.options = options;
      this.attempt = attempt;
    }

    public void responded(int status, Map<String, ? extends Collection<String>> headers) {
      if (Holder.LOGGER.isLoggable(Level.DEBUG)) {
        Holder.LOGGER.log(Level.DEBUG, line() + status + requestId(headers));
      }
    }

    private void told(String which, byte[] body) {
      if (Holder.LOGGER.isLoggable(Level.DEBUG)) {
        Holder.LOGGER.log(Level.DEBUG, line() + which + " body " + masked(body));
      }
    }

    private static String requestId(Map<String, ? extends Collection<String>> headers) {
      for (String name : List.of("x-request-id", "request-id")) {
        Collection<String> values = headers.get(name);
        if (values != null && !values.isEmpty()) {
          return ", request id " + values.iterator().next();
        }
      }
      return "";
    }

    /** Tells of a failure, and gives it back to be thrown. */
    public <E extends ApiException> E failed(E failure) {
      if (Holder.LOGGER.isLoggable(Level.DEBUG)) {
        Holder.LOGGER.log(Level.DEBUG, line() + failure.getMessage());
      }
      return failure;
    }

    private String line() {
      String url = request.url();
      int query = url.indexOf('?');
      String path = query < 0 ? url : url.substring(0, query);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      StringBuilder line = new StringBuilder(request.httpMethod().name());
      line.append(' ').append(path).append(" in ").append(millis).append(" ms");
      if (attempt > 1) {
        line.append(", attempt ").append(attempt);
      }
      if (options instanceof CallOptions call) {
        for (Map.Entry<String, String> tag : call.tags().entrySet()) {
          line.append(", ").append(tag.getKey()).append('=').append(tag.getValue());
        }
      }
      return line.append(": ").toString();
    }
  }
}
