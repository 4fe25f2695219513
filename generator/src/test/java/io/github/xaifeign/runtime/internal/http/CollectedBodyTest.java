package io.github.xaifeign.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.runtime.internal.call.LimitException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollectedBodyTest {
  private final OpenResponses open = new OpenResponses();
  private final Connection connection = new Connection();

  private CollectedBody success(int limit) {
    CollectedBody body = CollectedBody.ofSuccess(open, limit);
    body.onSubscribe(connection);
    return body;
  }

  private CollectedBody error(int limit) {
    CollectedBody body = CollectedBody.ofError(open, limit);
    body.onSubscribe(connection);
    return body;
  }

  private static List<ByteBuffer> bytes(String... texts) {
    return Stream.of(texts)
        .map(text -> ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static CompletableFuture<ResponseBody> response(CollectedBody body) {
    return body.getBody().toCompletableFuture();
  }

  private static String text(CollectedBody body) throws IOException {
    return new String(body.readNBytes(100), StandardCharsets.UTF_8);
  }

  @Test
  void isThereWhenItIsComplete() throws IOException {
    CollectedBody body = success(3);
    body.onNext(bytes("ab"));
    assertThat(response(body)).isNotDone();
    body.onNext(bytes("", "c"));
    body.onComplete();
    assertThat(response(body)).isCompletedWithValue(body);
    assertThat(body.read()).isEqualTo('a');
    assertThat(body.read(new byte[0])).isZero();
    assertThat(text(body)).isEqualTo("bc");
    assertThat(body.read()).isEqualTo(-1);
  }

  @Test
  void readsNoMoreThanIsAskedFor() throws IOException {
    CollectedBody body = success(9);
    body.onNext(bytes("abc", "def"));
    body.onComplete();
    assertThat(body.readNBytes(4)).asString().isEqualTo("abcd");
    assertThat(body.readNBytes(4)).asString().isEqualTo("ef");
  }

  @Test
  void failsBeyondItsLimit() {
    CollectedBody body = success(3);
    body.onNext(bytes("abcd"));
    assertThat(response(body)).isCompletedExceptionally();
    assertThat(response(body).handle((done, e) -> e).join()).isInstanceOf(LimitException.class);
    assertThat(connection.cancelled).isTrue();
  }

  @Test
  void failsWithItsConnection() {
    CollectedBody body = success(3);
    body.onError(new IOException("reset"));
    assertThat(response(body).handle((done, e) -> e).join()).hasMessage("reset");
  }

  @Test
  void ofAnErrorFollowsItsResponse() throws IOException {
    CollectedBody body = error(9);
    assertThat(response(body)).isCompletedWithValue(body);
    assertThat(body.readable()).isNotDone();
    body.onNext(bytes("why"));
    body.onComplete();
    assertThat(body.readable()).isDone();
    assertThat(text(body)).isEqualTo("why");
  }

  @Test
  void ofAnErrorKeepsWhatTheLimitAllows() throws IOException {
    CollectedBody body = error(3);
    body.onNext(bytes("ab", "cd", "ef"));
    assertThat(body.readable()).isDone();
    assertThat(connection.cancelled).isTrue();
    body.onNext(bytes("gh"));
    assertThat(text(body)).isEqualTo("abc");
  }

  @Test
  void ofAnErrorKeepsWhatCameBeforeABreak() throws IOException {
    CollectedBody body = error(9);
    body.onNext(bytes("ab"));
    body.onError(new IOException("reset"));
    assertThat(body.readable()).isCompleted();
    assertThat(text(body)).isEqualTo("ab");
  }

  @Test
  void isGivenUpWithTheClient() {
    CollectedBody body = success(9);
    CollectedBody late = CollectedBody.ofSuccess(open, 9);
    late.close();
    open.close();
    assertThat(response(body)).isCompletedExceptionally();
    assertThat(connection.cancelled).isTrue();
    Connection other = new Connection();
    late.onSubscribe(other);
    assertThat(other.cancelled).isTrue();
    assertThat(other.requested).isZero();
  }
}
