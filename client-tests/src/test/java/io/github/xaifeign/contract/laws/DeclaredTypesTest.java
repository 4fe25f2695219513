package io.github.xaifeign.contract.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.client.runtime.json.JsonDocument;
import io.github.xaifeign.client.runtime.json.JsonDocumentException;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.contract.ApiDocument;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.samples.DocumentSamples;
import io.github.xaifeign.contract.samples.Sample;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** Laws of emitted types that need to know what the document says of their values. */
class DeclaredTypesTest {
  private static final String SECRET = "CANARY-of-a-secret";

  /**
   * What is more than a schema of a golden case says is no part of these laws: 3.1, broken ones.
   */
  private static final List<String> GOLDEN =
      List.of("any-json", "inheritance", "parcels", "recursion", "union-with-discriminator");

  private static int masked;
  private static int refused;

  @TempDir static Path work;

  private record Types(EmittedTypes emitted, ApiDocument document) {}

  @AfterAll
  static void report() {
    assertThat(masked).as("secrets").isPositive();
    System.out.printf(
        "proof: declared types: %d secrets masked, %d repeated members refused%n", masked, refused);
  }

  private static Stream<Types> types() throws IOException {
    List<Types> all = new ArrayList<>();
    all.add(new Types(EmittedTypes.inference(), SpecDocuments.inference()));
    all.add(new Types(EmittedTypes.management(), SpecDocuments.management()));
    for (String name : GOLDEN) {
      ApiDocument document = ApiDocument.of(GoldenClasses.CASES.resolve(name).resolve("spec.yaml"));
      all.add(new Types(GoldenClasses.load(name, work.resolve(name)), document));
    }
    return all.stream();
  }

  @TestFactory
  Stream<DynamicTest> masksEachSecretInToString() throws IOException {
    return types().map(it -> dynamicTest(it.emitted().name(), () -> masks(it)));
  }

  private static void masks(Types types) {
    DocumentSamples samples = DocumentSamples.requests(types.document());
    List<String> shown = new ArrayList<>();
    for (Class<?> type : readable(types, samples)) {
      for (Sample sample : samples.ofComponent(type.getSimpleName())) {
        JsonNode value = samples.withSecrets(type.getSimpleName(), sample.value(), SECRET);
        if (value.toString().contains(SECRET)) {
          Object read = JsonDocument.readLeniently(reader(type), bytes(value), bytes(value).length);
          masked++;
          if (read.toString().contains(SECRET)) {
            shown.add(type.getSimpleName() + " " + value);
          }
          assertThat(Snapshot.of(read).text()).as("what is masked is written").contains(SECRET);
        }
      }
    }
    assertThat(shown).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> refusesARepeatedMemberAnywhere() throws IOException {
    return types().map(it -> dynamicTest(it.emitted().name(), () -> refuses(it)));
  }

  private static void refuses(Types types) {
    DocumentSamples samples = DocumentSamples.responses(types.document());
    for (Class<?> type : readable(types, samples)) {
      for (Sample sample : samples.ofComponent(type.getSimpleName())) {
        for (Map.Entry<String, String> twice : RepeatedMembers.in(sample.value()).entrySet()) {
          byte[] bytes = twice.getValue().getBytes(UTF_8);
          refused++;
          assertThatThrownBy(() -> JsonDocument.readLeniently(reader(type), bytes, bytes.length))
              .as("%s with a member twice at %s", type.getSimpleName(), twice)
              .isInstanceOf(JsonDocumentException.class);
        }
      }
    }
  }

  /** The classes that are named as a schema and read JSON. */
  private static List<Class<?>> readable(Types types, DocumentSamples samples) {
    return types.emitted().all().stream()
        .filter(type -> type.getPackageName().endsWith(".model"))
        .filter(type -> Reflection.find(type, "read", JsonParser.class).isPresent())
        .filter(type -> samples.components().contains(type.getSimpleName()))
        .filter(type -> type.getEnclosingClass() == null)
        .toList();
  }

  private static JsonReader<?> reader(Class<?> type) {
    Method read = Reflection.find(type, "read", JsonParser.class).orElseThrow();
    return parser -> Reflection.call(read, null, parser);
  }

  private static byte[] bytes(JsonNode value) {
    return value.toString().getBytes(UTF_8);
  }
}
