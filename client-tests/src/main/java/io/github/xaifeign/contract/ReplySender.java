package io.github.xaifeign.contract;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Puts an answer on the wire. */
final class ReplySender {
  /** Answers that never have a body (RFC 9110, sections 15.3.5 and 15.4.5). */
  private static final Set<Integer> BODILESS = Set.of(204, 304);

  private static final long NO_BODY = -1;
  private static final long OPEN_LENGTH = 0;

  private ReplySender() {}

  static void send(HttpExchange wire, Reply reply) throws IOException {
    wire.getResponseHeaders().putAll(reply.headers());
    boolean bodiless = wire.getRequestMethod().equals("HEAD") || BODILESS.contains(reply.status());
    if (bodiless || reply.length() == 0 && !reply.streamed()) {
      wire.sendResponseHeaders(reply.status(), NO_BODY);
      wire.close();
      return;
    }
    boolean cut = reply.ending() == Reply.Ending.CUT;
    wire.sendResponseHeaders(reply.status(), reply.streamed() ? OPEN_LENGTH : reply.length());
    OutputStream out = wire.getResponseBody();
    int left = cut && !reply.streamed() ? reply.length() / 2 : reply.length();
    for (byte[] chunk : reply.chunks()) {
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
