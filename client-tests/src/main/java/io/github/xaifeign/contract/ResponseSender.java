package io.github.xaifeign.contract;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Puts an answer on the wire. */
final class ResponseSender {
  /** Answers that never have a body (RFC 9110, sections 15.3.5 and 15.4.5). */
  private static final Set<Integer> BODILESS = Set.of(204, 304);

  private static final long NO_BODY = -1;
  private static final long OPEN_LENGTH = 0;

  private ResponseSender() {}

  static void send(HttpExchange wire, PreparedResponse response) throws IOException {
    wire.getResponseHeaders().putAll(response.headers());
    boolean bodiless =
        wire.getRequestMethod().equals("HEAD") || BODILESS.contains(response.status());
    if (bodiless || response.length() == 0 && !response.streamed()) {
      wire.sendResponseHeaders(response.status(), NO_BODY);
      wire.close();
      return;
    }
    boolean cut = response.ending() == PreparedResponse.Ending.CUT;
    wire.sendResponseHeaders(
        response.status(), response.streamed() ? OPEN_LENGTH : response.length());
    OutputStream out = wire.getResponseBody();
    int left = cut && !response.streamed() ? response.length() / 2 : response.length();
    for (byte[] chunk : response.chunks()) {
      out.write(chunk, 0, Math.min(left, chunk.length));
      out.flush();
      left -= Math.min(left, chunk.length);
    }
    if (cut) {
      // An exception out of the handler is the server's only way to drop the connection as it is.
      throw new IOException("cut off, as the test asked for");
    }
    out.close();
    wire.close();
  }
}
