package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.BadRequestException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.ResponseTooLargeException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Moves more than fits into the heap of a Java process of its own, with every level of logging on.
 * {@code -Dtransfer.mebibytes=…} says how much.
 */
class SmallHeapTest {
  private static final String MEBIBYTES = "transfer.mebibytes";
  private static final long SIZE = Long.getLong(MEBIBYTES, 200) << 20;
  private static final long MOST_GROWTH = 32 << 10;

  /**
   * What the process has printed: what was moved, the result, and by how many KiB its heap grew.
   */
  private static void moves(String what, String result) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-D" + MEBIBYTES + '=' + (SIZE >> 20),
                "-cp",
                System.getProperty("java.class.path"),
                Mover.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    try {
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
      assertThat(output).matches(result + " \\d+");
      long growth = Long.parseLong(output.substring(output.lastIndexOf(' ') + 1));
      System.out.printf("proof: %s of %d MiB: heap grew by %d KiB%n", what, SIZE >> 20, growth);
      assertThat(growth).isLessThan(MOST_GROWTH);
    } finally {
      process.destroyForcibly();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"upload", "asynchronous upload", "download", "download to a file"})
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void movesAllOfIt(String what) throws Exception {
    moves(what, String.valueOf(SIZE));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void refusesAnEndlessEvent() throws Exception {
    moves("event", "an event is larger than the 16777216 bytes that the client accepts");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void keepsPartOfAnEndlessError() throws Exception {
    moves("error", "400 with 1048576 characters");
  }

  /** Runs in the process with the small heap. */
  static final class Mover {
    private Mover() {}

    /** Prints what was moved and how much of it arrived. */
    public static void main(String[] arguments) throws Exception {
      Logger root = Logger.getLogger("");
      root.setLevel(Level.ALL);
      Arrays.stream(root.getHandlers()).forEach(handler -> handler.setLevel(Level.OFF));
      HeapWatch heap = new HeapWatch();
      try (RawServer server = RawServer.counting(Mover::answer);
          ApiClients clients = Clients.of(server)) {
        String result = move(arguments[0], server, clients);
        System.out.println(result + ' ' + heap.growth());
      }
    }

    private static String move(String what, RawServer server, ApiClients clients) throws Exception {
      ParcelsApi api = clients.create(ParcelsApi.class);
      FileContent file = FileContent.of(new Generated(SIZE), "big.bin");
      switch (what) {
        case "upload":
          api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT);
          return fileLength(server.request());
        case "asynchronous upload":
          clients
              .createAsync(ParcelsAsyncApi.class)
              .uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT)
              .get();
          return fileLength(server.request());
        case "event":
          try {
            return "items " + api.streamWords(CallOptions.DEFAULT).stream().count();
          } catch (ResponseTooLargeException e) {
            return e.getCause().getMessage();
          }
        case "error":
          try {
            return api.text(CallOptions.DEFAULT);
          } catch (BadRequestException e) {
            return e.statusCode() + " with " + e.rawBody().length() + " characters";
          }
        case "download":
          try (BinaryResponse response = api.downloadLabel(CallOptions.DEFAULT)) {
            return "" + response.inputStream().transferTo(OutputStream.nullOutputStream());
          }
        default:
          Path target = Files.createTempFile("label", ".bin");
          try (BinaryResponse response = api.downloadLabel(CallOptions.DEFAULT)) {
            response.saveTo(target);
            return "" + Files.size(target);
          } finally {
            Files.delete(target);
          }
      }
    }

    /** The body without the head and the end of its only part. */
    private static String fileLength(RawServer.Received request) {
      int boundary =
          request.header("content-type").length() - "multipart/form-data; boundary=".length();
      int head =
          ("--\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.bin\"\r\n"
                      + "Content-Type: application/octet-stream\r\n\r\n")
                  .length()
              + boundary;
      return String.valueOf(request.bodyLength - head - boundary - "\r\n----\r\n".length());
    }

    private static void answer(RawServer.Received request, RawServer.Response response)
        throws Exception {
      if (request.line.startsWith("POST")) {
        response.json(200, "{\"id\":\"a\"}");
      } else if (request.line.contains("label")) {
        response.raw("HTTP/1.1 200 OK\r\nContent-Length: " + SIZE + "\r\n\r\n");
        new Generated(SIZE).transferTo(response.out);
      } else if (request.line.contains("text")) {
        response.raw(
            "HTTP/1.1 400 No\r\nContent-Type: text/plain\r\nContent-Length: " + SIZE + "\r\n\r\n");
        new Generated(SIZE).transferTo(response.out);
      } else {
        response.events().chunk("data: ");
        byte[] piece = new byte[8192];
        for (long i = 0; i < SIZE; i += piece.length) {
          response.chunk(piece);
        }
      }
    }
  }

  /** Collects garbage ten times a second, and notes the most that was left. */
  private static final class HeapWatch {
    private final long before = used();
    private final AtomicLong most = new AtomicLong(before);

    HeapWatch() {
      Thread watch = new Thread(this::watch, "heap-watch");
      watch.setDaemon(true);
      watch.start();
    }

    private void watch() {
      try {
        while (true) {
          most.accumulateAndGet(used(), Math::max);
          Thread.sleep(100);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** In KiB. */
    long growth() {
      return (most.get() - before) >> 10;
    }
  }

  /** As many bytes as asked for, without an array to hold them. */
  private static final class Generated extends InputStream {
    private long left;

    Generated(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      left -= count;
      return count;
    }
  }
}
