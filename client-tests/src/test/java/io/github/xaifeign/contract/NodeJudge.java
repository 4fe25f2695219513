package io.github.xaifeign.contract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mock server of other authors, in a process of its own: what it answers with a status from 400
 * to 499 it has refused.
 */
final class NodeJudge implements AutoCloseable {
  private static final int REFUSED = 400;
  private static final int FAILED = 500;
  private static final long START_NANOS = 60_000_000_000L;

  private final List<String> command;
  private final int port;
  private Process process;

  private NodeJudge(List<String> command, int port) {
    this.command = command;
    this.port = port;
    this.process = started();
  }

  private Process started() {
    try {
      Process started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      awaitPort(started);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prism, if it is on the path of the system. */
  static Optional<NodeJudge> prism(Path document) {
    return find("prism")
        .map(
            program ->
                onPort(
                    port ->
                        List.of(program, "mock", "-p", port, "-h", "127.0.0.1", "" + document)));
  }

  /** Steady, if it is on the path of the system. */
  static Optional<NodeJudge> steady(Path document) {
    return find("steady")
        .map(program -> onPort(port -> List.of(program, "--port", port, "" + document)));
  }

  private interface Command {
    List<String> on(String port);
  }

  private static NodeJudge onPort(Command command) {
    int port = freePort();
    return new NodeJudge(command.on(String.valueOf(port)), port);
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> find(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  private void awaitPort(Process started) {
    long deadline = System.nanoTime() + START_NANOS;
    while (System.nanoTime() < deadline && started.isAlive()) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    started.destroy();
    throw new IllegalStateException("The judge does not start: " + command);
  }

  /** Whether it refuses a request; false if it fails at it, as some do at broken escapes. */
  boolean refuses(IncomingRequest request) {
    if (!process.isAlive()) {
      process = started();
    }
    int status = status(request);
    return status >= REFUSED && status < FAILED;
  }

  private int status(IncomingRequest request) {
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.rawPath());
    request.rawQuery().ifPresent(query -> head.append('?').append(query));
    head.append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(port).append("\r\nConnection: close\r\n");
    for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
      header.getValue().forEach(value -> head.append(header.getKey() + ": " + value + "\r\n"));
    }
    head.append("Content-Length: ").append(request.body().length).append("\r\n\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      out.write(request.body());
      out.flush();
      return statusOf(socket.getInputStream());
    } catch (IOException e) {
      return 0;
    }
  }

  private static int statusOf(InputStream in) throws IOException {
    String line = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
    return line.length() < "HTTP/1.1 200".length() ? 0 : Integer.parseInt(line.substring(9));
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
