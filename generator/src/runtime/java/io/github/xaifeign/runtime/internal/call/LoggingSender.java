package io.github.xaifeign.runtime.internal.call;

import io.github.xaifeign.runtime.ClientSettings;
import io.github.xaifeign.runtime.internal.wire.BodySource;
import io.github.xaifeign.runtime.internal.wire.MediaTypes;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Logs each attempt to the platform's logger, at level DEBUG: method, path, status, duration,
 * request id and the tags of the call. Queries and headers are never logged, and bodies only if
 * asked for. The logger has the name of the runtime's package.
 */
public final class LoggingSender implements CallSender {
  private static final class Holder {
    /** Looked up when the first request is on its way: finding it takes longer than a call. */
    private static final System.Logger LOGGER =
        System.getLogger(ClientSettings.class.getPackageName());
  }

  private final CallSender next;
  private final int bodyBytes;

  /**
   * Makes a sender.
   *
   * @param bodyBytes how much of each body is logged; 0 for none of any
   */
  public LoggingSender(CallSender next, int bodyBytes) {
    this.next = next;
    this.bodyBytes = bodyBytes;
  }

  @Override
  public CompletableFuture<CallResponse> send(CallContext call) {
    LogLine line = new LogLine(call);
    if (bodyBytes > 0) {
      logRequestBody(call, line);
    }
    CompletableFuture<CallResponse> sent = next.send(call);
    if (!Holder.LOGGER.isLoggable(Level.DEBUG)) {
      return sent;
    }
    return sent.handle(
        (response, thrown) -> {
          if (thrown != null) {
            Throwable cause = CallFailures.cause(thrown);
            log(line.with(String.valueOf(cause.getMessage())));
            throw new CompletionException(cause);
          }
          return logged(response, line);
        });
  }

  private CallResponse logged(CallResponse response, LogLine line) {
    try {
      String id = response.head().requestId().map(it -> ", request id " + it).orElse("");
      log(line.with(response.head().statusCode() + id));
      return bodyBytes > 0 && isLogged(response.head().header("content-type").orElse(null))
          ? response.with(loggedBody(response.asInputStream(), line))
          : response;
    } catch (RuntimeException e) {
      response.close(); // nobody gets it
      throw e;
    }
  }

  /** The beginning of the body is logged once it has been read. */
  private InputStream loggedBody(InputStream body, LogLine line) {
    return new LoggingStream(body, bodyBytes, bytes -> log(line.withBody("response", bytes)));
  }

  private void logRequestBody(CallContext call, LogLine line) {
    BodySource body = call.body();
    byte[] bytes = body == null ? null : body.bytes();
    List<String> type = call.head().headers().getOrDefault("Content-Type", List.of());
    if (bytes != null && bytes.length > 0 && isLogged(type.isEmpty() ? null : type.get(0))) {
      byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, bodyBytes));
      log(line.withBody("request", beginning));
    }
  }

  private static boolean isLogged(@Nullable String contentType) {
    String type = MediaTypes.of(contentType);
    return MediaTypes.isJson(type) || type.startsWith("text/");
  }

  private static void log(String line) {
    Holder.LOGGER.log(Level.DEBUG, line);
  }
}
