package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.StreamException;
import io.github.xaifeign.contract.JsonComparison;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The JSON events of a stream, as lines of its text and as what was read of them. */
final class StreamEvents {
  private static final Pattern ERROR = Pattern.compile("\"type\": ?\"(error|response\\.failed)\"");

  private StreamEvents() {}

  /** The data of each event; the end mark is none. */
  static List<String> of(String text) {
    return text.lines()
        .filter(line -> line.startsWith("data:"))
        .map(line -> line.substring("data:".length()).strip())
        .filter(data -> !data.equals("[DONE]"))
        .toList();
  }

  /** Whether events, or the last of them, are an error that ends the stream. */
  static boolean endsWithError(String events) {
    return ERROR.matcher(events).find();
  }

  /** Holds that each event became an item, and that a stream failed after an error. */
  static void assertRead(List<String> events, List<Object> read, Function<Object, byte[]> writer) {
    int items = events.size();
    if (endsWithError(events.get(items - 1))) {
      assertThat(read.get(items)).isInstanceOf(StreamException.class);
      items++;
    }
    assertThat(read).hasSize(items);
    for (int i = 0; i < events.size(); i++) {
      JsonComparison.assertSame(events.get(i).getBytes(UTF_8), writer.apply(read.get(i)));
    }
  }
}
