package io.github.xaifeign.contract.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays one recorded response on loopback, with a fault in the response to the first request of a
 * run; each further request of the run gets the response as it should be.
 */
final class FaultServer implements AutoCloseable {
  /** What goes wrong. */
  enum Verb {
    /** The connection is reset after so many bytes. */
    RESET,
    /** The connection is closed in good order after so many bytes. */
    FIN,
    /** Nothing more comes after so many bytes, and the connection stays open. */
    STALL,
    /** A few bytes come at a time, from there on. */
    DRIP,
    /** The lowest bit of a byte is turned. */
    CORRUPT,
    /** The sixth bit of a byte is turned, which makes other letters and other signs. */
    CORRUPT_CASE,
    /** A byte is missing. */
    DROP,
    /** A byte is there twice. */
    DOUBLE,
    /** A zero stands before a byte. */
    STRAY,
    /** The head or the first chunk announces so many bytes more, and one more than that. */
    LONGER,
    /** The head or the first chunk announces so many bytes less, and one less than that. */
    SHORTER;

    /** Ends a call whose server has fallen silent. */
    private static final Duration SHORT = Duration.ofMillis(100);

    private static final String HEAD_END = "\r\n\r\n";
    private static final Pattern CHUNK_SIZE = Pattern.compile("([0-9a-fA-F]+)[^\r]*\r\n");
    private static final Pattern LENGTH =
        Pattern.compile("(?<=Content-Length: )\\d+|(?<=\r\n\r\n)[0-9a-f]+(?=\r\n)");

    /**
     * Options for a call that meets this fault. Only a server that falls silent leaves its client
     * waiting for bytes that do not come: such a call ends by its timeout, and no other call has
     * one that a slow machine could reach.
     */
    CallOptions.Builder options(String run) {
      CallOptions.Builder options = CallOptions.builder().header(RUN, run);
      return this == STALL ? options.timeout(SHORT).idleTimeout(SHORT) : options;
    }

    /** Whether other bytes than the recorded ones are sent. */
    boolean changes() {
      return compareTo(CORRUPT) >= 0;
    }

    /**
     * Whether the fault garbles a frame so that it announces a chunk of more than 2 GiB. The JDK's
     * parser (17 to 25) counts in 32 bits and never gets past such a chunk: its thread runs for
     * ever, and nobody can end it.
     */
    boolean endless(byte[] response, int offset) {
      String whole = new String(response, ISO_8859_1);
      if (!whole.contains("chunked") || !changes()) {
        return false;
      }
      String sent = new String(of(response, offset), ISO_8859_1);
      Matcher size = CHUNK_SIZE.matcher(sent);
      int at = Math.max(whole.indexOf(HEAD_END), sent.indexOf(HEAD_END)) + HEAD_END.length();
      while (at < sent.length() && size.region(at, sent.length()).lookingAt()) {
        BigInteger announced = new BigInteger(size.group(1), 16);
        if (announced.bitLength() > 31) {
          return true;
        }
        at = size.end() + Math.min(announced.intValue(), sent.length()) + 2;
      }
      return false;
    }

    /** The bytes that are sent in the end. */
    byte[] of(byte[] response, int offset) {
      if (this == LONGER || this == SHORTER) {
        return announcing(response, this == LONGER ? offset + 1 : -offset - 1);
      }
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(response, 0, offset);
      switch (this) {
        case CORRUPT -> changed.write(response[offset] ^ 1);
        case CORRUPT_CASE -> changed.write(response[offset] ^ 32);
        case DROP -> {}
        case DOUBLE -> changed.writeBytes(new byte[] {response[offset], response[offset]});
        case STRAY -> changed.writeBytes(new byte[] {0, response[offset]});
        default -> changed.write(response[offset]);
      }
      changed.write(response, offset + 1, response.length - offset - 1);
      return changed.toByteArray();
    }

