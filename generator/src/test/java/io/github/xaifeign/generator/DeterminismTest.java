package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document gives the same bytes, however it is written down and wherever it is read. */
class DeterminismTest {
  private static final int SHUFFLES = 4;

  /** Objects whose fields have an order that means something to readers. */
  private static final Set<String> ORDERED = Set.of("properties", "example", "default", "value");

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    return Cases.of("golden");
  }

  private static JsonNode read(Path document) throws IOException {
    return new YAMLMapper().readTree(document.toFile());
  }

  /** The document with the fields of all its objects in another order. */
  private static JsonNode shuffled(JsonNode node, String name, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
      if (!ORDERED.contains(name)) {
        Collections.shuffle(fields, random);
      }
      ObjectNode result = object.objectNode();
      fields.forEach(
          field -> result.set(field.getKey(), shuffled(field.getValue(), field.getKey(), random)));
      return result;
    }
    if (node.isArray()) {
      ArrayNode result = new ObjectMapper().createArrayNode();
      node.forEach(element -> result.add(shuffled(element, "", random)));
      return result;
    }
    return node;
  }

  private Map<String, String> emitted(JsonNode document, Map<String, String> options)
      throws IOException {
    Path file = folder.resolve("openapi.json");
    new ObjectMapper().writeValue(file.toFile(), document);
    return EmittedCode.emit(file, options);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ordersWhatHasNoOrder(Path golden) throws IOException {
    JsonNode document = read(golden.resolve("spec.yaml"));
    Map<String, String> options = Cases.options(golden);
    Map<String, String> expected = emitted(document, options);
    for (int seed = 0; seed < SHUFFLES; seed++) {
      assertThat(emitted(shuffled(document, "", new Random(seed)), options)).isEqualTo(expected);
    }
  }

  @Test
  void readsJsonAndYamlAlike() throws IOException {
    Path golden = Path.of("src", "test", "resources", "golden", "parameter-styles");
    Map<String, String> options = Cases.options(golden);
    Path yaml = golden.resolve("spec.yaml");
    assertThat(emitted(read(yaml), options)).isEqualTo(EmittedCode.emit(yaml, options));
    Path windows = folder.resolve("windows.yaml");
    Files.writeString(windows, Files.readString(yaml).replace("\n", "\r\n"));
    assertThat(EmittedCode.emit(windows, options)).isEqualTo(EmittedCode.emit(yaml, options));
  }

  @Test
  void isTheSameWhereverItRuns() throws IOException {
    Path golden = Path.of("src", "test", "resources", "golden", "hostile-text");
    Map<String, String> options = Cases.options(golden);
    Map<String, String> expected = EmittedCode.emit(golden.resolve("spec.yaml"), options);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(EmittedCode.emit(golden.resolve("spec.yaml"), options)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
