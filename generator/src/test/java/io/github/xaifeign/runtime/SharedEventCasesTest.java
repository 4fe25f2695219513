package io.github.xaifeign.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Runs the project's shared list of wire cases, which is not part of this repository. */
class SharedEventCasesTest {
  private static final String OFF =
      "off: set -Dshared.dir to the folder that holds cases/sse-cases.json to run it";

  @TestFactory
  Stream<DynamicTest> readsTheSharedCases() throws IOException {
    String shared = System.getProperty("shared.dir");
    if (shared == null) {
      return Stream.of(DynamicTest.dynamicTest("off", () -> Assumptions.abort(OFF)));
    }
    byte[] json = Files.readAllBytes(Path.of(shared, "cases", "sse-cases.json"));
    JsonNode cases = ErrorBody.tree(json, json.length);
    assertThat(cases).isNotNull().isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode node : cases) {
      if (node.has("events")) {
        tests.add(DynamicTest.dynamicTest(node.get("id").asString(), () -> check(node)));
      }
    }
    return tests.stream();
  }

  private static void check(JsonNode node) {
    List<String> expected = new ArrayList<>();
    for (JsonNode event : node.get("events")) {
      String text =
          event.get("type").asString()
              + '|'
              + data(event)
              + '|'
              + event.get("lastEventId").asString();
      int times = event.has("times") ? event.get("times").intValue() : 1;
      expected.addAll(Collections.nCopies(times, text));
    }
    byte[] input = input(node);
    for (InputStream in : Deliveries.of(input)) {
      assertThat(Deliveries.events(in)).as("%s", in).isEqualTo(expected);
    }
    if (node.hasNonNull("retry")) {
      assertThat(Deliveries.retry(Deliveries.of(input).get(0)))
          .isEqualTo(node.get("retry").longValue());
    }
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
