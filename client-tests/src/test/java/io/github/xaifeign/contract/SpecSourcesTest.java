package io.github.xaifeign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The documents against what they were written from: none of its operations is missing. The sources
 * are not part of this project: {@code -Dshared.dir=<folder>} says where they are.
 */
class SpecSourcesTest {
  private static final int INFERENCE = 65;
  private static final int GATEWAY_ONLY = 6;
  private static final int MANAGEMENT = 32;

  @Test
  void hasAsManyOperationsAsAreKnown() {
    assertThat(evidence("openapi/xai.yaml", false)).hasSize(INFERENCE);
    assertThat(evidence("openapi/xai.yaml", true)).hasSize(GATEWAY_ONLY);
    assertThat(SpecDocuments.management().operations()).hasSize(MANAGEMENT);
  }

  private static List<String> evidence(String name, boolean gateway) {
    ApiDocument document = SpecDocuments.document(name);
    return document.operations().stream()
        .filter(
            operation ->
                gateway
                    == document
                        .root()
                        .path("paths")
                        .path(operation.pathTemplate())
                        .path(operation.method().toLowerCase(Locale.ROOT))
                        .path("x-evidence")
                        .asText()
                        .equals("gateway-listing"))
        .map(ApiOperation::id)
        .toList();
  }

  @Test
  void hasEveryOperationOfTheOfficialDocument() throws IOException {
    var official = DocumentTrees.document(Files.readString(shared("structural-2026-10.json")));
    List<String> expected = new ArrayList<>();
    for (var path : official.path("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> expected.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    assertThat(expected).hasSizeGreaterThan(40);
    assertThat(requests(SpecDocuments.inference())).containsAll(expected);
  }

  @Test
  void hasEveryOperationOfTheGatewayListing() throws IOException {
    String listing = Files.readString(shared("seeds/000_ef495b013b32a492.txt"));
    Matcher rows =
        Pattern.compile("\\*\\*Method\\*\\*: `(\\w+)` \\| \\*\\*LowCodeAPI Path\\*\\*: `([^`]+)`")
            .matcher(listing);
    List<String> expected = new ArrayList<>();
    while (rows.find()) {
      expected.add(rows.group(1) + " " + rows.group(2));
    }
    assertThat(expected).hasSize(26);
    assertThat(requests(SpecDocuments.inference().asGateway())).containsAll(expected);
  }

  @Test
  void hasEveryPathThatTheFactsName() throws IOException {
    String facts = Files.readString(shared("API-FACTS.md"));
    List<String> known = new ArrayList<>(requests(SpecDocuments.inference()));
    known.addAll(requests(SpecDocuments.management()));
    List<String> shapes = known.stream().map(SpecSourcesTest::shape).toList();
    Matcher rows =
        Pattern.compile("(?m)^\\| (GET|POST|PUT|PATCH|DELETE) (/\\S+) \\|").matcher(facts);
    List<String> missing = new ArrayList<>();
    int found = 0;
    while (rows.find()) {
      found++;
      String request = rows.group(1) + " " + rows.group(2);
      // One client has seen it with another kind of token; the facts call it undocumented.
      if (!shapes.contains(shape(request)) && !request.equals("GET /auth/teams")) {
        missing.add(request);
      }
    }
    assertThat(found).isGreaterThan(60);
    assertThat(missing).isEmpty();
  }

  private static List<String> requests(ApiDocument document) {
    return document.operations().stream()
        .map(operation -> operation.method() + " " + operation.pathTemplate())
        .toList();
  }

  /** Names of path parameters differ from source to source. */
  private static String shape(String request) {
    return request.replaceAll("\\{[^}]*}", "{}");
  }

  private static Path shared(String file) {
    String shared = System.getProperty("shared.dir");
    assumeTrue(
        shared != null,
        "the sources of the documents are not read; switch them on with -Dshared.dir=<folder>");
    return Path.of(shared, "xai-api").resolve(file);
  }
}
