package io.github.xaifeign.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.feign.Deliveries;
import io.github.xaifeign.runtime.feign.SharedEventCases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GunzipStreamTest {
  /** Compresses what a stream gives, and flushes after each read (SYNC_FLUSH of RFC 1951). */
  private static byte[] gzip(InputStream pieces) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped, 8192, true)) {
      byte[] piece = new byte[8192];
      for (int n = pieces.read(piece, 0, 8192); n >= 0; n = pieces.read(piece, 0, 8192)) {
        out.write(piece, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  /** Lets one byte be asked for, which the pieces do not. */
  private static final class ByteByByteToo extends FilterInputStream {
    ByteByByteToo(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
  }

  /** However the events are compressed, and however what comes of it arrives. */
  @TestFactory
  Stream<DynamicTest> readsTheSharedEventStreams() throws IOException {
    return SharedEventCases.each(
        one -> {
          for (InputStream pieces : Deliveries.of(one.input())) {
            InputStream in = new GunzipStream(new ByteArrayInputStream(gzip(pieces)));
            assertThat(Deliveries.events(in)).as("%s", pieces).isEqualTo(one.events());
          }
          byte[] whole = gzip(new ByteArrayInputStream(one.input()));
          if (whole.length < 5_000) {
            for (InputStream pieces : Deliveries.of(whole)) {
              assertThat(Deliveries.events(new GunzipStream(new ByteByByteToo(pieces))))
                  .as("compressed %s", pieces)
                  .isEqualTo(one.events());
            }
          }
        });
  }

  @Test
  void givesNothingOfNoBody() throws IOException {
    assertThat(new GunzipStream(InputStream.nullInputStream()).readAllBytes()).isEmpty();
  }

  @Test
  void refusesWhatFollowsOnTheEnd() {
    byte[] zipped = gzip(new ByteArrayInputStream("a".getBytes(StandardCharsets.UTF_8)));
    byte[] more = new byte[zipped.length + 20_000]; // more than it reads ahead
    System.arraycopy(zipped, 0, more, 0, zipped.length);
    assertThatThrownBy(() -> new GunzipStream(new ByteArrayInputStream(more)).readAllBytes())
        .isInstanceOf(ZipException.class);
  }
}
