package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Responses that a member of the request asks for, and the form in which a gateway takes calls. */
class VariantsAndGatewaysTest {
  private static final String BAKERY =
      """
      openapi: 3.0.3
      info: {title: Bakery, version: '1'}
      servers:
        - url: https://bakery.example
        - {url: 'https://gateway.example/bread', x-path-parameters: query, x-key-parameter: token}
      security: [{bearer: []}]
      paths:
        /ovens/{oven}:
          parameters:
            - {name: oven, in: path, required: true, schema: {type: string}}
          post:
            operationId: bake
            requestBody:
              required: true
              content:
                application/json:
                  schema: {type: object, properties: {later: {type: boolean}}}
            responses:
              '200':
                description: The loaf, or a ticket for it.
                content:
                  application/json:
                    schema: {oneOf: [{$ref: '#/components/schemas/Ticket'}, {$ref: '#/components/schemas/Loaf'}]}
                    x-variants:
                      - {operationId: order, flag: later, schema: '#/components/schemas/Ticket', examples: [ticket]}
                    examples:
                      ticket: {value: {number: '7'}}
                      loaf: {value: {grams: 500}}
        /ovens/{oven}:clean:
          post:
            operationId: clean
            parameters:
              - {name: oven, in: path, required: true, schema: {type: string}}
            responses: {'204': {description: Clean.}}
      components:
        securitySchemes: {bearer: {type: http, scheme: bearer}}
        schemas:
          Ticket: {type: object, required: [number], properties: {number: {type: string}}}
          Loaf: {type: object, required: [grams], properties: {grams: {type: integer}}}
      """;

  @Test
  void answersWithWhatTheRequestAsksFor() {
    try (FakeApiServer server = FakeApiServer.start(BAKERY)) {
      PlainClient client = PlainClient.withKey(server);
      assertThat(client.postJson("/ovens/1", "{}").body()).isEqualTo("{\"grams\":500}");
      assertThat(client.postJson("/ovens/1", "{\"later\":false}").body()).contains("grams");
      assertThat(client.postJson("/ovens/1", "{\"later\":true}").body()).contains("number");
      server.next("bake").example("loaf");
      assertThat(client.postJson("/ovens/1", "{\"later\":true}").body()).contains("grams");
    }
  }

  @Test
  void tellsVariants() {
    ApiOperation bake = ApiDocument.ofText(BAKERY).operation("bake");
    assertThat(bake.variants()).hasSize(1);
    ApiVariant order = bake.variants().get(0);
    assertThat(order.operationId()).isEqualTo("order");
    assertThat(order.flag()).isEqualTo("later");
    assertThat(bake.responseExamples("200", "application/json"))
        .filteredOn(example -> order.shows("200", example))
        .extracting(ApiExample::name)
        .containsExactly("ticket");
  }

  @Test
  void takesCallsAsTheGatewayDoes() {
    ApiDocument gateway = ApiDocument.ofText(BAKERY).asGateway();
    try (FakeApiServer server = FakeApiServer.builder().spec(gateway).start()) {
      assertThat(server.baseUrl().getPath()).isEqualTo("/bread");
      PlainClient client = new PlainClient(server);
      assertThat(client.postJson("/ovens/oven?oven=a%2Fb&token=t", "{}").statusCode())
          .isEqualTo(200);
      assertThat(client.send("POST", "/ovens/oven:clean?oven=1&token=t", new byte[0]).statusCode())
          .isEqualTo(204);
      assertThat(client.postJson("/ovens/oven?oven=1", "{}").body()).contains("token");
      assertThat(client.postJson("/ovens/oven?token=t", "{}").body()).contains("oven");
      assertThat(client.postJson("/ovens/1?token=t", "{}").body()).contains("no path");
    }
  }

  @Test
  void knowsNoGatewayWhereThereIsNone() {
    assertThatThrownBy(() -> SpecDocuments.document("parcels.yaml").asGateway())
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("x-path-parameters");
  }
}
