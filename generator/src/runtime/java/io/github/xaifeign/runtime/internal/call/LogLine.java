package io.github.xaifeign.runtime.internal.call;

import java.util.concurrent.TimeUnit;

/** What the log says of one attempt: method, path, duration and tags, then what happened. */
final class LogLine {
  private final CallContext call;
  private final int attempt;
  private final long start = System.nanoTime();

  LogLine(CallContext call) {
    this.call = call;
    this.attempt = call.retries().attempts();
  }

  String with(String event) {
    String url = call.terms().request().url();
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    StringBuilder line = new StringBuilder(call.head().method());
    line.append(' ').append(path).append(" in ").append(millis).append(" ms");
    if (attempt > 1) {
      line.append(", attempt ").append(attempt);
    }
    call.terms()
        .tags()
        .forEach((name, value) -> line.append(", ").append(name).append('=').append(value));
    return line.append(": ").append(event).toString();
  }

  String withBody(String which, byte[] body) {
    return with(which + " body " + call.terms().rules().mask().text(body));
  }
}