    private static byte[] announcing(byte[] response, int more) {
      String text = new String(response, ISO_8859_1);
      Matcher length = LENGTH.matcher(text);
      if (!length.find()) {
        throw new IllegalArgumentException("no length in " + text);
      }
      int radix = text.contains("chunked") ? 16 : 10;
      int announced = Math.max(0, Integer.parseInt(length.group(), radix) + more);
      return bytes(
          text.substring(0, length.start())
              + Integer.toString(announced, radix)
              + text.substring(length.end()));
    }
  }

  /** A fault in a response, told apart from others by a header of the request. */
  record Fault(String run, Verb verb, int offset, byte[] response) {}

  /** The header that names the run. */
  static final String RUN = "x-run";

  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
  private volatile Fault fault;

  FaultServer() {
    try {
      server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "fault-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** A client of the server, which tries again at once. */
  static XaiClient client(FaultServer server) {
    RetryPolicy quick =
        RetryPolicy.builder()
            .baseDelay(Duration.ofMillis(1))
            .maxDelay(Duration.ofMillis(1))
            .budget(1_000_000)
            .build();
    return XaiClient.builder().apiKey(KeyCanary.KEY).baseUrl(server.url()).retries(quick).build();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** Begins a run. */
  void next(Fault next) {
    requests.put(next.run(), new AtomicInteger());
    fault = next;
  }

  /** The requests of a run so far. */
  int requests(String run) {
    return requests.get(run).get();
  }

  /** Forgets the runs so far; none may be under way. */
  void forget() {
    requests.clear();
  }

  int connections() {
    return open.size();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String run = readRequest(in); run != null; run = readRequest(in)) {
        Fault now = fault;
        boolean first = requests.get(run).incrementAndGet() == 1 && run.equals(now.run());
        OutputStream out = socket.getOutputStream();
        if (!first) {
          out.write(now.response());
        } else if (!answer(now, socket, in)) {
          return;
        }
      }
    } catch (IOException e) {
      // the client has gone, which is its right
      return;
    } finally {
      open.remove(socket);
    }
  }

  /** Answers with the fault; returns whether the connection goes on. */
  private static boolean answer(Fault fault, Socket socket, InputStream in) throws IOException {
    byte[] response = fault.verb().of(fault.response(), fault.offset());
    OutputStream out = socket.getOutputStream();
    switch (fault.verb()) {
      case RESET:
        out.write(response, 0, fault.offset());
        out.flush();
        socket.setSoLinger(true, 0);
        return false;
      case FIN:
        out.write(response, 0, fault.offset());
        return false;
      case STALL:
        out.write(response, 0, fault.offset());
        out.flush();
        return in.read() >= 0 && false;
      case DRIP:
        out.write(response, 0, fault.offset());
        for (int at = fault.offset(); at < response.length; at += 7) {
          out.write(response, at, Math.min(7, response.length - at));
          out.flush();
        }
        return true;
      default:
        out.write(response);
        return false; // a wrong length would make the next response part of this one
    }
  }

  /** Reads a request to its end and returns its run; null when there is none. */
  private static String readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        return null;
      }
      head.append((char) c);
    }
    String headers = head.toString().toLowerCase(Locale.ROOT);
    int length = headers.indexOf("content-length: ");
    if (length >= 0) {
      int end = headers.indexOf('\r', length);
      in.skipNBytes(Long.parseLong(headers.substring(length + 16, end)));
    } else if (headers.contains("transfer-encoding: chunked")) {
      skipChunks(in);
    }
    int run = headers.indexOf(RUN + ": ") + RUN.length() + 2;
    return headers.substring(run, headers.indexOf('\r', run));
  }

  private static void skipChunks(InputStream in) throws IOException {
    int size;
    do {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("the request is cut off");
        }
        line.append((char) c);
      }
      size = Integer.parseInt(line.toString().trim(), 16);
      in.skipNBytes(size + 2L);
    } while (size > 0);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
