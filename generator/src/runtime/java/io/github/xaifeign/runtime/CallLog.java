package io.github.xaifeign.runtime;

import feign.Request;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tells the platform's logger of each attempt, at level DEBUG, or INFO for one that failed: method,
 * path, status, duration, request id and the tags of the call. Queries, headers and bodies are
 * never told. The logger has the name of this package.
 */
final class CallLog {
  private static final class Holder {
    /** Looked up when first needed: finding it takes longer than a call. */
    private static final System.Logger LOGGER = System.getLogger(CallLog.class.getPackageName());
  }

  Entry begin(Request request, Request.Options options, int attempt) {
    return new Entry(request, options, attempt);
  }

  /** One attempt. */
  static final class Entry {
    private final Request request;
    private final Request.Options options;
    private final int attempt;
    private final long start = System.nanoTime();

    private Entry(Request request, Request.Options options, int attempt) {
      this.request = request;
      this.options = options;
      this.attempt = attempt;
    }

    void replied(int status, Map<String, ? extends Collection<String>> headers) {
      if (Holder.LOGGER.isLoggable(Level.DEBUG)) {
        Holder.LOGGER.log(Level.DEBUG, line() + status + requestId(headers));
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
    <E extends ApiException> E failed(E failure) {
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
