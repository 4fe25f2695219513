package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Lists every example body of an operation together with its schema. */
final class SpecExamples {
  private SpecExamples() {}

  /** An example body and where it stands. */
  record Body(String place, JsonNode schema, ApiExample example) {
    /** The JSON texts in it: one of a JSON body or form, each event of a stream. */
    List<String> jsonTexts() {
      if (!MediaTypes.covers(example.mediaType(), MediaTypes.EVENT_STREAM)) {
        return List.of(example.text());
      }
      return example
          .text()
          .lines()
          .filter(line -> line.startsWith("data: ") && !line.equals("data: [DONE]"))
          .map(line -> line.substring("data: ".length()))
          .toList();
    }
  }

  static Stream<Body> requests(ApiOperation operation) {
    return operation.requestMediaTypes().stream()
        .flatMap(
            type ->
                operation.requestExamples(type).stream()
                    .map(
                        example ->
                            new Body(
                                "request " + type + " " + example.name(),
                                operation.requestSchema(type),
                                example)));
  }

  static Stream<Body> responses(ApiOperation operation) {
    return operation.statuses().stream()
        .flatMap(
            status ->
                operation.responseMediaTypes(status).stream()
                    .flatMap(
                        type ->
                            operation.responseExamples(status, type).stream()
                                .map(
                                    example ->
                                        new Body(
                                            status + " " + type + " " + example.name(),
                                            operation.responseSchema(status, type),
                                            example))));
  }
}
