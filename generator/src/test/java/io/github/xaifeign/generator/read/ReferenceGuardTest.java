package io.github.xaifeign.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceGuardTest {
  private static final String SCHEMA = "components: {schemas: {A: {$ref: '%s#/A'}}}";

  @TempDir Path folder;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String url;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    url = "http://localhost:" + server.getAddress().getPort() + "/x.yaml";
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().getPath());
          byte[] body =
              (document("3.0.3", SCHEMA.formatted("")) + "\nA: {type: string}\n")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    ParserLimits.set();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    System.clearProperty(ParserLimits.REMOTE_REFERENCES);
  }

  private static String document(String version, String rest) {
    return "openapi: " + version + "\ninfo: {title: A, version: '1'}\n" + rest;
  }

  private static SwaggerParseResult parse(String location) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveResponses(true);
    return new OpenAPIParser().readLocation(location, List.of(), options);
  }

  private void parseText(String text) throws IOException {
    parse(Files.writeString(folder.resolve("openapi.yaml"), text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SCHEMA,
        "paths: {/a: {$ref: '%s'}}",
        "paths: {/a: {get: {parameters: [{$ref: '%s#/A'}], responses: {'200': {$ref: '%s#/A'}}}}}",
        "paths: {/a: {post: {requestBody: {$ref: '%s#/A'}, callbacks: {b: {$ref: '%s#/A'}}}}}",
        "components: {examples: {A: {$ref: '%s#/A'}, B: {externalValue: '%s'}}}",
        "components: {links: {A: {$ref: '%s#/A'}, B: {operationRef: '%s#/A'}}}",
        "components: {headers: {A: {$ref: '%s#/A'}}, securitySchemes: {A: {$ref: '%s#/A'}}}",
        "components: {schemas: {A: {oneOf: [{type: object}],"
            + " discriminator: {propertyName: b, mapping: {c: '%s#/A'}}}}}",
        "components: {schemas: {A: {$id: '%s', $dynamicRef: '%s#/A', properties: {b: {$ref: c}}}}}",
      })
  void followsNoReferenceToHosts(String text) throws IOException {
    for (String version : List.of("3.0.3", "3.1.0")) {
      parseText(document(version, text.replace("%s", url)));
    }
    parseText("swagger: '2.0'\ninfo: {title: A, version: '1'}\n" + text.replace("%s", url));
    assertThat(requests).isEmpty();
  }

  @Test
  void followsNoReferenceFromOneHostToAnother() {
    assertThat(parse(url).getOpenAPI()).isNotNull();
    assertThat(requests).containsOnly("/x.yaml");
  }

  @Test
  void followsReferencesToHostsWhereThatIsAllowed() throws IOException {
    System.setProperty(ParserLimits.REMOTE_REFERENCES, "true");
    parseText(document("3.0.3", SCHEMA.formatted(url)));
    assertThat(requests).contains("/x.yaml");
  }
}
