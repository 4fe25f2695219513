package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.CallOptions;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the shared wire cases in every way in which their bytes can arrive: all of them from
 * memory, and some over sockets, where each takes a thousand times as long.
 */
class SharedEventCasesTest {
  private static final int RANDOM_SPLITS = 40;
  private static final AtomicInteger exchanges = new AtomicInteger();

  private static RawServer server;
  private static ApiClients clients;
  private static ParcelsApi api;
  private static volatile Delivery delivery;

  /** Sends a body piece by piece. */
  @FunctionalInterface
  private interface Delivery {
    void to(RawServer.Response response) throws Exception;
  }

  @BeforeAll
  static void start() {
    server =
        RawServer.start(
            (request, response) -> {
              delivery.to(response);
              response.endOfChunks();
            });
    clients = Clients.of(server);
    api = clients.create(ParcelsApi.class);
  }

  @AfterAll
  static void stop() {
    clients.close();
    server.close();
    if (exchanges.get() > 0) {
      System.out.printf(
          "proof: event streams: %d responses with shared cases over sockets%n", exchanges.get());
    }
  }

  @TestFactory
  Stream<DynamicTest> readsFromMemory() throws IOException {
    return SharedEventCases.each(
        one -> {
          for (InputStream in : Deliveries.of(one.input())) {
            assertThat(Deliveries.events(in)).as("%s", in).isEqualTo(one.events());
          }
        });
  }

  /** Each piece is a chunk of its own, and is flushed. */
  @TestFactory
  Stream<DynamicTest> readsFromASocket() throws IOException {
    return SharedEventCases.each(
        one -> {
          for (int[] sizes : splits(one.input().length)) {
            assertThat(events(response -> plain(response, one.input(), sizes)))
                .as("pieces of %s", sizes)
                .isEqualTo(one.events());
          }
        });
  }

  /** Each piece is compressed and flushed (SYNC_FLUSH of RFC 1951). */
  @TestFactory
  Stream<DynamicTest> readsWhatIsCompressed() throws IOException {
    return SharedEventCases.each(
        one -> {
          for (int[] sizes : splits(one.input().length)) {
            assertThat(events(response -> gzip(response, one.input(), sizes)))
                .as("pieces of %s", sizes)
                .isEqualTo(one.events());
          }
        });
  }

  /** The server waits with the rest until the event has been read whose last byte it has sent. */
  @TestFactory
  Stream<DynamicTest> handsOutEachEventAtOnce() throws IOException {
    return SharedEventCases.each(
        one -> {
          if (one.events().size() < 100) {
            for (boolean compressed : new boolean[] {false, true}) {
              Semaphore read = new Semaphore(0);
              int[] sizes = eventByEvent(one);
              delivery =
                  response -> {
                    OutputStream out = compressed ? compressed(response) : chunks(response);
                    for (int i = 0, at = 0; i < sizes.length; at += sizes[i++]) {
                      out.write(one.input(), at, sizes[i]);
                      out.flush();
                      if (i < one.events().size() && !read.tryAcquire(2, TimeUnit.MINUTES)) {
                        response.reset();
                      }
                    }
                    out.close();
                  };
              assertThat(take(read)).as("compressed: %s", compressed).isEqualTo(one.events());
            }
          }
        });
  }

  /** Sizes of the pieces that end with the byte that completes an event, and the rest. */
  private static int[] eventByEvent(SharedEventCases.Case one) {
    List<Integer> sizes = new ArrayList<>();
    int[] ends = {0, 0}; // of what has been read, and of the last event
    InputStream ones =
        new FilterInputStream(new ByteArrayInputStream(one.input())) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, 1);
            ends[0] += Math.max(0, count);
            return count;
          }
        };
    Deliveries.events(
        ones,
        () -> {
          sizes.add(ends[0] - ends[1]);
          ends[1] = ends[0];
        });
    sizes.add(one.input().length - ends[1]);
    return sizes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whole, in ones, in twos, and at random places. */
  private static List<int[]> splits(int length) {
    List<int[]> splits = new ArrayList<>();
    splits.add(new int[] {Math.max(1, length)});
    if (length < 5_000) {
      splits.add(new int[] {1});
      splits.add(new int[] {2});
    }
    Random random = new Random(length);
    for (int i = 0; i < RANDOM_SPLITS; i++) {
      splits.add(random.ints(32, 1, 1 + Math.max(8, length / 8)).toArray());
    }
    return splits;
  }

  private static void plain(RawServer.Response response, byte[] input, int[] sizes)
      throws IOException {
    write(chunks(response), input, sizes);
  }

  private static void gzip(RawServer.Response response, byte[] input, int[] sizes)
      throws IOException {
    write(compressed(response), input, sizes);
  }

  private static OutputStream chunks(RawServer.Response response) throws IOException {
    return new Chunks(response.events());
  }

  private static OutputStream compressed(RawServer.Response response) throws IOException {
    return new GZIPOutputStream(new Chunks(response.events("Content-Encoding: gzip")), 8192, true);
  }

  private static void write(OutputStream out, byte[] input, int[] sizes) throws IOException {
    for (int i = 0, at = 0; at < input.length; i++) {
      int size = Math.min(sizes[i % sizes.length], input.length - at);
      out.write(input, at, size);
      out.flush();
      at += size;
    }
    out.close();
  }

  /** Each write is a chunk. */
  private static final class Chunks extends OutputStream {
    private final RawServer.Response response;

    Chunks(RawServer.Response response) {
      this.response = response;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (length > 0) {
        response.chunk(Arrays.copyOfRange(bytes, offset, offset + length));
      }
    }
  }

  private static List<String> events(Delivery how) {
    delivery = how;
    return take(new Semaphore(0));
  }

  /** Reads by way of the client; each event that was read is told. */
  private static List<String> take(Semaphore read) {
    exchanges.incrementAndGet();
    try (InputStream in = api.downloadLabel(CallOptions.DEFAULT).inputStream()) {
      return Deliveries.events(in, read::release);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
