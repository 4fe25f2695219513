package io.github.xaifeign.runtime.feign;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A server on loopback that shows what stood on the wire and answers byte by byte as it is told.
 */
public final class RawServer implements AutoCloseable {
  private final ServerSocket server;
  private final Handler handler;
  private final boolean keepBodies;
  private final List<Received> requests = Collections.synchronizedList(new ArrayList<>());
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  /** Answers a request. */
  @FunctionalInterface
  public interface Handler {
    void handle(Received request, Response response) throws Exception;
  }

  private RawServer(Handler handler, boolean keepBodies) throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.handler = handler;
    this.keepBodies = keepBodies;
    start(this::accept);
  }

  public static RawServer start(Handler handler) {
    return start(handler, true);
  }

  /** Counts the bytes of bodies and throws them away. */
  public static RawServer counting(Handler handler) {
    return start(handler, false);
  }

  private static RawServer start(Handler handler, boolean keepBodies) {
    try {
      return new RawServer(handler, keepBodies);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers every request with this JSON. */
  public static RawServer json(int status, String body) {
    return start((request, response) -> response.json(status, body));
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Received next = receive(in, socket); next != null; next = receive(in, socket)) {
        requests.add(next);
        Response response = new Response(socket);
        handler.handle(next, response);
        response.out.flush();
        if (response.last) {
          return;
        }
      }
    } catch (Exception e) {
      return; // the client has gone, or the test has
    } finally {
      synchronized (sockets) {
        sockets.remove(socket);
        sockets.notifyAll();
      }
    }
  }

  private Received receive(InputStream in, Socket socket) throws IOException {
    String line = line(in);
    if (line == null) {
      return null;
    }
    List<String> headers = new ArrayList<>();
    for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      headers.add(header);
    }
    Received received = new Received(line, headers, socket);
    if ("chunked".equalsIgnoreCase(received.header("transfer-encoding"))) {
      for (int size = size(in); size > 0; size = size(in)) {
        received.take(in, size, keepBodies);
        line(in);
      }
      line(in);
    } else if (received.header("content-length") != null) {
      received.take(in, Long.parseLong(received.header("content-length")), keepBodies);
    }
    return received;
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return null;
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  public String url() {
    return "http://localhost:" + server.getLocalPort();
  }

  public List<Received> requests() {
    return List.copyOf(requests);
  }

  public Received request() {
    if (requests.size() != 1) {
      throw new AssertionError("one request expected, found " + requests);
    }
    return requests.get(0);
  }

  /** Waits until no connection is open; false if that takes longer than two minutes. */
  public boolean awaitNoConnection() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    synchronized (sockets) {
      while (!sockets.isEmpty() && System.nanoTime() < deadline) {
        sockets.wait(100);
      }
      return sockets.isEmpty();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A request as it stood on the wire. */
  public static final class Received {
    public final String line;
    public final List<String> headers;
    public final Socket socket;
    public final ByteArrayOutputStream body = new ByteArrayOutputStream();
    long bodyLength;

    private Received(String line, List<String> headers, Socket socket) {
      this.line = line;
      this.headers = headers;
      this.socket = socket;
    }

    private void take(InputStream in, long length, boolean keep) throws IOException {
      byte[] bytes = new byte[8192];
      long left = length;
      while (left > 0) {
        int count = in.read(bytes, 0, (int) Math.min(left, bytes.length));
        if (count < 0) {
          throw new IOException("the body is short by " + left);
        }
        if (keep) {
          body.write(bytes, 0, count);
        }
        left -= count;
        bodyLength += count;
      }
    }

    /** The values of a header, joined; null if there is none. */
    public String header(String name) {
      String found = null;
      String prefix = name.toLowerCase(Locale.ROOT) + ':';
      for (String header : headers) {
        if (header.toLowerCase(Locale.ROOT).startsWith(prefix)) {
          String value = header.substring(prefix.length()).trim();
          found = found == null ? value : found + " & " + value;
        }
      }
      return found;
    }

    public String text() {
      return body.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return line + ' ' + headers + ' ' + text();
    }
  }

  /** Writes an answer. */
  public static final class Response {
    public final OutputStream out;
    private final Socket socket;
    private boolean last;

    private Response(Socket socket) throws IOException {
      this.socket = socket;
      this.out = socket.getOutputStream();
    }

    /** Writes the text as it is. */
    public Response raw(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return this;
    }

    public void json(int status, String body, String... headers) throws IOException {
      full(status, "application/json", body, headers);
    }

    public void full(int status, String contentType, String body, String... headers)
        throws IOException {
      full(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public void full(int status, String contentType, byte[] bytes, String... headers)
        throws IOException {
      raw(
          head(status, headers)
              + "Content-Type: "
              + contentType
              + "\r\nContent-Length: "
              + bytes.length
              + "\r\n\r\n");
      out.write(bytes);
    }

    /** A response without body and without Content-Type. */
    public void empty(int status, String... headers) throws IOException {
      raw(head(status, headers) + (status == 204 ? "\r\n" : "Content-Length: 0\r\n\r\n"));
    }

    /** Begins an event stream whose end is the end of the chunks. */
    public Response events(String... headers) throws IOException {
      return raw(
          head(200, headers)
              + "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    public Response chunk(String text) throws IOException {
      return chunk(text.getBytes(StandardCharsets.UTF_8));
    }

    public Response chunk(byte[] bytes) throws IOException {
      raw(Integer.toHexString(bytes.length) + "\r\n");
      out.write(bytes);
      return raw("\r\n");
    }

    public Response endOfChunks() throws IOException {
      return raw("0\r\n\r\n");
    }

    private static String head(int status, String... headers) {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
      for (String header : headers) {
        head.append(header).append("\r\n");
      }
      return head.toString();
    }

    /** Closes the connection after this answer. */
    public void close() {
      last = true;
    }

    /** Resets the connection. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }
}
