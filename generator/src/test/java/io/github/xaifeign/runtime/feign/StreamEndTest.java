package io.github.xaifeign.runtime.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.EventStream;
import io.github.xaifeign.runtime.StreamException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that are complete only with their last event. */
class StreamEndTest {
  private final List<String> items = new ArrayList<>();

  private List<String> words(String... events) {
    try (RawServer server =
            RawServer.start(
                (request, response) -> {
                  response.events();
                  for (String event : events) {
                    response.chunk(event + "\n\n");
                  }
                  response.endOfChunks();
                });
        ApiClients clients = Clients.of(server);
        EventStream<String> words =
            clients.create(ParcelsApi.class).streamMarkedWords(CallOptions.DEFAULT)) {
      words.forEach(items::add);
    }
    return items;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: [DONE]",
        "event: last\ndata: x",
        "data: {\"a\":{\"type\":\"no\"},\"type\":\"final\"}"
      })
  void endInGoodOrder(String last) {
    assertThat(words("data: a", last)).startsWith("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data: b", "event: lastly\ndata: x", "data: {\"a\":{\"type\":\"last\"}}"})
  void areKnownToBeCutOff(String last) {
    assertThatThrownBy(() -> words("data: a", last))
        .isInstanceOf(StreamException.class)
        .hasMessageContaining("without its end mark");
    assertThat(items).hasSize(2);
  }

  @Test
  void areCutOffWhenTheyAreEmpty() {
    assertThatThrownBy(this::words).isInstanceOf(StreamException.class);
  }
}
