package io.github.xaifeign.generator.resolve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.generator.model.DerivedMethods;
import io.github.xaifeign.generator.model.PaginationModel;
import io.github.xaifeign.generator.model.PollingModel;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.Documents;
import org.junit.jupiter.api.Test;

class DerivedMethodResolverTest {
  private static final String SCHEMAS =
      """
      schemas:
        Page:
          type: object
          properties:
            data: {type: array, items: {type: string}}
            next: {type: string}
        Word: {type: object, properties: {text: {type: string}}}
      """;

  private static final String LIST =
      """
      get:
        %s
        x-pagination: {items: data, parameter: after, next: next}
        parameters: [{name: after, in: query, schema: {type: string}}]
        responses:
          '200':
            description: ok
            content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
      """;

  private final Findings findings = new Findings();

  @Test
  void pagesAnOperationWithoutAnId() {
    assertThat(derived("/pages:\n" + LIST.formatted("summary: Pages.").indent(2)).pagination())
        .map(PaginationModel::methodName)
        .contains("getPagesAll");
  }

  @Test
  void pagesOneOfTwoOperationsWithTheSameId() {
    String paths =
        "/a: {get: {tags: [A], operationId: list, responses: {}}}\n"
            + "/b:\n"
            + LIST.formatted("tags: [B]\n  operationId: list").indent(2)
            + "/c: {get: {tags: [C], operationId: list, responses: {}}}\n";
    assertThat(Documents.resolve(paths, SCHEMAS, findings).tags())
        .extracting(tag -> tag.operations().get(0).derived().pagination().isPresent())
        .containsExactly(false, true, false);
  }

  @Test
  void pagesAnOperationBehindAReferenceToItsPath() {
    String components =
        SCHEMAS + "pathItems:\n  pages:\n" + LIST.formatted("operationId: listPages").indent(4);
    String document =
        "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n"
            + "paths: {/pages: {$ref: '#/components/pathItems/pages'}}\ncomponents:\n"
            + components.indent(2);
    assertThat(Documents.operation(Documents.resolve(document, findings)).derived().pagination())
        .isPresent();
  }

  @Test
  void knowsTheLengthOfAPageFromAParameterOfThePath() {
    DerivedMethods derived =
        derived(
            """
            /pages:
              parameters:
                - {name: limit, in: query, schema: {type: integer, format: int32, default: 7}}
              get:
                operationId: listPages
                x-pagination: {items: data, parameter: after, next: next, limit: limit}
                parameters: [{name: after, in: query, schema: {type: string}}]
                responses:
                  '200':
                    description: ok
                    content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
            """);
    assertThat(derived.pagination().flatMap(PaginationModel::limit))
        .map(PaginationModel.Limit::standard)
        .contains(7);
  }

  @Test
  void awaitsTheResultOfAnOperationWithoutAnId() {
    DerivedMethods derived =
        derived(
            """
            /word:
              get:
                x-poll: {}
                responses:
                  '200':
                    description: ok
                    content: {application/json: {schema: {$ref: '#/components/schemas/Word'}}}
            """);
    assertThat(derived.polling()).map(PollingModel::methodName).contains("awaitWord");
  }

  @Test
  void accumulatesTheStreamOfAnOperationWithoutAnId() {
    DerivedMethods derived =
        derived(
            """
            /word:
              post:
                x-accumulate: {take: whole}
                responses:
                  '200':
                    description: ok
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Word'}}
                      text/event-stream:
                        schema: {type: object, properties: {whole: {type: object}}}
            """);
    assertThat(derived.accumulation()).isPresent();
  }

  private DerivedMethods derived(String paths) {
    DerivedMethods derived =
        Documents.operation(Documents.resolve(paths, SCHEMAS, findings)).derived();
    findings.failOnErrors();
    return derived;
  }
}
