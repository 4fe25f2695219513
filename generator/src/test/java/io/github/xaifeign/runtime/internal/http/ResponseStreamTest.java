package io.github.xaifeign.runtime.internal.http;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.internal.call.CallTimeouts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseStreamTest {
  private static final CallTimeouts UNLIMITED = new CallTimeouts(ZERO, ZERO, ZERO, ZERO, ZERO);

  private final OpenResponses open = new OpenResponses();
  private final Connection connection = new Connection();

  private static List<ByteBuffer> bytes(String text) {
    return List.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ResponseStream stream() {
    ResponseStream stream = new ResponseStream(open, UNLIMITED, 0);
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
  void isClosedWithTheOpenResponses() {
    ResponseStream ended = stream();
    ended.onComplete();
    open.close();
    assertThat(connection.cancelled).isFalse();
    stream();
    open.close();
    assertThat(connection.cancelled).isTrue();
  }

  @Test
  void endsAConnectionThatComesTooLate() {
    ResponseStream stream = new ResponseStream(open, UNLIMITED, 0);
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
}
