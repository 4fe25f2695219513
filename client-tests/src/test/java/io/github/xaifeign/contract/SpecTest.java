package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents themselves: valid, and complete with examples that keep to them. */
class SpecTest {
  static List<String> documents() {
    return SpecDocuments.names();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isValidForSwaggerParser(String name) {
    assertThat(new OpenAPIV3Parser().readContents(SpecDocuments.document(name).toJson()))
        .satisfies(read -> assertThat(read.getMessages()).isEmpty())
        .satisfies(read -> assertThat(read.getOpenAPI().getPaths()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isValidForOpenApiParser(String name) {
    assertThat(MetaSchema.faults(SpecDocuments.document(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadsEveryReferenceSomewhere(String name) {
    ApiDocument document = SpecDocuments.document(name);

    assertThat(document.root().findParents("$ref"))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(document.resolve(reference)).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void givesAnExampleOfEveryBody(String name) {
    List<String> lacking = new ArrayList<>();
    for (ApiOperation operation : SpecDocuments.document(name).operations()) {
      Stream.concat(SpecExamples.requests(operation), SpecExamples.responses(operation))
          .filter(body -> !body.example().declared())
          .forEach(body -> lacking.add(operation + " " + body.place()));
    }

    assertThat(lacking).isEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> keepsItsExamplesToItsSchemas() {
    return documents().stream().map(SpecTest::examples);
  }

  private static DynamicContainer examples(String name) {
    ApiDocument document = SpecDocuments.document(name);
    SchemaOracle oracle = new SchemaOracle(document);
    return DynamicContainer.dynamicContainer(
        name,
        document.operations().stream()
            .flatMap(
                operation ->
                    Stream.concat(
                            SpecExamples.requests(operation), SpecExamples.responses(operation))
                        .map(
                            body ->
                                DynamicTest.dynamicTest(
                                    operation + " " + body.place(),
                                    () -> assertThat(oracle.faults(body)).isEmpty()))));
  }

  /** A second opinion on the responses; CanaryTest has the same judge look at the requests. */
  @ParameterizedTest
  @MethodSource("documents")
  void keepsItsResponsesToItsSchemasForAnotherValidatorToo(String name) {
    ApiDocument document = SpecDocuments.document(name);
    assertThat(responseFaults(document)).isEmpty();
  }

  private static List<String> responseFaults(ApiDocument document) {
    AtlassianJudge judge = document.judge();
    List<String> faults = new ArrayList<>();
    for (ApiOperation operation : document.operations()) {
      String path = operation.pathTemplate().replaceAll("\\{[^}]*}", "x");
      for (String status : operation.statuses()) {
        int code = Integer.parseInt(status.equals("default") ? "599" : status.replace('X', '9'));
        SpecExamples.responses(operation)
            .filter(body -> body.place().startsWith(status + " "))
            .filter(body -> MediaTypes.isJson(body.example().mediaType()))
            .filter(body -> !body.example().text().equals("null"))
            .forEach(
                body ->
                    judge
                        .judge(
                            operation,
                            path,
                            code,
                            body.example().mediaType(),
                            body.example().text())
                        .forEach(it -> faults.add(operation + " " + body.place() + ": " + it)));
      }
    }
    return faults;
  }

  /** Each judge above must see a fault when there is one. */
  @Test
  void hasJudgesThatSee() {
    String sound = SpecDocuments.document("parcels.yaml").toJson();
    ApiDocument unsound =
        ApiDocument.ofText(sound.replace("\"in\":\"path\"", "\"in\":\"nowhere\""));
    ApiDocument untrue = ApiDocument.ofText(sound.replace("\"litres\":3", "\"litres\":\"3\""));
    ApiOperation operation = untrue.operation("createParcel");

    assertThat(new OpenAPIV3Parser().readContents(unsound.toJson()).getMessages()).isNotEmpty();
    assertThat(MetaSchema.faults(unsound)).isNotEmpty();
    assertThat(MetaSchema.faults(untrue)).isEmpty();
    assertThat(responseFaults(untrue)).isNotEmpty().allMatch(it -> it.contains("heavy"));
    assertThat(
            Stream.concat(SpecExamples.requests(operation), SpecExamples.responses(operation))
                .filter(body -> !new SchemaOracle(untrue).faults(body).isEmpty())
                .map(SpecExamples.Body::place))
        .containsExactly("request application/json full", "201 application/json heavy");
  }
}
