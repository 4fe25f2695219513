package io.github.xaifeign.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.DefaultContract;
import feign.Feign;
import feign.Request;
import feign.RequestTemplate;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.ResponseLimits;
import io.github.xaifeign.runtime.feign.ParcelsAsyncApi;
import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class ResponseStreamTest {
  private final Set<ResponseStream> open = new HashSet<>();
  private final Connection connection = new Connection();

  /** Writes down what a stream asks of its connection. */
  private static final class Connection implements Flow.Subscription {
    private long requested;
    private boolean cancelled;

    @Override
    public void request(long count) {
      requested += count;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  private static List<ByteBuffer> bytes(String text) {
    return List.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ResponseStream stream() {
    ResponseStream stream = new ResponseStream(ResponseLimits.DEFAULT, open, 0, 0);
    stream.onSubscribe(connection);
    return stream;
  }

  @Test
  void asksForMoreOnlyWhenItHasBeenRead() throws IOException {
    ResponseStream stream = stream();
    assertThat(connection.requested).isEqualTo(1);
    stream.onNext(bytes("ab"));
    assertThat(connection.requested).isEqualTo(1);
    assertThat(stream.read()).isEqualTo('a');
    assertThat(connection.requested).isEqualTo(2);
    assertThat(stream.read()).isEqualTo('b');
    assertThat(connection.requested).isEqualTo(2);
    stream.onComplete();
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(stream.read(new byte[1])).isEqualTo(-1);
    assertThat(stream.read(new byte[0])).isZero();
  }

  @Test
  void readsTheRestAtOnce() throws IOException {
    ResponseStream stream = stream();
    stream.onNext(bytes("abc"));
    stream.onNext(List.of());
    stream.onNext(bytes("def"));
    stream.onComplete();
    assertThat(stream.read()).isEqualTo('a');
    assertThat(stream.readRest(100)).isEqualTo("bcdef".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void hasALimit() {
    ResponseStream stream = stream();
    stream.onNext(bytes("abc"));
    stream.onComplete();
    assertThatThrownBy(() -> stream.readRest(2)).isInstanceOf(IOException.class);
  }

  @Test
  void isTrackedUntilItsEnd() {
    ResponseStream stream = stream();
    assertThat(open).containsExactly(stream);
    stream.onComplete();
    assertThat(open).isEmpty();
    ResponseStream closed = stream();
    closed.close();
    assertThat(open).isEmpty();
    assertThat(connection.cancelled).isTrue();
  }

  @Test
  void endsAConnectionThatComesTooLate() {
    ResponseStream stream = new ResponseStream(ResponseLimits.DEFAULT, open, 0, 0);
    stream.close();
    stream.onSubscribe(connection);
    assertThat(connection.cancelled).isTrue();
    assertThat(connection.requested).isZero();
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
  }

  @Test
  void keepsTheCauseOfABreak() throws IOException {
    ResponseStream stream = stream();
    IOException reset = new IOException("reset");
    stream.onNext(bytes("a"));
    stream.onError(reset);
    assertThat(stream.read()).isEqualTo('a');
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasCause(reset);
    }
  }

  @Test
  void canBeCollectedBeforeItIsRead() throws IOException {
    ResponseStream stream =
        ResponseStream.collected(ResponseLimits.builder().maxResponseBytes(3).build(), open);
    stream.onSubscribe(connection);
    stream.onNext(bytes("ab"));
    assertThat(stream.getBody().toCompletableFuture()).isNotDone();
    stream.onNext(bytes("c"));
    stream.onComplete();
    assertThat(stream.getBody().toCompletableFuture()).isCompletedWithValue(stream);
    assertThat(stream.readRest(3)).hasSize(3);
  }

  @Test
  void collectsNoMoreThanItsLimit() {
    ResponseStream stream =
        ResponseStream.collected(ResponseLimits.builder().maxResponseBytes(3).build(), open);
    stream.onSubscribe(connection);
    stream.onNext(bytes("abcd"));
    assertThat(stream.getBody().toCompletableFuture()).isCompletedExceptionally();
    assertThat(connection.cancelled).isTrue();
  }

  /** A response's head with this status. */
  private record Head(int statusCode) implements HttpResponse.ResponseInfo {
    @Override
    public HttpHeaders headers() {
      return HttpHeaders.of(Map.of(), (name, value) -> true);
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }

  private CompletableFuture<ResponseStream> body(RequestTemplate template, int status) {
    Request request =
        Request.create(
            Request.HttpMethod.GET,
            "http://localhost/",
            new HashMap<>(),
            Request.Body.empty(),
            template);
    HttpCall call =
        new HttpCall(
            request,
            new CallTimeouts(
                Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO),
            ResponseLimits.DEFAULT,
            true,
            open,
            null);
    return call.apply(new Head(status)).getBody().toCompletableFuture();
  }

  @Test
  void isCollectedForACallerWhoDoesNotWait() throws Exception {
    assertThat(body(template("getParcel", String.class, CallOptions.class), 200)).isNotDone();
    assertThat(body(template("streamParcels", CallOptions.class), 200)).isDone();
    assertThat(body(template("streamParcels", CallOptions.class), 500)).isNotDone();
    assertThat(body(template("downloadLabel", CallOptions.class), 200)).isDone();
  }

  private static RequestTemplate template(String method, Class<?>... parameters) throws Exception {
    String key =
        Feign.configKey(ParcelsAsyncApi.class, ParcelsAsyncApi.class.getMethod(method, parameters));
    return new DefaultContract()
        .parseAndValidateMetadata(ParcelsAsyncApi.class).stream()
            .filter(metadata -> metadata.configKey().equals(key))
            .map(metadata -> new RequestTemplate().methodMetadata(metadata))
            .findFirst()
            .orElseThrow();
  }
}
