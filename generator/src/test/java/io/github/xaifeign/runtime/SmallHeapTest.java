package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Moves more than fits into the heap of a Java process of its own. */
class SmallHeapTest {
  private static final long SIZE = 200L << 20;
  private static final String HEAP = "-Xmx64m";

  private static String run(String what) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Mover.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    try {
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return output;
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  @Timeout(120)
  void uploadsInAForm() throws Exception {
    assertThat(run("form")).isEqualTo("form " + SIZE);
  }

  @Test
  @Timeout(120)
  void uploadsAsynchronously() throws Exception {
    assertThat(run("async")).isEqualTo("async " + SIZE);
  }

  @Test
  @Timeout(120)
  void downloads() throws Exception {
    assertThat(run("download")).isEqualTo("download " + SIZE);
  }

  @Test
  @Timeout(120)
  void refusesAnEndlessEvent() throws Exception {
    assertThat(run("event"))
        .isEqualTo("event an event is larger than the 16777216 bytes that the client accepts");
  }

  /** Runs in the process with the small heap. */
  static final class Mover {
    private Mover() {}

    /** Prints what was moved and how much of it arrived. */
    public static void main(String[] arguments) throws Exception {
      String what = arguments[0];
      try (RawServer server = RawServer.counting(Mover::answer);
          ApiClients clients = Clients.of(server)) {
        ParcelsApi api = clients.create(ParcelsApi.class);
        FileContent file = FileContent.of(new Generated(SIZE), "big.bin");
        String result;
        switch (what) {
          case "form":
            api.uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT);
            result = fileLength(server.request());
            break;
          case "async":
            clients
                .createAsync(ParcelsAsyncApi.class)
                .uploadLabel(parts -> parts.file("file", file), CallOptions.DEFAULT)
                .get();
            result = fileLength(server.request());
            break;
          case "event":
            try {
              result = "items " + api.streamWords(CallOptions.DEFAULT).stream().count();
            } catch (ReplyTooLargeException e) {
              result = e.getCause().getMessage();
            }
            break;
          default:
            try (BinaryResponse reply = api.downloadLabel(CallOptions.DEFAULT)) {
              result =
                  String.valueOf(reply.inputStream().transferTo(OutputStream.nullOutputStream()));
            }
            break;
        }
        System.out.println(what + ' ' + result);
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

    private static void answer(RawServer.Received request, RawServer.Reply reply) throws Exception {
      if (request.line.startsWith("POST")) {
        reply.json(200, "{\"id\":\"a\"}");
      } else if (request.line.contains("label")) {
        reply.raw("HTTP/1.1 200 OK\r\nContent-Length: " + SIZE + "\r\n\r\n");
        new Generated(SIZE).transferTo(reply.out);
      } else {
        reply.events().chunk("data: ");
        byte[] piece = new byte[8192];
        for (long i = 0; i < SIZE; i += piece.length) {
          reply.chunk(piece);
        }
      }
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
