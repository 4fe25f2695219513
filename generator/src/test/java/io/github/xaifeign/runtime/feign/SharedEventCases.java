package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.json.JsonDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/** The project's shared list of wire cases, which is not part of this repository. */
public final class SharedEventCases {
  private static final String OFF =
      "off: set -Dshared.dir to the folder that holds cases/sse-cases.json to run it";

  private SharedEventCases() {}

  /**
   * A case.
   *
   * @param input what is sent
   * @param events the events that come out, as {@code type|data}: the client does not connect again
   *     by itself, so it has no use for ids and reconnection times
   */
  public record Case(String id, byte[] input, List<String> events) {}

  /** A test for each case; one that says so if they are off. */
  public static Stream<DynamicTest> each(Consumer<Case> test) throws IOException {
    String shared = System.getProperty("shared.dir");
    if (shared == null) {
      return Stream.of(DynamicTest.dynamicTest("off", () -> Assumptions.abort(OFF)));
    }
    byte[] json = Files.readAllBytes(Path.of(shared, "cases", "sse-cases.json"));
    JsonNode cases = JsonDocument.tree(json, json.length);
    if (cases == null || cases.isEmpty()) {
      throw new IllegalStateException("no cases");
    }
    return cases
        .valueStream()
        .filter(node -> node.has("events"))
        .map(SharedEventCases::read)
        .map(one -> DynamicTest.dynamicTest(one.id(), () -> test.accept(one)));
  }

  private static Case read(JsonNode node) {
    List<String> events = new ArrayList<>();
    for (JsonNode event : node.get("events")) {
      String text = event.get("type").asString() + '|' + data(event);
      int times = event.has("times") ? event.get("times").intValue() : 1;
      events.addAll(Collections.nCopies(times, text));
    }
    return new Case(node.get("id").asString(), input(node), events);
  }

  private static String data(JsonNode event) {
    return event.has("data") ? event.get("data").asString() : build(event.get("dataBuild"));
  }

  private static byte[] input(JsonNode node) {
    if (node.has("hex")) {
      return HexFormat.of().parseHex(node.get("hex").asString());
    }
    String text = node.has("input") ? node.get("input").asString() : build(node.get("build"));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A text made of pieces, each with the number of times that it stands there. */
  private static String build(JsonNode pieces) {
    ByteArrayOutputStream built = new ByteArrayOutputStream();
    for (JsonNode piece : pieces) {
      built.writeBytes(
          piece.get(0).asString().repeat(piece.get(1).intValue()).getBytes(StandardCharsets.UTF_8));
    }
    return built.toString(StandardCharsets.UTF_8);
  }
}
