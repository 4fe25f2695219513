package io.github.xaifeign.generator.resolve.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.ClientModel.CredentialModel;
import io.github.xaifeign.generator.model.ClientModel.Scheme;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.ParameterLocation;
import io.github.xaifeign.generator.model.ParameterStyle;
import io.github.xaifeign.generator.model.RequestFlag;
import io.github.xaifeign.generator.model.ResponseKind;
import io.github.xaifeign.generator.model.ResponseModel;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.Documents;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationResolverTest {
  private static final String JSON = "content: {application/json: {schema: {type: string}}}";

  private final Findings findings = new Findings();

  @Test
  void groupsOperationsByTheirFirstTag() {
    ApiModel api =
        api(
            """
            /a: {get: {tags: [two, one], operationId: a, responses: {}}}
            /b: {get: {tags: [one], operationId: b, responses: {}}}
            /c: {get: {operationId: c, responses: {}}}
            """);
    assertThat(api.tags())
        .extracting(tag -> tag.main().names().sync())
        .containsExactly("TwoApi", "OneApi", "DefaultApi");
    assertThat(api.tags())
        .extracting(tag -> tag.main().accessor())
        .containsExactly("two", "one", "defaultApi");
  }

  @Test
  void namesAnOperationWithoutAnIdByMethodAndPath() {
    OperationModel operation = operation("/v1/models/{model_id}: {get: {responses: {}}}");
    assertThat(operation.operationId()).isEqualTo("getV1ModelsByModelId");
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly(FindingCode.OPERATION_ID_MISSING, FindingCode.PATH_PARAMETER_UNDECLARED);
  }

  @Test
  void letsAnOperationReplaceAParameterOfItsPath() {
    OperationModel operation =
        operation(
            """
            /a:
              parameters: [{name: limit, in: query, schema: {type: string}}]
              get:
                operationId: a
                parameters: [{name: limit, in: query, schema: {type: integer}}]
                responses: {}
            """);
    assertThat(operation.parameters().orElseThrow().parameters())
        .singleElement()
        .satisfies(parameter -> assertThat(parameter.member().type()).isEqualTo(Scalar.INT64));
  }

  @Test
  void takesAUnionOfScalarsInAParameterForText() {
    OperationModel operation =
        operation(
            """
            /a:
              get:
                operationId: a
                parameters:
                  - {name: q, in: query, schema: {oneOf: [{type: string}, {type: integer}]}}
                responses: {}
            """);
    assertThat(operation.parameters().orElseThrow().parameters())
        .singleElement()
        .satisfies(
            parameter -> {
              assertThat(parameter.member().type()).isEqualTo(Scalar.STRING);
              assertThat(parameter.style()).isEqualTo(ParameterStyle.SIMPLE);
              assertThat(parameter.location()).isEqualTo(ParameterLocation.QUERY);
            });
  }

  @Test
  void readsTheLowestSuccess() {
    OperationModel operation =
        operation(
            """
            /a:
              get:
                operationId: a
                responses:
                  '201': {description: later, content: {application/json: {schema: {type: boolean}}}}
                  '200': {description: first, content: {application/json: {schema: {type: string}}}}
            """);
    assertThat(response(operation).type()).contains(Scalar.STRING);
  }

  @Test
  void readsTheDefaultWhenNoSuccessIsNamed() {
    OperationModel operation =
        operation(
            "/a: {get: {operationId: a, responses: {default: {description: any, " + JSON + "}}}}");
    assertThat(response(operation).kind()).isEqualTo(ResponseKind.JSON);
  }

  @Test
  void takesTheDefaultForAnErrorBesideASuccess() {
    OperationModel operation =
        operation(
            "/a: {get: {operationId: a, responses: {'204': {description: none}, default:"
                + " {description: fault, "
                + JSON
                + "}}}}");
    assertThat(response(operation).kind()).isEqualTo(ResponseKind.NONE);
  }

  @Test
  void knowsThatASuccessMayComeWithoutContent() {
    OperationModel operation =
        operation(
            "/a: {get: {operationId: a, responses: {'200': {description: done, "
                + JSON
                + "}, '202': {description: pending}}}}");
    assertThat(response(operation).mayBeAbsent()).isTrue();
  }

  @Test
  void givesAStreamAMethodOfItsOwn() {
    OperationModel operation =
        operation(
            """
            /a:
              post:
                operationId: createText
                requestBody:
                  content:
                    application/json:
                      schema: {type: object, properties: {stream: {type: boolean}}}
                responses:
                  '200':
                    description: ok
                    content:
                      text/event-stream: {schema: {type: object, properties: {word: {type: string}}}}
                      application/json: {schema: {type: string}}
            """);
    assertThat(operation.responses())
        .extracting(ResponseModel::methodName)
        .containsExactly("createText", "streamText");
    assertThat(operation.responses())
        .extracting(ResponseModel::flag)
        .containsExactly(Optional.empty(), Optional.of(new RequestFlag("stream", "stream")));
    assertThat(operation.responses().get(1).type())
        .containsInstanceOf(TypeRef.Model.class)
        .get()
        .hasToString("Model[name=CreateTextEvent, kind=OBJECT]");
  }

  @Test
  void prefersJsonForTheBody() {
    OperationModel operation =
        operation(
            """
            /a:
              post:
                operationId: a
                requestBody:
                  required: true
                  content:
                    text/plain: {schema: {type: string}}
                    application/merge-patch+json: {schema: {type: boolean}}
                responses: {}
            """);
    assertThat(operation.body().orElseThrow().mediaType())
        .isEqualTo("application/merge-patch+json");
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly(FindingCode.BODY_MEDIA_TYPES);
  }

  @Test
  void offersTheSecuritySchemesInUse() {
    ApiModel api =
        api(
            "/a: {get: {operationId: a, security: [{key: []}], responses: {}}}",
            """
            securitySchemes:
              key: {type: apiKey, in: header, name: X-Key}
              other: {type: http, scheme: bearer}
            """);
    assertThat(api.client().credentials())
        .singleElement()
        .extracting(
            CredentialModel::scheme, CredentialModel::setter, CredentialModel::environmentVariables)
        .containsExactly(Scheme.HEADER, "apiKey", List.of("ACME_API_KEY"));
  }

  private OperationModel operation(String path) {
    List<TagModel> tags = api(path).tags();
    assertThat(tags).hasSize(1);
    return tags.get(0).operations().get(0);
  }

  private static ResponseModel response(OperationModel operation) {
    assertThat(operation.responses()).hasSize(1);
    return operation.responses().get(0);
  }

  private ApiModel api(String paths) {
    return api(paths, "schemas: {}");
  }

  private ApiModel api(String paths, String components) {
    return Documents.resolve(paths, components, findings);
  }
}
