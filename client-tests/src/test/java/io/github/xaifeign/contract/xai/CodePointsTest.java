package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.CallOptions;
import io.github.xaifeign.client.runtime.FileContent;
import io.github.xaifeign.client.runtime.RetryPolicy;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Values of every code point of the basic plane, and of a thousand others, in each place of a
 * request. They are read by the JDK's server, by a strict decoder written here, and by Commons
 * FileUpload: what arrives is exactly the value, unless the client has refused to send it.
 */
class CodePointsTest {
  private static final int BATCH = 64;
  private static final int OTHERS = 1000;
  private static final CallOptions PLAIN = CallOptions.DEFAULT;

  private static HttpServer server;
  private static FakeApiServer files;
  private static XaiClient xai;
  private static XaiClient uploads;
  private static volatile HttpExchange seen;
  private static int exact;
  private static int refusals;

  private final BitSet refused = new BitSet();

  @BeforeAll
  static void start() throws IOException {
    files = FakeApiServer.start(SpecDocuments.inference());
    uploads = TestClient.of(files);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", CodePointsTest::answer);
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    xai = XaiClient.builder().apiKey(KeyCanary.KEY).retries(RetryPolicy.NEVER).baseUrl(url).build();
  }

  @AfterAll
  static void stop() {
    System.out.printf("proof: code points: %d exact, %d refused, none else%n", exact, refusals);
    xai.close();
    uploads.close();
    files.close();
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    seen = exchange;
    exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static HttpExchange ask(String file, CallOptions options) {
    seen = null;
    xai.files().withOptions(options).downloadFileContent(file).close();
    return seen;
  }

  @Test
  void standInAPath() {
    holds(
        value -> {
          String path = ask(value, PLAIN).getRequestURI().getRawPath();
          assertThat(path).matches("/v1/files/[^/]+/content");
          return decoded(
              path.substring("/v1/files/".length(), path.length() - "/content".length()));
        },
        c -> Character.isISOControl(c) || isSurrogate(c));
    assertThat(isRefused(() -> ask(".", PLAIN))).isTrue();
  }

  @Test
  void standInAQuery() {
    holds(
        value -> {
          CallOptions options = CallOptions.builder().query("probe", value).query("n", "1").build();
          String query = ask("f", options).getRequestURI().getRawQuery();
          assertThat(query).matches("probe=[^&=]*&n=1");
          return decoded(query.substring("probe=".length(), query.length() - "&n=1".length()));
        },
        CodePointsTest::isSurrogate);
  }

  @Test
  void standInAHeader() {
    holds(
        value -> {
          HttpExchange exchange = ask("f", CallOptions.header("X-Probe", value));
          List<String> values = exchange.getRequestHeaders().get("X-Probe");
          assertThat(values).hasSize(1);
          // The JDK's server reads a tab as a space, as RFC 9112, section 5.2, lets it.
          return value.contains("\t") ? values.get(0).replace(' ', '\t') : values.get(0);
        },
        c -> c < ' ' && c != '\t' || c > '~');
    for (String edge : List.of(" a", "a\t", " ")) {
      assertThat(isRefused(() -> ask("f", CallOptions.header("X-Probe", edge)))).isTrue();
    }
  }

  @Test
  void standInTheNameOfAFile() {
    holds(
        value -> {
          files.reset();
          FileContent content = FileContent.of(new byte[1], value);
          uploads.files().uploadFile(form -> form.file(content));
          return files.takeRequest().part("file").orElseThrow().filename().orElseThrow();
        },
        c -> Character.isISOControl(c) || isSurrogate(c) || c == '"' || c == '\\');
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isRefused(Runnable call) {
    seen = null;
    try {
      call.run();
      return false;
    } catch (IllegalArgumentException e) {
      assertThat(seen).as("the request of a refused value").isNull();
      return true;
    }
  }

  /** Each code point stands between two letters, so that no two of them make a pair. */
  private void holds(UnaryOperator<String> place, IntPredicate expected) {
    int[] all =
        IntStream.concat(
                IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT),
                new Random(4).ints(OTHERS, Character.MIN_SUPPLEMENTARY_CODE_POINT, 0x110000))
            .toArray();
    for (int from = 0; from < all.length; from += BATCH) {
      holds(place, all, from, Math.min(all.length, from + BATCH));
    }
    int[] wrong =
        IntStream.of(all).filter(c -> expected.test(c) != refused.get(c)).limit(20).toArray();
    exact += all.length - refused.cardinality();
    refusals += refused.cardinality();
    assertThat(wrong).as("refused, but not expected to be, or the other way round").isEmpty();
  }

  private void holds(UnaryOperator<String> place, int[] all, int from, int to) {
    StringBuilder value = new StringBuilder("x");
    for (int i = from; i < to; i++) {
      value.appendCodePoint(all[i]).append('x');
    }
    boolean gone =
        isRefused(
            () -> {
              assertThat(place.apply(value.toString())).isEqualTo(value.toString());
            });
    if (gone && to - from == 1) {
      refused.set(all[from]);
    } else if (gone) {
      int middle = (from + to) / 2;
      holds(place, all, from, middle);
      holds(place, all, middle, to);
    }
  }

  /** Percent-encoded UTF-8 (RFC 3986, section 2.1), and nothing that need not be encoded. */
  private static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
        i += 2;
      } else {
        assertThat(
                US_ASCII.newEncoder().canEncode(c)
                    && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0))
            .isTrue();
        bytes.write(c);
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(text, e);
    }
  }
}
