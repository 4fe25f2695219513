package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.xaifeign.contract.samples.DocumentSamples;
import io.github.xaifeign.contract.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples, before the client meets them: two validators of different authors, which share no
 * code with the walker that makes samples, find nothing wrong with any.
 */
class SampleValidityTest {
  static List<String> documents() {
    return SpecDocuments.names();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void makesRequestsThatKeepToTheirSchemas(String name) {
    ApiDocument document = SpecDocuments.document(name);
    SchemaOracle oracle = new SchemaOracle(document);
    DocumentSamples samples = DocumentSamples.requests(document);
    List<String> faults = new ArrayList<>();
    for (ApiOperation operation : document.operations()) {
      for (String type : operation.requestMediaTypes()) {
        if (MediaTypes.isJson(type)) {
          List<String> values = texts(samples.of(operation, Set.of()));
          faults.addAll(oracle.faults(operation.requestSchema(type), values));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void makesResponsesThatKeepToTheirSchemas(String name) {
    ApiDocument document = SpecDocuments.document(name);
    SchemaOracle oracle = new SchemaOracle(document);
    DocumentSamples samples = DocumentSamples.responses(document);
    List<String> faults = new ArrayList<>();
    for (ApiOperation operation : document.operations()) {
      for (String status : operation.statuses()) {
        for (String type : operation.responseMediaTypes(status)) {
          if (MediaTypes.isJson(type)) {
            List<String> values = texts(samples.of(operation, status, type));
            JsonNode schema = operation.responseSchema(status, type);
            faults.addAll(oracle.faults(schema, values));
            values.forEach(
                value -> faults.addAll(judged(document, operation, status, type, value)));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> judged(
      ApiDocument document, ApiOperation operation, String status, String type, String value) {
    String path = operation.pathTemplate().replaceAll("\\{[^}]*}", "x");
    int code = Integer.parseInt(status.equals("default") ? "599" : status.replace('X', '9'));
    return document.judge().judge(operation, path, code, type, value).stream()
        .map(violation -> value + " " + violation)
        .toList();
  }

  private static List<String> texts(List<Sample> samples) {
    return samples.stream().map(sample -> sample.value().toString()).toList();
  }
}
