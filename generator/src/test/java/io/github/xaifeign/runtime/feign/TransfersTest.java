package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.ProgressListener;
import io.github.xaifeign.runtime.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads and downloads that are watched, and downloads that go on after a break. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TransfersTest {
  private static final byte[] CONTENT = new byte[300_000];
  private static final String TAG = "ETag: \"v1\"";
  private static final String RANGES = "Accept-Ranges: bytes";

  static {
    new Random(5).nextBytes(CONTENT);
  }

  /** However often a slow machine makes the client lose patience. */
  private static final RetryPolicy ENDLESS =
      RetryPolicy.builder()
          .maxRetries(100_000)
          .budget(100_000)
          .totalTime(Duration.ofDays(300))
          .build();

  private final VirtualClock clock = new VirtualClock(2);
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<Long> told = new ArrayList<>();
  private final List<Long> totals = new ArrayList<>();
  private final CallOptions watched =
      CallOptions.builder().uploadProgress(this::tell).downloadProgress(this::tell).build();

  @TempDir private Path folder;
  private RawServer server;
  private ApiClients clients;

  private void tell(long bytes, long total) {
    told.add(bytes);
    totals.add(total);
  }

  private ParcelsApi serve(RawServer.Handler handler) {
    return serve(handler, RetryPolicy.DEFAULT);
  }

  private ParcelsApi serve(RawServer.Handler handler, RetryPolicy retries) {
    server = RawServer.start(handler);
    clients = new ApiClients(Clients.settings(server.url()).retries(retries).build(), clock);
    return clients.create(ParcelsApi.class);
  }

  @AfterEach
  void stop() {
    end.countDown();
    clients.close();
    server.close();
  }

  /** Breaks each response after so many bytes of content, until the content is complete. */
  private static RawServer.Handler inParts(int bytes, String... headers) {
    return (request, response) -> {
      int from = start(request);
      response.raw(
          (from == 0 ? "HTTP/1.1 200 OK" : "HTTP/1.1 206 Partial Content")
              + "\r\nContent-Length: "
              + (CONTENT.length - from)
              + "\r\nContent-Range: bytes "
              + from
              + '-'
              + (CONTENT.length - 1)
              + '/'
              + CONTENT.length
              + "\r\n"
              + String.join("\r\n", headers)
              + "\r\n\r\n");
      response.out.write(CONTENT, from, Math.min(bytes, CONTENT.length - from));
      response.close();
    };
  }

  private static int start(RawServer.Received request) {
    String range = request.header("range");
    return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
  }

  private void assertProgress(long total) {
    assertThat(told)
        .isNotEmpty()
        .isSorted()
        .endsWith((long) CONTENT.length)
        .doesNotHaveDuplicates();
    assertThat(totals).containsOnly(total);
  }

  @Test
  void tellHowFarAnUploadHasCome() {
    ParcelsApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    api.putRaw(FileContent.of(CONTENT, "a.bin"), watched);
    assertProgress(CONTENT.length);
    assertThat(server.request().body.toByteArray()).isEqualTo(CONTENT);
  }

  @Test
  void tellOfAnUploadWhoseLengthNobodyKnows() {
    ParcelsApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    api.putRaw(FileContent.of(new ByteArrayInputStream(CONTENT), "a.bin"), watched);
    assertProgress(ProgressListener.UNKNOWN_TOTAL);
  }

  @Test
  void endWithWhatTheListenerThrows() {
    ParcelsApi api = serve((request, response) -> response.json(200, "{\"id\":\"a\"}"));
    CallOptions stopped =
        CallOptions.builder()
            .retries(RetryPolicy.NEVER)
            .uploadProgress(
                (bytes, total) -> {
                  throw new IllegalStateException("enough");
                })
            .build();
    assertThatExceptionOfType(ApiConnectionException.class)
        .isThrownBy(() -> api.putRaw(FileContent.of(CONTENT, "a.bin"), stopped))
        .withMessageContaining("enough");
  }

  @Test
  void tellHowFarADownloadHasCome() {
    ParcelsApi api = serve(inParts(CONTENT.length, "X-None: 1"));
    assertThat(api.downloadLabel(watched).readAllBytes()).isEqualTo(CONTENT);
    assertProgress(CONTENT.length);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void goOnWhereADownloadBroke() throws IOException {
    ParcelsApi api = serve(inParts(140_000, TAG, RANGES));
    Path file = api.downloadLabel(watched).saveTo(folder.resolve("label.bin"));
    assertThat(Files.readAllBytes(file)).isEqualTo(CONTENT);
    assertProgress(CONTENT.length);
    assertThat(server.requests())
        .extracting(it -> it.header("range"))
        .hasSize(3)
        .startsWith((String) null);
    assertThat(server.requests().get(2).header("if-range")).isEqualTo("\"v1\"");
    assertThat(server.requests().get(2).header("authorization")).contains(Clients.KEY);
    assertThat(clock.waits()).hasSize(2);
  }

  @Test
  void goOnWhenTheServerFellSilent() {
    boolean[] first = {true};
    RawServer.Handler whole = inParts(CONTENT.length, TAG, RANGES);
    RawServer.Handler part = inParts(1000, TAG, RANGES);
    ParcelsApi api =
        serve(
            (request, response) -> {
              boolean silent = first[0];
              first[0] = false;
              (silent ? part : whole).handle(request, response);
              if (silent) {
                response.out.flush();
                end.await();
              }
            },
            ENDLESS);
    CallOptions impatient = CallOptions.builder().idleTimeout(Duration.ofMillis(200)).build();
    assertThat(api.downloadLabel(impatient).readAllBytes()).isEqualTo(CONTENT);
    assertThat(server.requests()).hasSizeGreaterThan(1);
  }

  private void fails(RawServer.Handler handler, int requests) {
    ParcelsApi api = serve(handler);
    Path file = folder.resolve("label.bin");
    assertThatExceptionOfType(ApiConnectionException.class)
        .isThrownBy(() -> api.downloadLabel(watched).saveTo(file));
    assertThat(folder).isEmptyDirectory();
    assertThat(server.requests()).hasSize(requests);
  }

  @Test
  void giveUpWhenTheRetriesAreUsedUp() {
    fails(inParts(70_000, TAG, RANGES), 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-None: 1", TAG, RANGES, RANGES + "\r\nETag: W/\"v1\""})
  void giveUpWhenTheServerOffersNoParts(String headers) {
    fails(inParts(140_000, headers), 1);
  }

  @Test
  void giveUpWhenTheContentIsAnother() {
    RawServer.Handler broken = inParts(140_000, TAG, RANGES);
    fails(
        (request, response) -> {
          if (request.header("range") == null) {
            broken.handle(request, response);
          } else {
            response.full(200, "a/b", CONTENT, "ETag: \"v2\"", RANGES);
          }
        },
        2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes 0-%2$d/300000", "bytes %1$d-%2$d/300001", "bytes %1$d-%2$d/*", "parts 1/2"})
  void giveUpWhenTheRestIsNotWhatWasAskedFor(String range) {
    RawServer.Handler broken = inParts(140_000, TAG, RANGES);
    fails(
        (request, response) -> {
          if (request.header("range") == null) {
            broken.handle(request, response);
          } else {
            int from = start(request);
            byte[] rest = Arrays.copyOfRange(CONTENT, from, CONTENT.length);
            String told = String.format(Locale.ROOT, range, from, CONTENT.length - 1);
            response.full(206, "a/b", rest, "Content-Range: " + told, TAG);
          }
        },
        2);
  }
}
